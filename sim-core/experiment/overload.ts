import { KEY_FIGURE_IDS, type Overload, type ReplicationResult, SERIES_IDS } from '../measure/result.ts';
import { summariseSample } from './summary.ts';

/** Growth below this share of a week's staff hours counts as stable: it is within what one team can catch up. */
const MATERIAL_SHARE = 0.02;
const DAYS_PER_WEEK = 7;

/** What the verdict needs to know of the scenario. */
export interface OverloadContext {
  readonly measuredDays: number;
  /** Nominal staff hours of one ordinary week. */
  readonly staffHoursPerWeek: number;
  readonly nominalFte: number;
}

/** Weeks of growth from which one replication can be judged by itself. */
const FEWEST_WEEKS = 4;

/** Whether overload can be judged: one replication has no interval over replications, so its second half must have four weeks. */
export function canJudgeOverload(replications: number, measuredDays: number): boolean {
  return replications > 1 || weeksOfGrowth(measuredDays) >= FEWEST_WEEKS;
}

/**
 * Says whether the backlog grows without end: the growth over the second half of the measured days is material, its
 * 95 % interval lies above zero, and at the end more than a day of all staff's work waits.
 *
 * @returns the growth, or null when the backlog is stable or `canJudgeOverload` says that it can not be judged.
 */
export function findOverload(replications: readonly ReplicationResult[], context: OverloadContext): Overload | null {
  if (!canJudgeOverload(replications.length, context.measuredDays)) return null;
  const atEnd = figure(replications, 'backlogHoursAtEnd');
  const { mean, ci95: interval } = summariseSample(growthPerWeek(replications, context));
  if (mean === null || interval === null) return null;
  const material = mean > MATERIAL_SHARE * context.staffHoursPerWeek;
  if (!material || interval[0] <= 0 || meanOf(atEnd) < context.staffHoursPerWeek / 5) return null;
  const required = summariseSample(figure(replications, 'requiredFte'));
  return {
    growthHoursPerWeek: mean,
    growthCi95: interval,
    passesOneWeekOnDay: firstDayAbove(replications, context),
    requiredFte: required.mean,
    requiredFteCi95: required.ci95,
    nominalFte: context.nominalFte,
  };
}

/**
 * Independent values of the growth per week: one for each replication. A single replication gives what the backlog grew by
 * in each of its last weeks; with a queue that keeps coming back these cancel, so their interval is rather too wide.
 */
function growthPerWeek(replications: readonly ReplicationResult[], { measuredDays }: OverloadContext): number[] {
  const [only, ...others] = replications;
  if (only === undefined || others.length > 0) return figure(replications, 'backlogGrowthHoursPerWeek');
  const end = (SERIES_IDS.indexOf('backlogHours') + 1) * measuredDays - 1;
  const hoursBefore = (weeks: number): number => only.series[end - weeks * DAYS_PER_WEEK]!;
  return Array.from({ length: weeksOfGrowth(measuredDays) }, (_, week) => hoursBefore(week) - hoursBefore(week + 1));
}

/** Whole weeks in the second half of the measured days. */
function weeksOfGrowth(measuredDays: number): number {
  return Math.floor((measuredDays - 1) / 2 / DAYS_PER_WEEK);
}

function figure(replications: readonly ReplicationResult[], id: (typeof KEY_FIGURE_IDS)[number]): number[] {
  const column = KEY_FIGURE_IDS.indexOf(id);
  return replications.map((one) => one.keyFigures[column]!);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** First measured day on which the mean backlog exceeds one week of staff hours. */
function firstDayAbove(replications: readonly ReplicationResult[], context: OverloadContext): number | null {
  const start = SERIES_IDS.indexOf('backlogHours') * context.measuredDays;
  for (let day = 0; day < context.measuredDays; day++) {
    const backlogHours = meanOf(replications.map((one) => one.series[start + day]!));
    if (backlogHours > context.staffHoursPerWeek) return day;
  }
  return null;
}
