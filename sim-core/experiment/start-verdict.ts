import {
  type CaseloadCheck,
  OLDEST,
  OLDEST_SPAN_DAYS,
  type Overload,
  type ReplicationResult,
  SERIES_IDS,
  type StartVerdict,
  type WarmUpCheck,
} from '../measure/result.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { mser5 } from './mser5.ts';

/** Missing users above this share of the mean are refused: about as much as the uncertain inputs move it. */
const MOST_MISSING = 0.05;

/** Says whether the first measured day is what the scenario asks for: the given caseload, or a settled NOE. */
export function judgeStart(
  document: ScenarioDocument,
  replications: readonly ReplicationResult[],
  overload: Overload | null,
): StartVerdict {
  return document.run.start === 'caseload'
    ? checkCaseload(document, replications)
    : judgeWarmUp(document, replications, overload);
}

/** What was asked beside what was found; of several replications the one that is furthest off. */
function checkCaseload({ run }: ScenarioDocument, replications: readonly ReplicationResult[]): CaseloadCheck {
  const groups = run.caseload.groups.map(({ phase, persons: asked }, g) => ({
    phase,
    asked,
    found: furthestFrom(
      asked,
      replications.map((one) => one.startFound[g]!),
    ),
  }));
  const sums = replications.map((one) => one.startFound.reduce((sum, found) => sum + found, 0));
  const { total } = run.caseload;
  return { kind: 'caseload', asked: total, found: furthestFrom(total, sums), groups };
}

function furthestFrom(asked: number, found: readonly number[]): number {
  return found.reduce((worst, one) => (Math.abs(one - asked) > Math.abs(worst - asked) ? one : worst), asked);
}

/**
 * MSER-5 over the daily active users and backlog of the whole run up to the first wave, averaged over the replications,
 * must delete no more than the warm-up; and the users missing because everyone registered before it is must be few. An
 * overload has no steady state: then nothing is refused, as its growth is what is shown.
 *
 * The second test is needed because a slow rise hides from MSER-5 behind the season, and because MSER-5 looks no further
 * than the middle of the run.
 * @see mser5.ts
 */
function judgeWarmUp(
  { run, demand }: ScenarioDocument,
  replications: readonly ReplicationResult[],
  overload: Overload | null,
): WarmUpCheck {
  const firstWave = Math.min(run.measuredDays, ...demand.waves.map(({ startDay }) => startDay));
  const days = run.warmUpDays + firstWave;
  const deleted = (id: 'activeUsers' | 'backlogHours'): number | null =>
    run.warmUpDays === 0 ? null : (mser5(meanSeries(id, run, replications).subarray(0, days))?.deleted ?? null);
  const usersDeletedDays = deleted('activeUsers');
  const backlogDeletedDays = overload === null ? deleted('backlogHours') : null;
  const missingShare = run.warmUpDays < 2 * OLDEST_SPAN_DAYS ? null : missing(run, replications);
  const isLong = (deletedDays: number | null): boolean => deletedDays !== null && deletedDays > run.warmUpDays;
  const unsettled = isLong(usersDeletedDays) || isLong(backlogDeletedDays) || (missingShare ?? 0) > MOST_MISSING;
  const tested = usersDeletedDays === null ? 'untested' : unsettled ? 'unsettled' : 'settled';
  const verdict = overload !== null && run.warmUpDays > 0 ? 'overload' : tested;
  return { kind: 'warmUp', days: run.warmUpDays, verdict, usersDeletedDays, backlogDeletedDays, missingShare };
}

/** Daily mean over the replications, warm-up first. */
function meanSeries(
  id: 'activeUsers' | 'backlogHours',
  { warmUpDays, measuredDays }: ScenarioDocument['run'],
  replications: readonly ReplicationResult[],
): Float64Array {
  const mean = new Float64Array(warmUpDays + measuredDays);
  const warmUpRow = id === 'activeUsers' ? 0 : warmUpDays;
  const row = SERIES_IDS.indexOf(id) * measuredDays;
  for (const { warmUp, series } of replications) {
    for (let day = 0; day < mean.length; day++) {
      const value = day < warmUpDays ? warmUp[warmUpRow + day]! : series[row + day - warmUpDays]!;
      mean[day] = mean[day]! + value / replications.length;
    }
  }
  return mean;
}

/**
 * Of those who registered in the first span of the run and came to NOE a share s stays when measuring starts, of the
 * second span, younger by one span, a share s / q. Those who would have registered in the spans before stay with the
 * shares s q, s q², …, and their number falls by q in each span measured.
 * @returns the mean over the measured days as a share of active users; null if nobody stays long enough to tell.
 */
function missing(
  { warmUpDays, measuredDays }: ScenarioDocument['run'],
  replications: readonly ReplicationResult[],
): number | null {
  const sum = (place: number): number => replications.reduce((total, one) => total + one.oldest[place]!, 0);
  if (sum(OLDEST.came1) === 0 || sum(OLDEST.came2) === 0) return null;
  const stays = sum(OLDEST.stays1) / sum(OLDEST.came1);
  const before = sum(OLDEST.stays2) / sum(OLDEST.came2);
  if (stays === 0) return 0;
  if (stays >= before) return null;
  const q = stays / before;
  const comePerSpan = (sum(OLDEST.cameInAll) * OLDEST_SPAN_DAYS) / warmUpDays;
  let left = (comePerSpan * stays * q) / (1 - q);
  let missed = 0;
  const spans = Math.ceil(measuredDays / OLDEST_SPAN_DAYS);
  for (let span = 0; span < spans; span++, left *= q) missed += left / spans;
  const row = SERIES_IDS.indexOf('activeUsers') * measuredDays;
  const users = replications.reduce((total, { series }) => total + meanOf(series.subarray(row, row + measuredDays)), 0);
  return missed / (users + missed);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
