import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { fitProportionally, type Margin } from './proportional-fitting.ts';

const margin = (name: string, totals: readonly number[]): Margin => ({ name, totals });

/** Sums of a table along one axis, by its indexes. */
function sumsAlong(cells: ArrayLike<number>, shape: readonly number[], axis: number): number[] {
  const sums = new Array<number>(shape[axis]!).fill(0);
  for (let i = 0; i < cells.length; i++) sums[indexesOf(i, shape)[axis]!]! += cells[i]!;
  return sums;
}

function indexesOf(cell: number, shape: readonly number[]): number[] {
  const indexes: number[] = [];
  let rest = cell;
  for (const size of [...shape].reverse()) {
    indexes.unshift(rest % size);
    rest = (rest - (rest % size)) / size;
  }
  return indexes;
}

function cellOf(indexes: readonly number[], shape: readonly number[]): number {
  return indexes.reduce((cell, index, axis) => cell * shape[axis]! + index, 0);
}

/** The same algorithm without a thought of speed: a fixed number of sweeps, one category at a time. */
function naive(seed: Float64Array, margins: readonly Margin[]): number[] {
  const shape = margins.map(({ totals }) => totals.length);
  let cells = [...seed];
  for (let sweep = 0; sweep < 400; sweep++) {
    shape.forEach((size, axis) => {
      for (let category = 0; category < size; category++) {
        const sum = sumsAlong(cells, shape, axis)[category]!;
        const factor = sum === 0 ? 0 : margins[axis]!.totals[category]! / sum;
        cells = cells.map((cell, i) => (indexesOf(i, shape)[axis] === category ? cell * factor : cell));
      }
    });
  }
  return cells;
}

/** A table of two to four axes with odds up to one decade either way, and margins to fit it to. */
const TABLES = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 })
  .chain((shape) => {
    const cells = shape.reduce((product, size) => product * size, 1);
    const positive = (length: number) =>
      fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: length, maxLength: length });
    return fc.record({
      seed: positive(cells).map((odds) => Float64Array.from(odds)),
      sizes: fc.tuple(...shape.map(positive)),
    });
  })
  .map(({ seed, sizes }) => ({
    seed,
    margins: sizes.map((weights, axis) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return margin(
        `axis ${axis}`,
        weights.map((weight) => weight / sum),
      );
    }),
  }));

