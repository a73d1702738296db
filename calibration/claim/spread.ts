import type { Spread } from '../report/capacity-report.ts';
import { weightedQuantile } from '../statistics/weighted.ts';

const [LOW, MIDDLE, HIGH] = [0.05, 0.5, 0.95];
const DIGITS = 5;

/** Median and the range that holds nine of ten, of sets that count equally. @throws RangeError without values */
export function spread(values: readonly number[]): Spread {
  const at = (probability: number): number =>
    short(
      weightedQuantile(
        values,
        values.map(() => 1),
        probability,
      ),
    );
  return { median: at(MIDDLE), low: at(LOW), high: at(HIGH) };
}

/** A number as the report keeps it. */
export function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** The spread of values some of which may not have been observed; zeros when none was. */
export function spreadOf(values: readonly (number | null | undefined)[]): Spread {
  const seen = values.filter((value) => value !== null && value !== undefined);
  return seen.length === 0 ? { median: 0, low: 0, high: 0 } : spread(seen);
}
