import { DAYS_PER_WEEK, MIN_PER_DAY, MIN_PER_HOUR, MIN_PER_MONTH } from '../kernel/time.ts';
import { type CohortFigures, cohortFigures } from '../measure/cohort.ts';
import type { DelayRecorder } from '../measure/delay-recorder.ts';
import { OUTCOMES } from '../measure/recorder.ts';
import { KEY_FIGURE_IDS, type KeyFigureId, SERIES_IDS, type SeriesId } from '../measure/result.ts';
import type { NoeModel } from './noe-model.ts';
import { LEFT, STATE } from './person-table.ts';
import { policyFigures } from './policy-figures.ts';
import { type StaffAccount, staffAccount } from './staff-account.ts';
import { TASK } from './task-desk.ts';

const SERVICE_LIMIT_HOURS = 48;
const COHORT_MONTHS = 7; // a cohort is followed to the end of the seventh month
const LATE_SHARE = 0.9; // what the figures called P90 are not exceeded by

/** All key figures of a finished replication, in the order of KEY_FIGURE_IDS. */
export function keyFigures(noe: NoeModel, before: StaffAccount): Float64Array {
  const figures: Record<KeyFigureId, number> = {
    ...levelFigures(noe),
    ...delayFigures(noe),
    ...staffFigures(noe, before),
    ...flowFigures(noe),
    ...cohortOf(noe),
    events: noe.eventCount,
    ...policyFigures(noe),
  };
  return Float64Array.from(KEY_FIGURE_IDS, (id) => figures[id]);
}

function levelFigures(noe: NoeModel) {
  const { recorder, compiled } = noe;
  const nowMin = noe.events.nowMin;
  const measuredMin = compiled.measuredDays * MIN_PER_DAY;
  const activeUsers = recorder.active.integralMin(nowMin) / measuredMin;
  return {
    activeUsers,
    activeUsersPerVeileder: activeUsers / compiled.nominalFte,
    backlogTasks: recorder.waiting.taskIntegralMin(nowMin) / measuredMin,
    backlogHours: recorder.waiting.workIntegralMin(nowMin) / measuredMin / MIN_PER_HOUR,
    backlogHoursAtEnd: recorder.waiting.workMin / MIN_PER_HOUR,
    backlogGrowthHoursPerWeek: backlogGrowth(recorder.series, compiled.measuredDays),
    requiredFte: requiredFte(noe),
    oldestWaitingDays: recorder.oldestMin / MIN_PER_DAY,
    undecidedAtEnd: recorder.waiting.count(TASK.assessment),
    unansweredAtEnd: recorder.waiting.count(TASK.inboundMessage) + noe.desk.droppedMessages(),
  };
}

/** Least-squares slope of the backlog over the second half of the measured days, work-hours per week. */
function backlogGrowth(series: Float64Array, days: number): number {
  const start = SERIES_IDS.indexOf('backlogHours') * days;
  const from = days >> 1;
  const n = days - from;
  if (n < 2) return Number.NaN;
  const middle = (n - 1) / 2;
  let sumXy = 0;
  let sumXx = 0;
  for (let i = 0; i < n; i++) {
    sumXy += (i - middle) * series[start + from + i]!;
    sumXx += (i - middle) * (i - middle);
  }
  return (sumXy / sumXx) * DAYS_PER_WEEK;
}

/**
 * Nominal FTE that would do the work of the second half of the measured days as it arises. What arose is what was done
 * and what the backlog grew by; an FTE does the hours of the calendar, less absence and the time not spent on tasks.
 *
 * A queue makes work of its own (messages are repeated, and tasks wait whose user has left), so a run far from balance
 * asks for a few per cent more than one at it.
 */
function requiredFte({ compiled, recorder, events }: NoeModel): number {
  const { measuredDays: days, pools } = compiled;
  const from = days >> 1;
  if (from === 0) return Number.NaN;
  const row = (id: SeriesId): number => SERIES_IDS.indexOf(id) * days;
  const { series } = recorder;
  let hours = series[row('backlogHours') + days - 1]! - series[row('backlogHours') + from - 1]!;
  for (let day = from; day < days; day++) hours += series[row('workDoneHours') + day]!;
  const openMin = compiled.calendar.workedBetweenMin((compiled.warmUpDays + from) * MIN_PER_DAY, events.nowMin);
  const expectedPresent = pools.reduce((sum, pool) => sum + pool.heads * pool.presentShare, 0);
  const hoursPerFte = ((openMin / MIN_PER_HOUR) * compiled.timeOnTasksShare * expectedPresent) / compiled.nominalFte;
  return hours / hoursPerFte;
}

