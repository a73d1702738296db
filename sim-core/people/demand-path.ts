import { weekday } from '../kernel/civil-date.ts';
import { HOURS_PER_DAY } from '../kernel/time.ts';
import { type ArrivalShape, DAYS_PER_MONTH, dividedByMean } from './arrival-rate.ts';

/** Levels of the ordinary registrations, period by period. */
export interface PathOfLevels {
  /** `registrations`: expected number of a period; `factors`: what stands in place of the month factor. */
  readonly kind: 'registrations' | 'factors';
  /** Day number (since 1970-01-01) of the first day, length in days, and level of each period; none overlap. */
  readonly periods: readonly { readonly firstDay: number; readonly days: number; readonly level: number }[];
}

/**
 * Replaces the expected ordinary registrations of the days that a path names. The weekdays and hours keep their
 * proportions within a period; a period that reaches beyond the run has its other registrations there.
 * @param perHour expected registrations in each hour of the run; changed in place.
 * @param firstDay day number of day 0 of the run.
 * @param perMonth registrations in an average month, which the factors of a path multiply.
 */
export function replaceByPath(
  perHour: Float64Array,
  firstDay: number,
  perMonth: number,
  path: PathOfLevels,
  shape: ArrivalShape,
): void {
  const hourly = dividedByMean(shape.hourFactors);
  const daily = dividedByMean(shape.weekdayFactors);
  for (const { firstDay: from, days, level } of path.periods) {
    const weights = Array.from({ length: days }, (_, i) => daily[weekday(from + i)]!);
    const perWeight =
      path.kind === 'factors'
        ? (level * perMonth) / DAYS_PER_MONTH
        : level / weights.reduce((sum, one) => sum + one, 0);
    weights.forEach((weight, i) => {
      const hour = (from + i - firstDay) * HOURS_PER_DAY;
      if (hour < 0 || hour >= perHour.length) return;
      const ofHour = (perWeight * weight) / HOURS_PER_DAY;
      for (let h = 0; h < HOURS_PER_DAY; h++) perHour[hour + h] = ofHour * hourly[h]!;
    });
  }
}
