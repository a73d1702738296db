import { civilDate, weekday } from '../kernel/civil-date.ts';
import { HOURS_PER_DAY, MIN_PER_DAY, MIN_PER_MONTH } from '../kernel/time.ts';

/** Days of an average month. */
export const DAYS_PER_MONTH = MIN_PER_MONTH / MIN_PER_DAY;
const MIDDLE_OF_DAY = 0.5;

/** How registrations spread over the year, the week and the day: relative levels, any scale. */
export interface ArrivalShape {
  /** Twelve levels, January first. Taken as they are: 1 is the average month. */
  readonly monthFactors: readonly number[];
  /** Seven levels, Monday first; only their proportions count. */
  readonly weekdayFactors: readonly number[];
  /** Twenty-four levels from midnight; only their proportions count. */
  readonly hourFactors: readonly number[];
}

/** How a wave spreads over its days. */
export type WaveShape = 'block' | 'ramp' | 'peak' | 'decay';

/**
 * Expected ordinary registrations in each hour of a run.
 * @param firstDay day number (since 1970-01-01) of day 0.
 * @param perMonth registrations in an average month of 365.25 / 12 days.
 */
export function ordinaryPerHour(firstDay: number, days: number, perMonth: number, shape: ArrivalShape): Float64Array {
  const perHour = new Float64Array(days * HOURS_PER_DAY);
  const hourly = dividedByMean(shape.hourFactors);
  const daily = dividedByMean(shape.weekdayFactors);
  for (let d = 0; d < days; d++) {
    const month = civilDate(firstDay + d).month - 1;
    const level =
      (perMonth / DAYS_PER_MONTH / HOURS_PER_DAY) * shape.monthFactors[month]! * daily[weekday(firstDay + d)]!;
    for (let h = 0; h < HOURS_PER_DAY; h++) perHour[d * HOURS_PER_DAY + h] = level * hourly[h]!;
  }
  return perHour;
}

/**
 * Expected registrations of a wave in each hour of a run; they sum to `persons` if the wave lies inside the run.
 * @param startDay first day of the wave, counted from day 0 of the run.
 */
export function wavePerHour(
  firstDay: number,
  days: number,
  wave: { readonly startDay: number; readonly lengthDays: number; readonly persons: number; readonly form: WaveShape },
  shape: ArrivalShape,
): Float64Array {
  const perHour = new Float64Array(days * HOURS_PER_DAY);
  const hourly = dividedByMean(shape.hourFactors);
  const weights = Array.from(
    { length: wave.lengthDays },
    (_, i) =>
      formLevel(wave.form, (i + MIDDLE_OF_DAY) / wave.lengthDays) *
      shape.weekdayFactors[weekday(firstDay + wave.startDay + i)]!,
  );
  let total = 0;
  for (const weight of weights) total += weight;
  weights.forEach((weight, i) => {
    const day = wave.startDay + i;
    if (day < 0 || day >= days) return;
    const level = (wave.persons * weight) / total / HOURS_PER_DAY;
    for (let h = 0; h < HOURS_PER_DAY; h++) perHour[day * HOURS_PER_DAY + h] = level * hourly[h]!;
  });
  return perHour;
}

/** Relative level at the share `x` of the wave's length. */
function formLevel(form: WaveShape, x: number): number {
  switch (form) {
    case 'block':
      return 1;
    case 'ramp':
      return x;
    case 'peak':
      return 1 - Math.abs(2 * x - 1);
    case 'decay':
      return 1 - x;
    default:
      return form satisfies never;
  }
}

/** Levels divided by their mean. */
export function dividedByMean(factors: readonly number[]): number[] {
  let sum = 0;
  for (const factor of factors) sum += factor;
  return factors.map((factor) => (factor * factors.length) / sum);
}
