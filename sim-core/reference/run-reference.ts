import { SimError } from '../fault/fault.ts';
import { MIN_PER_DAY, MIN_PER_HOUR, MIN_PER_MONTH } from '../kernel/time.ts';
import { type CohortFigures, cohortFigures } from '../measure/cohort.ts';
import type { KeyFigureId } from '../measure/result.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { whatSimjsCannotCarry } from './limits.ts';
import { Luck } from './luck.ts';
import { Registration } from './registration.ts';
import { type Simjs, SimjsRun } from './simjs-adapter.ts';
import { Tally } from './tally.ts';
import { Unit } from './unit.ts';
import type { User } from './user.ts';

/** The key figures both engines carry. */
export const REFERENCE_FIGURES = [
  'activeUsers',
  'backlogTasks',
  'decisionTimeClockHours',
  'messageResponseClockHours',
  'assessmentWaitClockHours',
  'recheckWaitClockHours',
  'utilisation',
  'registrationsPerMonth',
  'noeEntriesPerMonth',
  'exitsPerMonth',
  'transfersPerMonth',
  'reviewsPerMonth',
  'reviewsOfSoonLeaversShare',
  'exitsWithin6Months',
  'exitsWithin3To4Months',
  'inNoeAtMonth6',
  'notTransferredAtMonth4',
  'laidOffShareAtEntry',
  'profile1Share',
  'acceptedShare',
  'standardDecisionShare',
  'tasksLapsed',
] as const satisfies readonly KeyFigureId[];
export type ReferenceFigureId = (typeof REFERENCE_FIGURES)[number];
export type ReferenceFigures = Readonly<Record<ReferenceFigureId, number>>;

const COHORT_MONTHS = 7;

/**
 * One replication of the reference engine: the model of a scenario written anew on simjs.
 *
 * @param replication index from 0; with the seed text it decides the luck.
 * @returns one value per figure; NaN where nothing was observed.
 * @throws SimError `bad-argument` for a scenario simjs can not carry.
 */
export function runReference(simjs: Simjs, document: ScenarioDocument, replication: number): ReferenceFigures {
  const reasons = whatSimjsCannotCarry(document);
  if (reasons.length > 0) throw new SimError({ kind: 'bad-argument', detail: reasons.join(' ') });
  const { warmUpDays, measuredDays } = document.run;
  const tally = new Tally(warmUpDays * MIN_PER_DAY, (warmUpDays + measuredDays) * MIN_PER_DAY);
  const run = new SimjsRun(simjs);
  const unit = new Unit(document, run, new Luck(simjs, seedOf(document, replication)), tally);
  const registration = new Registration(unit);
  registration.start();
  run.simulate(tally.toMin, () => unit.countOpenTasks());
  for (const user of registration.users) tally.activeMin += tally.inside(user.enteredMin, user.leftMin);
  return { ...meanFigures(tally, unit.heads), ...flowFigures(tally), ...cohortOf(registration.users, tally.toMin) };
}

/**
 * 32 bits from scenario, seed text and replication (FNV-1a): far from what the product does with the same seed, and
 * different for every scenario, so that the comparisons of several scenarios are independent evidence.
 */
function seedOf({ id, run }: ScenarioDocument, replication: number): number {
  let hash = 2_166_136_261;
  for (const character of `${id} ${run.seed} ${replication}`)
    hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619);
  return hash >>> 0;
}

function meanFigures(tally: Tally, heads: number) {
  const measuredMin = tally.toMin - tally.fromMin;
  return {
    activeUsers: tally.activeMin / measuredMin,
    backlogTasks: tally.waitingMin / measuredMin,
    utilisation: tally.busyMin / (heads * measuredMin),
    decisionTimeClockHours: tally.decision.meanMin() / MIN_PER_HOUR,
    messageResponseClockHours: tally.response.meanMin() / MIN_PER_HOUR,
    assessmentWaitClockHours: tally.assessmentWait.meanMin() / MIN_PER_HOUR,
    recheckWaitClockHours: tally.recheckWait.meanMin() / MIN_PER_HOUR,
  };
}

function flowFigures(tally: Tally) {
  const months = (tally.toMin - tally.fromMin) / MIN_PER_MONTH;
  const share = (part: string, whole: string): number => tally.counted(part) / tally.counted(whole);
  return {
    registrationsPerMonth: tally.counted('registrations') / months,
    noeEntriesPerMonth: tally.counted('entries') / months,
    exitsPerMonth: tally.counted('exits') / months,
    transfersPerMonth: tally.counted('transfers') / months,
    reviewsPerMonth: tally.counted('reviews') / months,
    reviewsOfSoonLeaversShare: share('reviewsOfSoonLeavers', 'reviews'),
    laidOffShareAtEntry: share('laidOffEntries', 'entries'),
    profile1Share: share('profile1', 'inBand'),
    acceptedShare: share('accepted', 'assessed'),
    standardDecisionShare: share('standardDecisions', 'inBand'),
    tasksLapsed: tally.counted('lapsed'),
  };
}

/** People accepted at NOE who registered early enough to be followed for seven months. */
function cohortOf(users: readonly User[], horizonMin: number): CohortFigures {
  const lastMin = horizonMin - COHORT_MONTHS * MIN_PER_MONTH;
  const cohort = users.filter((user) => user.isAccepted && user.registeredMin <= lastMin);
  return cohortFigures(
    {
      size: cohort.length,
      exitAfterMin: Float64Array.from(cohort, (user) => user.exitMin - user.registeredMin),
      leftAfterMin: Float64Array.from(cohort, (user) => user.leftMin - user.registeredMin),
      transferred: Uint8Array.from(cohort, (user) => (user.wasTransferred ? 1 : 0)),
    },
    MIN_PER_MONTH,
  );
}
