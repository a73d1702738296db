import { InvalidArgumentError } from 'commander';
import { type Axis, type Lever, leverOf, SimError, type Target, targetOf } from '../sim-core/contract.ts';
import { finiteNumber } from './option-values.ts';
import { collectAxis, placeAnd } from './sweep-axes.ts';

/** Reads `place=low:high` and `place=low:high:step`. Without a step: 1 for whole numbers, else a 64th of the range. */
export function leverOption(text: string): Lever {
  const [path, range] = placeAnd(text, 'staff.fte=20:60:1');
  const [low, high, asked, ...rest] = range.split(':').map(finiteNumber);
  if (high === undefined || rest.length > 0 || !(low! < high)) {
    throw new InvalidArgumentError('Give low:high or low:high:step with low below high, such as staff.fte=20:60:1.');
  }
  const lever = leverOf(path, low!, high, asked);
  if (lever === null) throw new InvalidArgumentError('Give a step that fits the range at least once.');
  return lever;
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
