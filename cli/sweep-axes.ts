import { InvalidArgumentError } from 'commander';
import { type Axis, evenly, numericField, type Range } from '../sim-core/contract.ts';
import { finiteNumber } from './option-values.ts';

/** Most values of one axis given as low:high:count. */
const MOST_VALUES = 100_000;

/** Collects `--grid place=a,b,c` and `--grid place=low:high:count`. */
export function collectAxis(text: string, before: readonly Axis[]): readonly Axis[] {
  const [path, values] = placeAnd(text, 'staff.fte=20,25,30 or staff.fte=20:30:3');
  if (!values.includes(':')) return [...before, { path, values: values.split(',').map(finiteNumber) }];
  const [low, high, count, ...rest] = values.split(':').map(finiteNumber);
  const isCount = Number.isInteger(count) && count! >= 1 && count! <= MOST_VALUES;
  if (rest.length > 0 || !isCount) throw new InvalidArgumentError('Give low:high:count, such as 20:30:3.');
  return [...before, { path, values: evenly(low!, high!, count!) }];
}

/** Collects `--sample place=low:high`. */
export function collectRange(text: string, before: readonly Range[]): readonly Range[] {
  const [path, ends] = placeAnd(text, 'staff.fte=20:30');
  const [low, high, ...rest] = ends.split(':').map(finiteNumber);
  if (high === undefined || rest.length > 0) throw new InvalidArgumentError('Give low:high, such as 20:30.');
  return [...before, { path, low: low!, high, isInteger: numericField(path)?.isInteger ?? false }];
}

/** A place of the scenario and what is said of it. @throws {InvalidArgumentError} if the place takes no number. */
export function placeAnd(text: string, example: string): readonly [path: string, rest: string] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(`Give a place of the scenario and its values, such as ${example}.`);
  const path = text.slice(0, at).trim();
  if (numericField(path) === null) {
    throw new InvalidArgumentError(
      `There is no field of numbers ${path}. Name one such as staff.fte or demand.users.persons.`,
    );
  }
  return [path, text.slice(at + 1).trim()];
}
