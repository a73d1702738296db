import { SimError } from '../../fault/fault.ts';
import { latinHypercube } from '../../random/latin-hypercube.ts';

/** Most settings of one experiment: beyond it a mistyped axis would fill a disk before anybody notices. */
const MOST_POINTS = 1_000_000;

/** Settings to try: a row per setting with a value for each path. */
export interface Design {
  /** Places of the scenario, see `changeValues`. */
  readonly paths: readonly string[];
  readonly points: readonly (readonly number[])[];
}

/** A place of the scenario and the values it is to take. */
export interface Axis {
  readonly path: string;
  readonly values: readonly number[];
}

/** A place of the scenario and the range it is to be drawn from. */
export interface Range {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** Only whole numbers, each equally often. */
  readonly isInteger: boolean;
}

/** So many values evenly from low to high, both included; just low for one. */
export function evenly(low: number, high: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) =>
    i === 0 ? low : i === count - 1 ? high : low + ((high - low) * i) / (count - 1),
  );
}

/**
 * Every combination of the values, the last path changing fastest.
 *
 * @throws {SimError} `bad-argument` for paths named twice, an axis without values, or more than a million settings.
 */
export function gridDesign(axes: readonly Axis[]): Design {
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  requireDesign(
    axes.map(({ path }) => path),
    axes.length === 0 ? 0 : size,
  );
  const points = axes.reduce<readonly (readonly number[])[]>(
    (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );
  return { paths: axes.map(({ path }) => path), points };
}

/**
 * Settings drawn so that each range is covered evenly, whatever the others are.
 *
 * @param points - Number of settings; in each range every one of so many equal parts holds one.
 * @param seed - Any text; equal texts give equal designs.
 * @throws {SimError} `bad-argument` for paths named twice, an empty range, or more than a million settings.
 * @see McKay, Beckman and Conover (1979), Technometrics 21, 239–245.
 */
export function hypercubeDesign(ranges: readonly Range[], points: number, seed: string): Design {
  requireDesign(
    ranges.map(({ path }) => path),
    ranges.some(({ low, high }) => !(low < high)) ? 0 : points,
  );
  const shares = latinHypercube(points, ranges.length, seed);
  return {
    paths: ranges.map(({ path }) => path),
    points: shares.map((row) => ranges.map((range, d) => placeIn(range, row[d]!))),
  };
}

/** The value that lies at a share of a range, 0 to 1. */
export function placeIn({ low, high, isInteger }: Range, share: number): number {
  if (!isInteger) return low + (high - low) * share;
  return Math.min(Math.floor(high), Math.ceil(low) + Math.floor(share * (Math.floor(high) - Math.ceil(low) + 1)));
}

function requireDesign(paths: readonly string[], points: number): void {
  const twice = paths.find((path, i) => paths.indexOf(path) !== i);
  const problem =
    twice !== undefined
      ? `${twice} is named twice. Give each place one list or range.`
      : !(points >= 1)
        ? 'There is no setting to run. Give each place values, or a range whose low end is below its high end.'
        : points > MOST_POINTS
          ? `${points} settings are more than ${MOST_POINTS}. Give fewer values.`
          : undefined;
  if (problem !== undefined) throw new SimError({ kind: 'bad-argument', detail: problem });
}
