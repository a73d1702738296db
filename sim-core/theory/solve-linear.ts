import { SimError } from '../fault/fault.ts';

/**
 * Solves a square system by Gauss elimination with partial pivoting. Leaves its arguments as they were.
 *
 * @param matrix - Rows of equal length n.
 * @param right - n numbers.
 * @throws {SimError} `bad-argument` if the system has no single solution.
 */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) {
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    eliminate(rows, column);
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i]![n]!;
    for (let j = i + 1; j < n; j++) rest -= rows[i]![j]! * solution[j]!;
    solution[i] = rest / rows[i]![i]!;
  }
  return solution;
}

function eliminate(rows: number[][], column: number): void {
  const head = rows[column]!;
  if (Math.abs(head[column]!) < 1e-14) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `The equations have no single solution. Row ${column} depends on the others.`,
    });
  }
  for (let i = column + 1; i < rows.length; i++) {
    const row = rows[i]!;
    const factor = row[column]! / head[column]!;
    for (let j = column; j < row.length; j++) row[j]! -= factor * head[j]!;
  }
}
