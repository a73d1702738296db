import type { Ask, Procedure } from '../procedure/procedure.ts';
import { type Solution, type SolveRule, solveLever } from './solve-lever.ts';

/** A value of the first lever at a value of the second. */
export interface FrontierSetting {
  /** Place of the value of the first lever, the one solved for. */
  readonly place: number;
  /** Place of the value of the second. */
  readonly row: number;
}

/**
 * What one lever must be at each of several values of another: the frontier between what holds and what does not. The
 * luck is the same in every row. The promise of `solveLever` holds for each row by itself.
 *
 * @param rows - Number of values of the second lever.
 * @param rule - For each row.
 */
export function* solveFrontier(
  rows: number,
  rule: SolveRule,
): Procedure<FrontierSetting, readonly Solution[], readonly Solution[]> {
  const solutions: Solution[] = [];
  for (let row = 0; row < rows; row++) {
    const procedure = solveLever(rule);
    let next = procedure.next();
    while (!next.done) {
      const { asks, soFar } = next.value;
      next = procedure.next(yield { asks: asks.map((ask) => inRow(ask, row)), soFar: () => [...solutions, soFar()] });
    }
    solutions.push(next.value);
  }
  return solutions;
}

function inRow({ setting, replication }: Ask<number>, row: number): Ask<FrontierSetting> {
  return { setting: { place: setting, row }, replication };
}
