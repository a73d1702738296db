import { describe, expect, it } from 'vitest';
import { tableById } from './tables.ts';

/** Half a unit of the last printed digit of coefficients, standard errors, p values and ratios. */
const HALF = 0.0005;
const COX = ['cox-transfer', 'cox-exit', 'cox-job', 'cox-situational'];
const ROWS = [...COX, 'logit-freed-time'].flatMap((id) => tableById(id).rows.map((row) => ({ id, ...row })));
const PRINTED = ROWS.filter(({ cells }) => cells[0] !== null);
const name = (row: { readonly id: string; readonly label: string }): string => `${row.id}: ${row.label}`;

describe('the regression tables of the evaluation', () => {
  it('hold every printed row, with one kept back', () => {
    expect([...COX, 'logit-freed-time'].map((id) => tableById(id).rows.length)).toEqual([9, 11, 11, 11, 4]);
    expect(ROWS.filter(({ cells }) => cells[0] === null).map(({ facts }) => facts)).toEqual([['S0-210']]);
  });

  it.each(PRINTED.map((row) => [name(row), row] as const))(
    '%s has a ratio that is exp(B) within rounding',
    (_, row) => {
      const [b, , , ratio] = row.cells;
      const widest = (ratio! + HALF) * (Math.exp(HALF) - 1) + HALF;
      expect(Math.abs(Math.exp(b!) - ratio!)).toBeLessThanOrEqual(widest);
    },
  );

  it.each(PRINTED.map((row) => [name(row), row] as const))('%s has a p value that B and its error allow', (_, row) => {
    const [b, error, p] = row.cells;
    const least = Math.max(0, Math.abs(b!) - HALF) / (error! + HALF);
    const most = (Math.abs(b!) + HALF) / Math.max(error! - HALF, 1e-9);
    const [low, high] = [twoSided(most), twoSided(least)];
    const consistent = p === null ? low < 0.001 : low <= p! + HALF && high >= p! - HALF;
    expect(consistent, `p from ${low} to ${high}, printed ${p}`).toBe(true);
  });
});

/** Two-sided p value of a standard normal z. @see Abramowitz and Stegun (1964), formula 7.1.26, error below 1.5e-7 */
function twoSided(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const coefficients = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return coefficients.reduce((sum, coefficient) => (sum + coefficient) * t, 0) * Math.exp(-x * x);
}

describe('twoSided', () => {
  it.each([
    [0, 1],
    [1.959964, 0.05],
    [3.290527, 0.001],
  ])('gives for z = %d the p value %d', (z, p) => {
    expect(twoSided(z)).toBeCloseTo(p, 6);
  });
});
