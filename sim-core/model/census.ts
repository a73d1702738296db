import { MIN_PER_DAY, MIN_PER_WEEK } from '../kernel/time.ts';
import { OLDEST, oldestSpanDays } from '../measure/oldest.ts';
import { type CompiledCaseloadGroup, PHASE } from './caseload-group.ts';
import type { NoeModel } from './noe-model.ts';
import { isReview } from './past-transfers.ts';
import { STATE } from './person-table.ts';
import { PHONE_AFTER_SILENCE, TASK } from './task-desk.ts';
import { TASK_MASK } from './task-meta.ts';

const DIGITS = 9; // of minutes in a key that is sorted

/** Phase of someone who is not NOE's user. */
export const ELSEWHERE = -1;

const NO_TASK = -1;

/** Who is NOE's user at the start of a day, where they stand and for how long; a row per person of the table. */
export interface Census {
  /** Of PHASE, or ELSEWHERE. */
  readonly phase: Int8Array;
  /** How long the task has waited that the phase waits for, minutes; NO_TASK if none waits. */
  readonly waitedMin: Float64Array;
}

/** Phase that a waiting task means; a later phase goes before an earlier one. */
const PHASE_OF_TASK: Readonly<Record<number, number>> = {
  [TASK.inboundMessage]: PHASE.awaitingAnswer,
  [TASK.reviewMessage]: PHASE.awaitingReviewMessage,
  [TASK.tailoredMessage]: PHASE.awaitingReviewMessage,
  [TASK.review]: PHASE.underReview,
  [TASK.tailoredReview]: PHASE.underReview,
  [TASK.handoverNote]: PHASE.handOver,
};

/**
 * Looks at everybody at midnight, between two days. Changes nothing.
 *
 * Tasks begun the day before that lie overnight count as done: there are no more of them than staff.
 */
export function takeCensus(noe: NoeModel): Census {
  const { persons, events } = noe;
  const phase = new Int8Array(persons.count).fill(ELSEWHERE);
  const waitedMin = new Float64Array(persons.count).fill(NO_TASK);
  for (let row = 0; row < persons.count; row++) {
    if (persons.is(row, STATE.inNoe)) phase[row] = phaseByState(persons.state(row));
  }
  for (const queue of [...noe.desk.pools.queues, noe.desk.postponed.queue]) {
    for (let k = 0; k < queue.length; k++) {
      const at = queue.placeOf(queue.headTicket + k);
      const row = queue.person[at]!;
      const now = phase[row]!;
      if (now === ELSEWHERE) continue;
      const meant = phaseOfTask(queue.meta[at]!);
      const isIntake = now === PHASE.awaitingAssessment || now === PHASE.awaitingRecheck;
      if (!isIntake && (meant < now || meant < 0)) continue;
      if (!isIntake) phase[row] = meant;
      waitedMin[row] = events.nowMin - queue.createdMin[at]!;
    }
  }
  return { phase, waitedMin };
}

function phaseByState(state: number): number {
  if ((state & STATE.leaving) !== 0) return PHASE.handOver;
  if ((state & STATE.decided) !== 0) {
    return (state & STATE.awaitingReply) !== 0 ? PHASE.awaitingReply : PHASE.followedUp;
  }
  return (state & STATE.direct) !== 0 ? PHASE.awaitingAssessment : PHASE.awaitingRecheck;
}

function phaseOfTask(meta: number): number {
  const task = meta & TASK_MASK;
  if (task === TASK.phone) return meta >>> 5 >= PHONE_AFTER_SILENCE ? PHASE.underReview : -1;
  return PHASE_OF_TASK[task] ?? -1;
}

function waitsForTask(phase: number): boolean {
  return phase !== PHASE.followedUp && phase !== PHASE.awaitingReply;
}

/**
 * Users found in each group of a given caseload right after it was put in place: those who are NOE's users, in the
 * group's phase with the task it waits for, at an age and laid off as the group says. Equal to the number asked for unless something is wrong.
 */