describe('fitProportionally', () => {
  // Women of England and Wales by age and marital status: the census of one year raked to the margins of the next. The
  // example of Bishop, Fienberg and Holland (1975), "Discrete Multivariate Analysis", chapter 3; fitted values as printed
  // in the SAS/IML user's guide, example "Iterative proportional fitting", which stops at a difference of 0.01.
  it('gives the published table of the classical adjustment of Deming and Stephan', () => {
    const seed = [
      [1306, 83, 0],
      [619, 765, 3],
      [263, 1194, 9],
      [173, 1372, 28],
      [171, 1393, 51],
      [159, 1372, 81],
      [208, 1350, 108],
      [1116, 4100, 2329],
    ];
    const fitted = fitProportionally(Float64Array.from(seed.flat()), [
      margin('age', [1412, 1402, 1450, 1541, 1681, 1532, 1662, 7644]),
      margin('marital status', [3988, 11702, 2634]),
    ]);
    const printed = [
      [1325.27, 86.73, 0],
      [615.56, 783.39, 3.05],
      [253.94, 1187.18, 8.88],
      [165.13, 1348.55, 27.32],
      [173.41, 1454.71, 52.87],
      [147.21, 1308.12, 76.67],
      [202.33, 1352.28, 107.4],
      [1105.16, 4181.04, 2357.81],
    ];
    for (const [i, cell] of printed.flat().entries())
      expect(Math.abs(fitted[i]! - cell), `cell ${i}`).toBeLessThan(0.02);
  });

  // Published to six digits in the manual of ProportionalFitting.jl, the example of the encyclopaedias.
  it('gives the published table of a square example', () => {
    const seed = [40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50];
    const fitted = fitProportionally(Float64Array.from(seed), [
      margin('rows', [150, 300, 400, 150]),
      margin('columns', [200, 300, 400, 100]),
    ]);
    expect([...fitted.slice(0, 4)].map((cell) => cell.toPrecision(6))).toEqual([
      '64.5585',
      '46.2325',
      '35.3843',
      '3.82473',
    ]);
    expect([...fitted.slice(12)].map((cell) => cell.toPrecision(6))).toEqual([
      '28.7516',
      '41.1800',
      '63.0347',
      '17.0337',
    ]);
  });

  // A 2 × 2 table with given margins and odds ratio solves a quadratic equation. Plackett (1965), JASA 60.
  it.each([
    [0.3, 0.45, 2],
    [0.05, 0.9, 20],
    [0.5, 0.5, 0.05],
    [0.38, 0.14, 0.8],
  ])('gives the closed form of a two-by-two table (%d, %d, odds ratio %d)', (p, q, odds) => {
    const s = 1 + (p + q) * (odds - 1);
    const both = (s - Math.sqrt(s * s - 4 * odds * (odds - 1) * p * q)) / (2 * (odds - 1));
    const fitted = fitProportionally(Float64Array.of(1, 1, 1, odds), [
      margin('a', [1 - p, p]),
      margin('b', [1 - q, q]),
    ]);
    expect(fitted[3]).toBeCloseTo(both, 12);
    expect(fitted[0]).toBeCloseTo(1 - p - q + both, 12);
  });

  it('is the product of the margins where nothing is associated, in one sweep', () => {
    const fitted = fitProportionally(new Float64Array(6).fill(7), [
      margin('a', [0.25, 0.75]),
      margin('b', [0.5, 0.3, 0.2]),
    ]);
    const product = [0.25, 0.75].flatMap((a) => [0.5, 0.3, 0.2].map((b) => a * b));
    product.forEach((cell, i) => {
      expect(fitted[i]).toBeCloseTo(cell, 15);
    });
  });

  it('meets every margin within 1e-12', () => {
    fc.assert(
      fc.property(TABLES, ({ seed, margins }) => {
        const fitted = fitProportionally(seed, margins);
        const shape = margins.map(({ totals }) => totals.length);
        margins.forEach(({ totals }, axis) => {
          sumsAlong(fitted, shape, axis).forEach((sum, category) => {
            expect(Math.abs(sum - totals[category]!)).toBeLessThan(1e-12);
          });
        });
      }),
    );
  });

  it('keeps every odds ratio of the seed: it multiplies by one factor for each category', () => {
    fc.assert(
      fc.property(TABLES, ({ seed, margins }) => {
        const shape = margins.map(({ totals }) => totals.length);
        const factor = Array.from(fitProportionally(seed, margins), (cell, i) => cell / seed[i]!);
        for (let i = 0; i < factor.length; i++) {
          const alone = indexesOf(i, shape).map((index, axis) => {
            const indexes = shape.map((_, other) => (other === axis ? index : 0));
            return factor[cellOf(indexes, shape)]! / factor[0]!;
          });
          const product = alone.reduce((all, one) => all * one, factor[0]!);
          expect(Math.abs(factor[i]! / product - 1)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('gives what a naive twin gives', () => {
    fc.assert(
      fc.property(TABLES, ({ seed, margins }) => {
        const fitted = fitProportionally(seed, margins);
        naive(seed, margins).forEach((cell, i) => {
          expect(Math.abs(fitted[i]! - cell)).toBeLessThan(1e-11);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('leaves the seed alone, and a table that fits already as it is', () => {
    const seed = Float64Array.of(0.1, 0.2, 0.3, 0.4);
    const fitted = fitProportionally(seed, [margin('a', [0.3, 0.7]), margin('b', [0.4, 0.6])]);
    expect([...seed]).toEqual([0.1, 0.2, 0.3, 0.4]);
    fitted.forEach((cell, i) => {
      expect(cell).toBeCloseTo(seed[i]!, 15);
    });
  });

  it('empties a category whose share is 0', () => {
    const fitted = fitProportionally(Float64Array.of(1, 2, 3, 4), [margin('a', [0, 1]), margin('b', [0.4, 0.6])]);
    expect(Array.from(fitted, (cell) => Number(cell.toFixed(12)))).toEqual([0, 0, 0.4, 0.6]);
  });

  it.each([
    [
      'an empty category that has to hold somebody',
      [1, 1, 0, 0],
      [0.7, 0.3],
      [0.5, 0.5],
      'Category 2 of age has to hold 0.3, but every cell of the seed there is 0; raise one of them, or set that share to 0.',
    ],
    [
      'margins with different sums',
      [1, 1, 1, 1],
      [0.7, 0.3],
      [0.5, 0.4],
      'The margin age sums to 1 and sex to 0.9; give all margins the same sum.',
    ],
    ['a sum that is no number', [1, 1, 1, 1], [1, Number.NaN], [0.5, 0.5], 'give all margins the same sum'],
    // All of the first age has the second sex, which is to hold less than that.
    ['zeros that no table can get round', [0, 1, 1, 1], [0.9, 0.1], [0.5, 0.5], 'still missed by'],
  ] as const)('refuses %s', (_, seed, ages, sexes, words) => {
    const fit = () => fitProportionally(Float64Array.from(seed), [margin('age', ages), margin('sex', sexes)]);
    expect(fit).toThrow(SimError);
    expect(fit).toThrow(words);
  });
});
