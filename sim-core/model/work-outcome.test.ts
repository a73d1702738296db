import { describe, expect, it } from 'vitest';
import { MIN_PER_MONTH } from '../kernel/time.ts';
import type { PiecewiseHazard } from '../people/hazards.ts';
import { Population } from '../people/population.ts';
import { OLDEST, YOUNGEST } from '../people/strata.ts';
import { Streams } from '../random/streams.ts';
import { countsScore } from '../test/chi-square.ts';
import { smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { STATE } from './person-table.ts';
import { ReplicationRunner } from './replication.ts';

const document = smallDocument({ demand: { inflowFactor: 0.5 } });
const compiled = compileScenario(document);
const runner = new ReplicationRunner(compiled);
runner.run(0);
const { noe } = runner;
const MONTHS = [1, 2, 3, 6, 12];

/** Somebody profiled to NOE in the run, with what decides their exit. */
interface Direct {
  readonly outcome: number;
  readonly laidOff: boolean;
  readonly ratio: number;
  /** Months from registration to leaving the register. */
  readonly exitMonths: number;
}

/** Everybody profiled to NOE; who they are is drawn again from their id. */
function directPeople(): readonly Direct[] {
  const { persons } = noe;
  const streams = new Streams(compiled.seed);
  const population = new Population(compiled.mix, streams, YOUNGEST, OLDEST);
  const rows = Array.from({ length: persons.count }, (_, row) => row).filter((row) => persons.is(row, STATE.direct));
  return rows.map((row) => {
    population.draw(persons.id(row), 1);
    population.look(0, compiled.sources[0]!.joint);
    const { outcome, laidOff } = population;
    const ratio = compiled.exit.ratioByStratum[persons.stratum(row)]! * document.hazards.exit.ratioByOutcome[outcome]!;
    return { outcome, laidOff, ratio, exitMonths: (persons.exitMin(row) - persons.registeredMin(row)) / MIN_PER_MONTH };
  });
}

/** Cumulated hazard of the reference person between two times, minutes. */
function cumulated({ fromMin, perMin }: PiecewiseHazard, startMin: number, endMin: number): number {
  return perMin.reduce((sum, rate, i) => {
    const within = Math.min(endMin, fromMin[i + 1] ?? Infinity) - Math.max(startMin, fromMin[i]!);
    return sum + rate * Math.max(0, within);
  }, 0);
}

/** Probability that a person has left the register within some months. */
function goneWithin(months: number, { ratio, laidOff }: Direct): number {
  const { hazard, laidOffRatio } = compiled.exit;
  const endMin = months * MIN_PER_MONTH;
  const limitMin = laidOff ? Math.min(endMin, compiled.laidOffLimitMin) : 0;
  const passed = laidOffRatio * cumulated(hazard, 0, limitMin) + cumulated(hazard, limitMin, endMin);
  return 1 - Math.exp(-ratio * passed);
}

describe('the latent work outcome', () => {
  const direct = directPeople();

  it('is shared out in each profile as published', () => {
    const cells = [...noe.recorder.byProfileAndOutcome];
    for (const [counts, shares] of [
      [cells.slice(0, 3), document.people.outcomeSharesProfile1],
      [cells.slice(3), document.people.outcomeSharesOther],
    ] as const) {
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(all).toBeGreaterThan(5000);
      expect(
        countsScore(
          counts,
          shares.map((share) => share * all),
          true,
        ),
      ).toBeLessThan(3.5);
    }
  });

  it('decides how soon people leave: those in stable work first, those without work last', () => {
    for (const months of MONTHS) {
      const gone = [0, 1, 2].map((outcome) => {
        const those = direct.filter((one) => one.outcome === outcome);
        expect(those.length).toBeGreaterThan(1000);
        return those.filter(({ exitMonths }) => exitMonths <= months).length / those.length;
      });
      expect(gone[0]! - gone[1]!, `month ${months}`).toBeGreaterThan(0.03);
      expect(gone[1]! - gone[2]!, `month ${months}`).toBeGreaterThan(0.03);
    }
  });

  it('leaves the survival of all what the baseline gives for the mix of people, with the outcomes as they are', () => {
    for (const months of MONTHS) {
      const gone = direct.filter(({ exitMonths }) => exitMonths <= months).length;
      const chances = direct.map((one) => goneWithin(months, one));
      const expected = chances.reduce((sum, chance) => sum + chance, 0);
      const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
      expect(Math.abs(gone - expected) / Math.sqrt(variance), `month ${months}`).toBeLessThan(4);
    }
  });
});