export function countGroups(noe: NoeModel, groups: readonly CompiledCaseloadGroup[]): Int32Array {
  const { persons, events } = noe;
  const { phase, waitedMin } = takeCensus(noe);
  const found = new Int32Array(groups.length);
  let row = 0;
  groups.forEach((group, g) => {
    for (const end = row + group.persons; row < end; row++) {
      const ageMin = events.nowMin - persons.registeredMin(row);
      const isInBand = ageMin >= group.ageFromMin && ageMin <= group.ageToMin;
      const isAsked = group.laidOff === 'drawn' || persons.is(row, STATE.laidOff) === (group.laidOff === 'only');
      const hasTask = waitedMin[row] !== NO_TASK;
      if (phase[row] === group.phase && hasTask === waitsForTask(group.phase) && isInBand && isAsked)
        found[g] = found[g]! + 1;
    }
  });
  return found;
}

/** Users by phase, time since registration and being laid off: a caseload to start a run with. */
export function groupsOf(noe: NoeModel): CompiledCaseloadGroup[] {
  const { persons } = noe;
  const { phase, waitedMin } = takeCensus(noe);
  const groups = new Map<string, { group: CompiledCaseloadGroup; persons: number; waitedMin: number }>();
  for (let row = 0; row < persons.count; row++) {
    if (phase[row] === ELSEWHERE) continue;
    const group = groupOf(noe, row, phase[row]!);
    const key = [group.phase, String(group.ageFromMin).padStart(DIGITS, '0'), group.ageToMin, group.laidOff].join();
    const sum = groups.get(key) ?? { group, persons: 0, waitedMin: 0 };
    groups.set(key, sum);
    sum.persons++;
    if (phase[row] !== PHASE.awaitingAssessment) sum.waitedMin += Math.max(0, waitedMin[row]!);
  }
  // Waits are spread evenly from none, so the longest is twice the mean.
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => ({
      ...sum.group,
      persons: sum.persons,
      waitedMin: Math.min((2 * sum.waitedMin) / sum.persons, sum.group.ageToMin),
    }));
}

/** The group of one person: a day of age before the assessment, else a week, cut at the lay-off limit and at the last review. */
function groupOf({ persons, events, compiled }: NoeModel, row: number, phase: number): CompiledCaseloadGroup {
  const ageMin = events.nowMin - persons.registeredMin(row);
  const bandMin = phase === PHASE.awaitingAssessment ? MIN_PER_DAY : MIN_PER_WEEK;
  let ageFromMin = Math.floor(ageMin / bandMin) * bandMin;
  let ageToMin = ageFromMin + bandMin;
  const cuts = [compiled.laidOffLimitMin, ...compiled.checkpoints.filter(isReview).map(({ afterMin }) => afterMin)];
  for (const cutMin of cuts) {
    if (cutMin <= ageMin) ageFromMin = Math.max(ageFromMin, cutMin);
    else ageToMin = Math.min(ageToMin, cutMin);
  }
  const laidOff = persons.is(row, STATE.laidOff) ? 'only' : 'none';
  return { phase, ageFromMin, ageToMin, laidOff, waitedMin: 0, persons: 0 };
}

/** Counts by OLDEST when measuring starts; `atEnd` is left to `countOldestAtEnd`. */
export function oldestUsers(noe: NoeModel): Float64Array {
  const { persons } = noe;
  const sums = new Float64Array(Object.keys(OLDEST).length);
  for (let row = 0; row < persons.count; row++) {
    if (persons.enteredMin[row] === Infinity) continue;
    sums[OLDEST.cameInAll]!++;
    if (!isOfFirstSpan(noe, row)) continue;
    sums[OLDEST.came]!++;
    if (persons.is(row, STATE.inNoe)) sums[OLDEST.atStart]!++;
  }
  return sums;
}

/** Completes the counts at the end of the run: who was a user when measuring started and still is. */
export function countOldestAtEnd(noe: NoeModel, sums: Float64Array): void {
  const { persons, compiled } = noe;
  const measureFromMin = compiled.warmUpDays * MIN_PER_DAY;
  for (let row = 0; row < persons.count; row++) {
    if (persons.enteredMin[row]! >= measureFromMin || !persons.is(row, STATE.inNoe)) continue;
    if (isOfFirstSpan(noe, row)) sums[OLDEST.atEnd]!++;
  }
}

function isOfFirstSpan({ persons, compiled }: NoeModel, row: number): boolean {
  return persons.registeredMin(row) < oldestSpanDays(compiled.warmUpDays) * MIN_PER_DAY;
}
