import { InvalidArgumentError } from 'commander';
import { type Axis, numericField, SimError, type Target, targetOf } from '../sim-core/contract.ts';
import { finiteNumber } from './option-values.ts';
import { collectAxis, placeAnd } from './sweep-axes.ts';

/** Values of a lever without a step: a continuous one is searched in so many equal parts. */
const PARTS = 64;
const MOST_VALUES = 1_000_000;

/** A place of the scenario and the values it may take, in rising order. */
export interface Lever {
  readonly path: string;
  readonly values: readonly number[];
}

/** Reads `place=low:high` and `place=low:high:step`. Without a step: 1 for whole numbers, else a 64th of the range. */
export function leverOption(text: string): Lever {
  const [path, range] = placeAnd(text, 'staff.fte=20:60:1');
  const [low, high, asked, ...rest] = range.split(':').map(finiteNumber);
  if (high === undefined || rest.length > 0 || !(low! < high)) {
    throw new InvalidArgumentError('Give low:high or low:high:step with low below high, such as staff.fte=20:60:1.');
  }
  const step = asked ?? (numericField(path)?.isInteger ? 1 : (high - low!) / PARTS);
  const steps = Math.floor((high - low!) / step + 1e-9);
  if (!(step > 0) || steps < 1 || steps > MOST_VALUES)
    throw new InvalidArgumentError('Give a step that fits the range at least once.');
  return { path, values: Array.from({ length: steps + 1 }, (_, i) => Number((low! + i * step).toPrecision(12))) };
}

/** Reads the one list of values of the second lever. */
export function rowsOption(text: string): Axis {
  return collectAxis(text, [])[0]!;
}

/** Reads a target. */
export function targetOption(text: string): Target {
  try {
    return targetOf(text);
  } catch (error) {
    if (error instanceof SimError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