function delayFigures(noe: NoeModel) {
  const { decision, response, assessmentWait, recheckWait } = noe.recorder;
  return {
    decisionTimeClockHours: meanHours(decision.clock),
    decisionTimeClockHoursP90: p90Hours(decision.clock),
    decisionTimeWorkingHours: meanHours(decision.working),
    decisionTimeWorkingHoursP90: p90Hours(decision.working),
    decisionsWithin48h: decision.clock.shareWithin(SERVICE_LIMIT_HOURS * MIN_PER_HOUR),
    decisionsWithin48WorkingHours: decision.working.shareWithin(SERVICE_LIMIT_HOURS * MIN_PER_HOUR),
    messageResponseClockHours: meanHours(response.clock),
    messageResponseClockHoursP90: p90Hours(response.clock),
    messageResponseWorkingHours: meanHours(response.working),
    messageResponseWorkingHoursP90: p90Hours(response.working),
    assessmentWaitClockHours: meanHours(assessmentWait),
    recheckWaitClockHours: meanHours(recheckWait),
  };
}

function meanHours(delays: DelayRecorder): number {
  return delays.meanMin() / MIN_PER_HOUR;
}

function p90Hours(delays: DelayRecorder): number {
  return delays.quantileMin(LATE_SHARE) / MIN_PER_HOUR;
}

function staffFigures(noe: NoeModel, before: StaffAccount) {
  const { compiled, recorder } = noe;
  const account = staffAccount(noe.desk.pools, noe.events.nowMin);
  const busyMin = account.busyMin - before.busyMin;
  const dutyMin = account.dutyMin - before.dutyMin;
  const fromMin = compiled.warmUpDays * MIN_PER_DAY;
  const openMin = compiled.calendar.workedBetweenMin(fromMin, noe.events.nowMin);
  const activeUsers = recorder.active.integralMin(noe.events.nowMin) / (noe.events.nowMin - fromMin);
  return {
    utilisation: busyMin / dutyMin,
    recordedFte: (busyMin * compiled.timeOnTasksShare) / openMin,
    handlingMinutesPerEntry: (busyMin * compiled.timeOnTasksShare) / recorder.counts.entries,
    activeUsersPerVeilederOnDuty: (activeUsers * openMin) / dutyMin,
  };
}

function flowFigures(noe: NoeModel) {
  const { counts, byProfileAndOutcome } = noe.recorder;
  const ofBand = (cell: number): number => byProfileAndOutcome[cell]! / counts.inBand;
  const months = (noe.compiled.measuredDays * MIN_PER_DAY) / MIN_PER_MONTH;
  return {
    registrationsPerMonth: counts.registrations / months,
    noeEntriesPerMonth: counts.entries / months,
    exitsPerMonth: counts.exits / months,
    transfersPerMonth: counts.transfers / months,
    reviewsPerMonth: counts.reviews / months,
    reviewsOfSoonLeaversShare: counts.reviewsOfSoonLeavers / counts.reviews,
    laidOffShareAtEntry: counts.laidOffEntries / counts.entries,
    profile1Share: counts.profile1 / counts.inBand,
    profile1StableShare: ofBand(0),
    profile1InAndOutShare: ofBand(1),
    profile1WithoutWorkShare: ofBand(2),
    otherStableShare: ofBand(OUTCOMES),
    otherInAndOutShare: ofBand(OUTCOMES + 1),
    otherWithoutWorkShare: ofBand(OUTCOMES + 2),
    acceptedShare: counts.accepted / counts.assessed,
    standardDecisionShare: counts.standardDecisions / counts.inBand,
    tasksLapsed: counts.tasksLapsed,
  };
}

/** The cohort of people accepted at NOE early enough to be followed for seven months. */
function cohortOf(noe: NoeModel): CohortFigures {
  const { persons, events } = noe;
  const lastMin = events.nowMin - COHORT_MONTHS * MIN_PER_MONTH;
  const exitAfterMin = new Float64Array(persons.count);
  const leftAfterMin = new Float64Array(persons.count);
  const transferred = new Uint8Array(persons.count);
  let size = 0;
  for (let row = 0; row < persons.count; row++) {
    const registeredMin = persons.registeredMin(row);
    // Of those registered before the run only the ones who stayed are known: no cohort.
    if (registeredMin < 0 || registeredMin > lastMin || !persons.is(row, STATE.decided)) continue;
    exitAfterMin[size] = persons.exitMin(row) - registeredMin;
    leftAfterMin[size] = persons.leftMin[row]! - registeredMin;
    transferred[size++] = persons.leftBy(row) > LEFT.intake && persons.leftMin[row]! < Infinity ? 1 : 0;
  }
  return cohortFigures({ size, exitAfterMin, leftAfterMin, transferred }, MIN_PER_MONTH);
}
