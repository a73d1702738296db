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
import { mser5, type WarmUp } from './mser5.ts';
import { type SampleSummary, summariseSample } from './summary.ts';

/** Largest share of a mean that a warm-up may have left out; a longer one that moves it less is not asked for. */
const MOST_OFF = 0.05;
/** Ten groups of MSER-5: of fewer it picks one by chance. */
const FEWEST_DAYS = 50;

/** Series whose warm-up is judged. */
type Judged = 'activeUsers' | 'backlogHours';

/** What MSER-5 says, and by how much the mean of the measured days exceeds that of the days it keeps. */
type Answer = WarmUp & { readonly change: SampleSummary };

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
 * must delete no more than the warm-up, unless the mean is the same without what it deletes: on noise alone it deletes
 * some days too. And the users missing because everyone registered before it is must be few. An overload has no steady state: then nothing is refused, as its growth is what is shown.
 *
 * MSER-5 looks no further than the middle of the run. Where its best cut lies there and the warm-up is longer, it can
 * not tell: then the missing users decide about the users, and a backlog counts as unsettled. The missing users are
 * asked in any case, because a slow rise hides from MSER-5 behind the season.
 * @see mser5.ts
 */
function judgeWarmUp(
  { run, demand }: ScenarioDocument,
  replications: readonly ReplicationResult[],
  overload: Overload | null,
): WarmUpCheck {
  const firstWave = Math.min(run.measuredDays, ...demand.waves.map(({ startDay }) => startDay));
  const days = run.warmUpDays + firstWave;
  const ask = (id: Judged): Answer | null => {
    if (run.warmUpDays === 0 || days < FEWEST_DAYS) return null;
    const all = replications.map((one) => seriesOf(id, run, one).subarray(0, days));
    const found = mser5(meanSeries(all));
    if (found === null) return null;
    const change = all.map((one) => meanOf(one.subarray(run.warmUpDays)) - meanOf(one.subarray(found.deleted)));
    return { ...found, change: summariseSample(change) };
  };
  const users = ask('activeUsers');
  const backlog = overload === null ? ask('backlogHours') : null;
  const missingShare = run.warmUpDays < 2 * OLDEST_SPAN_DAYS ? null : missing(run, replications);
  const needsMore = (found: Answer | null, isDecided: boolean): boolean =>
    found !== null && (isTooFew(run.warmUpDays, found) || (!found.settled && !isDecided));
  const unsettled =
    needsMore(users, missingShare !== null) || needsMore(backlog, false) || (missingShare ?? 0) > MOST_OFF;
  const tested = users === null ? 'untested' : unsettled ? 'unsettled' : 'settled';
  return {
    kind: 'warmUp',
    days: run.warmUpDays,
    verdict: overload !== null && run.warmUpDays > 0 ? 'overload' : tested,
    usersDeletedDays: users?.deleted ?? null,
    backlogDeletedDays: backlog?.deleted ?? null,
    missingShare,
  };
}

/** Whether MSER-5 deletes more days than the warm-up has, and the mean without them is surely another. */
function isTooFew(warmUpDays: number, { deleted, mean, change }: Answer): boolean {
  if (deleted <= warmUpDays || change.mean === null || change.ci95 === null) return false;
  const isSure = change.ci95[0] > 0 || change.ci95[1] < 0;
  return isSure && Math.abs(change.mean) > MOST_OFF * Math.abs(mean);
}

/** Daily values of one replication, warm-up first. */
function seriesOf(
  id: Judged,
  { warmUpDays, measuredDays }: ScenarioDocument['run'],
  one: ReplicationResult,
): Float64Array {
  const all = new Float64Array(warmUpDays + measuredDays);
  const warmUpFrom = id === 'activeUsers' ? 0 : warmUpDays;
  const from = SERIES_IDS.indexOf(id) * measuredDays;
  all.set(one.warmUp.subarray(warmUpFrom, warmUpFrom + warmUpDays));
  all.set(one.series.subarray(from, from + measuredDays), warmUpDays);
  return all;
}

function meanSeries(all: readonly Float64Array[]): Float64Array {
  return (all[0] ?? new Float64Array(0)).map((_, day) => all.reduce((sum, one) => sum + one[day]!, 0) / all.length);
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
