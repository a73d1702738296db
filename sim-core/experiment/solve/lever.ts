import { numericField } from '../../scenario/field-path.ts';

/** Values of a lever without a step: a continuous one is searched in so many equal parts. */
const PARTS = 64;
const MOST_VALUES = 1_000_000;

/** A place of the scenario and the values it may take, in rising order. */
export interface Lever {
  readonly path: string;
  readonly values: readonly number[];
}

/**
 * The values of a lever from low to high.
 *
 * @param step - Left out: 1 for whole numbers, else a 64th of the range.
 * @returns null where the step does not fit the range at least once, or a million times and more.
 */
export function leverOf(path: string, low: number, high: number, step?: number): Lever | null {
  const each = step ?? (numericField(path)?.isInteger ? 1 : (high - low) / PARTS);
  const steps = Math.floor((high - low) / each + 1e-9);
  if (!(each > 0) || !(steps >= 1) || steps > MOST_VALUES) return null;
  return { path, values: Array.from({ length: steps + 1 }, (_, i) => Number((low + i * each).toPrecision(12))) };
}
