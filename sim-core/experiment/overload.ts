import { KEY_FIGURE_IDS, type Overload, type ReplicationResult, SERIES_IDS } from '../measure/result.ts';
import { summariseSample } from './summary.ts';

/** Growth below this share of a week's staff hours counts as stable: it is within what one team can catch up. */
const MATERIAL_SHARE = 0.02;

/** What the verdict needs to know of the scenario. */
export interface OverloadContext {
  readonly measuredDays: number;
  /** Nominal staff hours of one ordinary week. */
  readonly staffHoursPerWeek: number;
  readonly nominalFte: number;
}

/**
 * Says whether the backlog grows without end: the growth over the second half of the measured days is material, its
 * 95 % interval lies above zero, and at the end more than a day of all staff's work waits.
 *
 * @returns the growth, or null when the backlog is stable (or there is one replication only and no interval).
 */
export function findOverload(replications: readonly ReplicationResult[], context: OverloadContext): Overload | null {
  const growth = figure(replications, 'backlogGrowthHoursPerWeek');
  const atEnd = figure(replications, 'backlogHoursAtEnd');
  const { mean, ci95: interval } = summariseSample(growth);
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
