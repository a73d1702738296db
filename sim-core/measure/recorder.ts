import { DelayRecorder } from './delay-recorder.ts';
import { Level } from './level.ts';
import { SERIES_IDS, type SeriesId } from './result.ts';
import { WaitingTasks } from './waiting-tasks.ts';

/** Work outcomes a person can have, and so cells of each profile in `byProfileAndOutcome`. */
export const OUTCOMES = 3;
const MIN_PER_HOUR = 60;

/** What is counted during the measured days. */
export interface Counts {
  /** Registrations in NOE's age band, and those profiled standard. */
  inBand: number;
  profile1: number;
  /** Standard decisions among registrations in the band: by NOE's intake, and by offices (handed over or not). */
  standardDecisions: number;
  /** First assessments at NOE of people who came directly, and those that ended in a standard decision. */
  assessed: number;
  accepted: number;
  registrations: number;
  entries: number;
  laidOffEntries: number;
  exits: number;
  transfers: number;
  reviews: number;
  reviewsOfSoonLeavers: number;
  tasksDone: number;
  tasksLapsed: number;
  /** Tasks a readiness level dropped or laid aside when they arose, and reviews not made because of it. */
  tasksDropped: number;
  tasksPostponed: number;
  reviewsNotMade: number;
}

const NO_COUNTS: Counts = {
  inBand: 0,
  profile1: 0,
  standardDecisions: 0,
  assessed: 0,
  accepted: 0,
  registrations: 0,
  entries: 0,
  laidOffEntries: 0,
  exits: 0,
  transfers: 0,
  reviews: 0,
  reviewsOfSoonLeavers: 0,
  tasksDone: 0,
  tasksLapsed: 0,
  tasksDropped: 0,
  tasksPostponed: 0,
  reviewsNotMade: 0,
};

/** Sums and numbers of delays that ended on each measured day. */
class DailyDelays {
  readonly sumMin: Float64Array;
  readonly count: Int32Array;

  constructor(days: number) {
    this.sumMin = new Float64Array(days);
    this.count = new Int32Array(days);
  }

  add(day: number, delayMin: number): void {
    if (day >= this.count.length) return;
    this.sumMin[day] = this.sumMin[day]! + delayMin;
    this.count[day] = this.count[day]! + 1;
  }

  reset(): void {
    this.sumMin.fill(0);
    this.count.fill(0);
  }
}

/** Delays of one kind of case on both clocks, and day by day. */
export class BothClocks {
  /** The delay that is added next, minutes: by the clock, and in working time. */
  clockMin = Number.NaN;
  workingMin = Number.NaN;
  readonly clock = new DelayRecorder();
  readonly working = new DelayRecorder();
  readonly daily: DailyDelays;

  constructor(days: number) {
    this.daily = new DailyDelays(days);
  }

  /** A case ended. */
  addDone(): void {
    this.clock.done.add(this.clockMin);
    this.working.done.add(this.workingMin);
  }

  /** A case was last seen open. */
  addOpen(): void {
    this.clock.open.add(this.clockMin);
    this.working.open.add(this.workingMin);
  }

  /** A case ended on a day from 0, counted from the first measured one; other days are not kept. */
  addToDay(day: number): void {
    this.daily.add(day, this.clockMin);
  }

  reset(): void {
    this.clock.reset();
    this.working.reset();
    this.daily.reset();
  }
}

/** What the recorder does not see itself of a day that ends. */
export interface DayEnd {
  readonly nominalFte: number;
  /** Mean number on duty during opening hours; NaN on a day off. */
  readonly staffOnDuty: number;
  /** Handling time spent on the day, minutes. */
  readonly workDoneMin: number;
  /** Age of the oldest waiting task, and of the oldest case without a decision whose user is still there, minutes. */
  readonly oldestMin: number;
  readonly oldestUndecidedMin: number;
}

