import { SimError } from '../fault/fault.ts';

/** What a table has to sum to along one of its axes. */
export interface Margin {
  /** Name of the axis, for messages. */
  readonly name: string;
  /** Total of each category, not negative. All margins of a table have the same sum. */
  readonly totals: readonly number[];
}

/** Largest distance of a fitted margin from what is wanted, as a part of the whole table. */
const LARGEST_MISS = 1e-13;
const MOST_SWEEPS = 10_000;

/**
 * Iterative proportional fitting: of all tables with the given one-way margins, the one that has every odds ratio of the
 * seed (and lies nearest to it in the sense of Kullback and Leibler). Each sweep scales the table to one margin after
 * the other; with a positive seed that settles geometrically, slower the stronger the associations.
 *
 * @param seed cells, not negative, the category of the last margin changing fastest; stays as it is.
 * @param margins one for each axis of the table.
 * @returns the fitted cells in the order of the seed; each margin is met within 1e-13 of the whole.
 * @throws SimError `bad-argument` where the margins can not be met, naming the margin and the category.
 * @see Deming and Stephan (1940), Annals of Mathematical Statistics 11 (4); Fienberg (1970), the same 41 (3), for the limit.
 */
export function fitProportionally(seed: Float64Array, margins: readonly Margin[]): Float64Array {
  const whole = commonSum(margins);
  const cells = Float64Array.from(seed);
  let missed = Infinity;
  for (let sweep = 0; sweep < MOST_SWEEPS && missed > LARGEST_MISS * whole; sweep++) {
    missed = 0;
    let stride = cells.length;
    for (const margin of margins) {
      stride /= margin.totals.length;
      missed = Math.max(missed, scaleTo(cells, stride, margin, LARGEST_MISS * whole));
    }
  }
  if (missed <= LARGEST_MISS * whole) return cells;
  const margin = margins.map(({ name }) => name).join(', ');
  return refuse(
    `The margins ${margin} are still missed by ${missed} after ${MOST_SWEEPS} sweeps; move odds nearer to 1.`,
  );
}

/** Scales the cells to one margin. @returns the largest distance from it before. */
function scaleTo(cells: Float64Array, stride: number, margin: Margin, negligible: number): number {
  const { totals } = margin;
  const sums = new Float64Array(totals.length);
  for (let i = 0; i < cells.length; i++) sums[categoryOf(i, stride, totals.length)]! += cells[i]!;
  let missed = 0;
  const factors = sums.map((sum, category) => {
    const total = totals[category]!;
    if (sum === 0 && total > negligible) {
      const place = `Category ${category + 1} of ${margin.name} has to hold ${total}`;
      refuse(`${place}, but every cell of the seed there is 0; raise one of them, or set that share to 0.`);
    }
    missed = Math.max(missed, Math.abs(sum - total));
    return sum === 0 ? 0 : total / sum;
  });
  for (let i = 0; i < cells.length; i++) cells[i]! *= factors[categoryOf(i, stride, totals.length)]!;
  return missed;
}

/** Category of a cell along an axis whose neighbouring categories lie `stride` cells apart. */
function categoryOf(cell: number, stride: number, categories: number): number {
  return Math.floor(cell / stride) % categories;
}

function commonSum(margins: readonly Margin[]): number {
  const sums = margins.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0));
  const whole = sums[0] ?? 0;
  const other = sums.findIndex((sum) => !(Math.abs(sum - whole) <= LARGEST_MISS * whole));
  if (other < 0) return whole;
  const names = `${margins[0]!.name} sums to ${whole} and ${margins[other]!.name} to ${sums[other]}`;
  return refuse(`The margin ${names}; give all margins the same sum.`);
}

function refuse(detail: string): never {
  throw new SimError({ kind: 'bad-argument', detail });
}
