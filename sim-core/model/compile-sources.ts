import { SimError } from '../fault/fault.ts';
import { parseIsoDate } from '../kernel/civil-date.ts';
import { MIN_PER_DAY, MIN_PER_MONTH } from '../kernel/time.ts';
import { ordinaryPerHour, wavePerHour } from '../people/arrival-rate.ts';
import { type PathOfLevels, replaceByPath } from '../people/demand-path.ts';
import { type JointMix, jointMix } from '../people/joint-mix.ts';
import { periodDays } from '../scenario/demand-period.ts';
import type { DemandPath, ScenarioDocument, Wave } from '../scenario/document.ts';
import type { CompiledRecall, CompiledSource } from './compiled-model.ts';
import { type EntryRules, entryShare } from './entry-share.ts';

const DAYS_PER_YEAR = 365;

/** Who registers when. */
export interface CompiledDemand {
  /**
   * The ordinary registrations, scaled to the number of users if there is one and replaced by the path where it has
   * periods, then the waves. They are independent, so their expected numbers add up.
   */
  readonly sources: CompiledSource[];
  /** Ordinary registrations per minute in an average month, without the path. */
  readonly ordinaryPerMin: number;
}

/**
 * The sources of registrations of a scenario.
 *
 * @param firstDay day number (since 1970-01-01) of the first day of the run, which has `days` days.
 * @throws SimError `bad-argument` if a throughput is asked of people none of whom can come to NOE.
 */
export function compileSources(
  document: ScenarioDocument,
  firstDay: number,
  days: number,
  rules: EntryRules,
): CompiledDemand {
  const { demand, people } = document;
  const joint = jointMix(people, people.associations);
  const perMonth = demand.registrationsPerMonth * ordinaryFactor(document, joint, rules);
  const expectedPerHour = ordinaryPerHour(firstDay, days, perMonth, demand);
  replaceByPath(expectedPerHour, firstDay, perMonth, compilePath(demand.path), demand);
  const waves = demand.waves.map((wave) => compileWave(document, wave, firstDay, days));
  return {
    sources: [{ expectedPerHour, joint, recall: null }, ...waves],
    ordinaryPerMin: perMonth / MIN_PER_MONTH,
  };
}

/** What the ordinary registrations are multiplied with. */
function ordinaryFactor({ demand, run }: ScenarioDocument, joint: JointMix, rules: EntryRules): number {
  const { reading, persons, baseStock } = demand.users;
  switch (reading) {
    case 'none':
      return demand.inflowFactor;
    case 'stock': // without queues a caseload is proportional to the inflow
      return persons / baseStock;
    case 'throughput': {
      const year = ordinaryPerHour(parseIsoDate(run.startDate), DAYS_PER_YEAR, demand.registrationsPerMonth, demand);
      const entries = year.reduce((sum, perHour) => sum + perHour, 0) * entryShare(joint, rules);
      if (entries > 0) return persons / entries;
      const detail = 'Nobody who registers can come to NOE, so no number of registrations gives the throughput.';
      throw new SimError({
        kind: 'bad-argument',
        detail: `${detail} Widen profiling.ageFrom to ageTo, or set demand.users.reading to "none".`,
      });
    }
    default:
      return reading satisfies never;
  }
}

function compilePath({ kind, unit, periods }: DemandPath): PathOfLevels {
  return {
    kind,
    periods: periods.map(({ start, level }) => ({
      firstDay: parseIsoDate(start),
      days: periodDays(start, unit),
      level,
    })),
  };
}

function compileWave({ demand, people, run }: ScenarioDocument, wave: Wave, firstDay: number, days: number) {
  const expected = {
    startDay: run.warmUpDays + wave.startDay,
    lengthDays: wave.lengthDays,
    persons: wave.extraPersons,
    form: wave.shape,
  };
  return {
    expectedPerHour: wavePerHour(firstDay, days, expected, demand),
    joint: jointMix({ ...people, laidOffShare: wave.laidOffShare }, people.associations),
    recall: compileRecall(wave, run.warmUpDays),
  };
}

function compileRecall(wave: Wave, warmUpDays: number): CompiledRecall | null {
  if (wave.recallShare === 0) return null;
  return {
    share: wave.recallShare,
    fromMin: (warmUpDays + wave.recallStartDay) * MIN_PER_DAY,
    lengthMin: wave.recallLengthDays * MIN_PER_DAY,
  };
}
