import { OLDEST, oldestSpanDays } from '../measure/oldest.ts';
import {
  type CaseloadCheck,
  type Overload,
  type ReplicationResult,
  SERIES_IDS,
  type StartVerdict,
  type WarmUpCheck,
} from '../measure/result.ts';
import { exp, log } from '../random/maths.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { firstShockDay } from './first-shock.ts';
import { mser5, type WarmUp } from './mser5.ts';
import { type SampleSummary, summariseSample } from './summary.ts';

/** Largest share of a mean that a warm-up may have left out; a longer one that moves it less is not asked for. */
const MOST_OFF = 0.05;
/** Where all the first have left: as good as none, and a rate can be told. */
const HALF_A_PERSON = 0.5;
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
 * MSER-5 over the daily active users and backlog of the whole run up to the first shock, averaged over the replications,
 * must delete no more than the warm-up, unless the mean is the same without what it deletes: on noise alone it deletes
 * some days too. And the users missing because everyone who registered before it is must be few. An overload has no steady
 * state: then nothing is refused, as its growth is what is shown; but one that may follow a shock says nothing of the
 * days before. After an ample warm-up the backlog begins at none by choice and is not asked.
 *
 * MSER-5 looks no further than the middle of the run. Where its best cut lies there and the warm-up is longer, it can
 * not tell: then the missing users decide about the users, and a backlog counts as unsettled. The missing users are
 * asked in any case, because a slow rise hides from MSER-5 behind the season.
 * @see mser5.ts, first-shock.ts
 */
function judgeWarmUp(
  document: ScenarioDocument,
  replications: readonly ReplicationResult[],
  overload: Overload | null,
): WarmUpCheck {
  const { run } = document;
  const shockDay = firstShockDay(document);
  const judgedDays = Math.max(0, run.warmUpDays + Math.min(run.measuredDays, shockDay));
  const users = ask('activeUsers', run, judgedDays, replications);
  const neverSettles = overload !== null && (shockDay <= 0 || shockDay >= run.measuredDays);
  const isBacklogAsked = !neverSettles && run.warmUpStaffing !== 'ample';
  const backlog = isBacklogAsked ? ask('backlogHours', run, judgedDays, replications) : null;
  const missingShare = run.warmUpDays < 2 * oldestSpanDays(run.warmUpDays) ? null : missing(run, replications);
  const needsMore = (found: Answer | null, isDecided: boolean): boolean =>
    found !== null && (isTooFew(run.warmUpDays, found) || (!found.settled && !isDecided));
  const unsettled =
    needsMore(users, missingShare !== null) || needsMore(backlog, false) || (missingShare ?? 0) > MOST_OFF;
  const tested = unsettled ? 'unsettled' : users === null ? 'untested' : 'settled';
  return {
    kind: 'warmUp',
    days: run.warmUpDays,
    judgedDays,
    verdict: neverSettles && run.warmUpDays > 0 ? 'overload' : tested,
    usersDeletedDays: users?.deleted ?? null,
    backlogDeletedDays: backlog?.deleted ?? null,
    missingShare,
  };
}

/** What MSER-5 says of the days from the first of the warm-up that are judged; null where it can not be asked. */
function ask(
  id: Judged,
  run: ScenarioDocument['run'],
  judgedDays: number,
  replications: readonly ReplicationResult[],
): Answer | null {
  if (run.warmUpDays === 0 || judgedDays < FEWEST_DAYS) return null;
  const all = replications.map((one) => seriesOf(id, run, one).subarray(0, judgedDays));
  const found = mser5(meanSeries(all));
  if (found === null) return null;
  const change = all.map((one) => meanOf(one.subarray(run.warmUpDays)) - meanOf(one.subarray(found.deleted)));
  return { ...found, change: summariseSample(change) };
}

/** A length of the warm-up to try next when it was too short, days. */
export function longerWarmUpDays({ days, usersDeletedDays, backlogDeletedDays }: WarmUpCheck): number {
  return Math.max(2 * days, usersDeletedDays ?? 0, backlogDeletedDays ?? 0);
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
 * Of those who registered in the first span of the run and came to NOE a share s is there when measuring starts, and of
 * these a share Q still at the end: q for each span. Those who would have registered in the spans before are there with
 * the shares s q, s q², …, and become fewer at the same rate while it is measured.
 * @returns the mean over the measured days as a share of active users; null if none of the first come, or leave.
 */
function missing(
  { warmUpDays, measuredDays }: ScenarioDocument['run'],
  replications: readonly ReplicationResult[],
): number | null {
  const sum = (place: number): number => replications.reduce((total, one) => total + one.oldest[place]!, 0);
  const atStart = sum(OLDEST.atStart);
  if (sum(OLDEST.came) === 0) return null;
  if (atStart === 0) return 0;
  if (sum(OLDEST.atEnd) === atStart) return null;
  const spanDays = oldestSpanDays(warmUpDays);
  const stay = Math.max(sum(OLDEST.atEnd), HALF_A_PERSON) / atStart;
  const q = exp((log(stay) * spanDays) / measuredDays);
  const thereOfSpan = ((sum(OLDEST.cameInAll) * spanDays) / warmUpDays) * (atStart / sum(OLDEST.came));
  const missed = ((thereOfSpan * q) / (1 - q)) * ((stay - 1) / log(stay));
  const row = SERIES_IDS.indexOf('activeUsers') * measuredDays;
  const users = replications.reduce((total, { series }) => total + meanOf(series.subarray(row, row + measuredDays)), 0);
  return missed / (users + missed);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