/** Everything a replication measures. Levels run from the start; counts, delays and series cover the measured days. */
export class Recorder {
  readonly active = new Level();
  readonly waiting: WaitingTasks;
  readonly decision: BothClocks;
  readonly response: BothClocks;
  readonly assessmentWait = new DelayRecorder();
  readonly recheckWait = new DelayRecorder();
  counts: Counts = { ...NO_COUNTS };
  /** Registrations in the age band by profile (1, another) and work outcome (stable, in and out, without). */
  readonly byProfileAndOutcome = new Int32Array(2 * OUTCOMES);
  /** Work-hours of backlog at the end of each measured day. */
  series: Float64Array;
  /** Active users at the end of each day of the warm-up, then hours of backlog. */
  warmUp: Float64Array;
  /** Longest wait seen at the end of a measured day, minutes. NaN at first: the field holds doubles from the start. */
  oldestMin = Number.NaN;
  private readonly measuredDays: number;
  private readonly warmUpDays: number;
  private readonly before = { entries: 0, exits: 0, transfers: 0, reviews: 0 };

  /** @param taskMeanMin mean handling time of each task, minutes. */
  constructor(warmUpDays: number, measuredDays: number, taskMeanMin: Float64Array) {
    this.warmUpDays = warmUpDays;
    this.measuredDays = measuredDays;
    this.waiting = new WaitingTasks(taskMeanMin);
    this.decision = new BothClocks(measuredDays);
    this.response = new BothClocks(measuredDays);
    this.series = new Float64Array(0);
    this.warmUp = new Float64Array(0);
  }

  /** Ready for another replication. */
  reset(): void {
    this.active.reset();
    this.waiting.reset();
    this.warmUp = new Float64Array(2 * this.warmUpDays);
    this.startMeasuring(0);
  }

  /** Forgets what was counted so far (the end of the warm-up); levels stay. */
  startMeasuring(nowMin: number): void {
    this.active.restart(nowMin);
    this.waiting.restart(nowMin);
    for (const delays of [this.decision, this.response, this.assessmentWait, this.recheckWait]) delays.reset();
    this.counts = { ...NO_COUNTS };
    this.byProfileAndOutcome.fill(0);
    this.oldestMin = 0;
    this.series = new Float64Array(SERIES_IDS.length * this.measuredDays).fill(Number.NaN);
    Object.assign(this.before, { entries: 0, exits: 0, transfers: 0, reviews: 0 });
  }

  /** Notes the levels at the end of a day of the warm-up. */
  endWarmUpDay(day: number): void {
    this.warmUp[day] = this.active.value;
    this.warmUp[this.warmUpDays + day] = this.waiting.workMin / MIN_PER_HOUR;
  }

  /** Writes the row of one finished measured day. */
  endDay(day: number, { nominalFte, staffOnDuty, workDoneMin, oldestMin, oldestUndecidedMin }: DayEnd): void {
    const { counts, before } = this;
    const put = (id: SeriesId, value: number): void => {
      this.series[SERIES_IDS.indexOf(id) * this.measuredDays + day] = value;
    };
    put('activeUsers', this.active.value);
    put('activeUsersPerVeileder', this.active.value / nominalFte);
    put('backlogTasks', this.waiting.tasks);
    put('backlogHours', this.waiting.workMin / MIN_PER_HOUR);
    put('decisionTimeClockHours', dailyMeanHours(this.decision.daily, day));
    put('messageResponseClockHours', dailyMeanHours(this.response.daily, day));
    put('staffOnDuty', staffOnDuty);
    put('noeEntries', counts.entries - before.entries);
    put('exits', counts.exits - before.exits);
    put('transfers', counts.transfers - before.transfers);
    put('reviews', counts.reviews - before.reviews);
    put('oldestUndecidedClockHours', oldestUndecidedMin / MIN_PER_HOUR);
    put('workDoneHours', workDoneMin / MIN_PER_HOUR);
    before.entries = counts.entries;
    before.exits = counts.exits;
    before.transfers = counts.transfers;
    before.reviews = counts.reviews;
    if (oldestMin > this.oldestMin) this.oldestMin = oldestMin;
  }
}

function dailyMeanHours(delays: DailyDelays, day: number): number {
  const count = delays.count[day]!;
  return count === 0 ? Number.NaN : delays.sumMin[day]! / count / MIN_PER_HOUR;
}
