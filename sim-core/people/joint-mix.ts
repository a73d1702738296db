import { fitProportionally } from './proportional-fitting.ts';
import { EDUCATIONS } from './strata.ts';

/** One-way margins of the people who register; shares are 0 to 1, those of a list sum to 1. */
export interface StratumShares {
  readonly womenShare: number;
  readonly ageBandShares: readonly number[];
  readonly educationShares: readonly number[];
  readonly immigrantShare: number;
  readonly laidOffShare: number;
}

/** Odds ratios between attributes; the shape of `Associations` in the scenario document, where each is explained. */
export interface Associations {
  readonly menByAgeBand: readonly number[];
  readonly menByEducation: readonly number[];
  readonly immigrantMen: number;
  readonly immigrantByAgeBand: readonly number[];
  readonly immigrantByEducation: readonly number[];
  readonly laidOffMen: number;
  readonly laidOffImmigrant: number;
  readonly laidOffByAgeBand: readonly number[];
  readonly laidOffByEducation: readonly number[];
  readonly upperSecondaryByAgeBand: readonly number[];
  readonly higherShortByAgeBand: readonly number[];
  readonly higherLongByAgeBand: readonly number[];
  readonly unknownEducationByAgeBand: readonly number[];
}

/**
 * Who the people of one source are: the joint distribution of age band, laid-off, immigrant, education and sex, and
 * the same as shares of one attribute given those before it, which is what people are drawn by.
 */
export interface JointMix {
  /** Share of each combination, the sex changing fastest: ((((band · 2 + laidOff) · 2 + immigrant) · 5 + education) · 2 + man. */
  readonly cells: Float64Array;
  /** Share laid off, by age band. */
  readonly laidOffShare: Float64Array;
  /** Share of immigrants, by band · 2 + laidOff. */
  readonly immigrantShare: Float64Array;
  /** Upper cumulative share of each education level, five for each (band · 2 + laidOff) · 2 + immigrant. */
  readonly educationUpTo: Float64Array;
  /** Share of women, by ((band · 2 + laidOff) · 2 + immigrant) · 5 + education. */
  readonly womenShare: Float64Array;
}

/**
 * The joint distribution that has the margins and the odds ratios between each two attributes. Three attributes together
 * have no association beyond those of their pairs: nothing is known of any.
 *
 * @throws SimError `bad-argument` where the margins can not be met.
 */
export function jointMix(shares: StratumShares, associations: Associations): JointMix {
  const cells = fitProportionally(seedOf(shares.ageBandShares.length, associations), [
    { name: 'age bands', totals: ofOne(shares.ageBandShares) },
    { name: 'laid off', totals: [1 - shares.laidOffShare, shares.laidOffShare] },
    { name: 'immigrants', totals: [1 - shares.immigrantShare, shares.immigrantShare] },
    { name: 'education', totals: ofOne(shares.educationShares) },
    { name: 'sex', totals: [shares.womenShare, 1 - shares.womenShare] },
  ]);
  const byEducation = groupSums(cells, 2);
  const byImmigrant = groupSums(byEducation, EDUCATIONS);
  const byLaidOff = groupSums(byImmigrant, 2);
  return {
    cells,
    laidOffShare: shareOfOdd(byLaidOff),
    immigrantShare: shareOfOdd(byImmigrant),
    educationUpTo: cumulativeWithin(byEducation, byImmigrant),
    womenShare: shareOfOdd(cells).map((share) => 1 - share),
  };
}

/** Shares whose sum is 1 but for rounding, made to sum to 1. */
function ofOne(shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** A table with the odds ratios and whatever margins. */
function seedOf(bands: number, of: Associations): Float64Array {
  const educationByAgeBand = [
    of.upperSecondaryByAgeBand,
    of.higherShortByAgeBand,
    of.higherLongByAgeBand,
    of.unknownEducationByAgeBand,
  ];
  const seed = new Float64Array(bands * 2 * 2 * EDUCATIONS * 2);
  for (let i = 0; i < seed.length; i++) {
    const isMan = i % 2 === 1;
    const education = (i >> 1) % EDUCATIONS;
    const group = (i - (i % (2 * EDUCATIONS))) / (2 * EDUCATIONS);
    const [isImmigrant, isLaidOff, band] = [(group & 1) === 1, (group & 2) === 2, group >> 2];
    let odds = education === 0 ? 1 : educationByAgeBand[education - 1]![band]!;
    if (isMan) odds *= of.menByAgeBand[band]! * of.menByEducation[education]!;
    if (isImmigrant) odds *= of.immigrantByAgeBand[band]! * of.immigrantByEducation[education]!;
    if (isLaidOff) odds *= of.laidOffByAgeBand[band]! * of.laidOffByEducation[education]!;
    if (isImmigrant && isMan) odds *= of.immigrantMen;
    if (isLaidOff && isMan) odds *= of.laidOffMen;
    if (isLaidOff && isImmigrant) odds *= of.laidOffImmigrant;
    seed[i] = odds;
  }
  return seed;
}

/** Sums of neighbouring cells, `size` at a time. */
function groupSums(cells: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(cells.length / size);
  for (let i = 0; i < cells.length; i++) sums[Math.floor(i / size)]! += cells[i]!;
  return sums;
}

/** Of each pair of neighbours, the share of the second. */
function shareOfOdd(cells: Float64Array): Float64Array {
  return groupSums(cells, 2).map((sum, pair) => partOf(cells[2 * pair + 1]!, sum));
}

/** Cumulative shares of the education levels in each group; the last is exactly 1. */
function cumulativeWithin(cells: Float64Array, sums: Float64Array): Float64Array {
  let below = 0;
  return cells.map((cell, i) => {
    const place = i % EDUCATIONS;
    below = (place === 0 ? 0 : below) + cell;
    return place === EDUCATIONS - 1 ? 1 : partOf(below, sums[Math.floor(i / EDUCATIONS)]!);
  });
}

/** Part of a whole; of an empty one 0, since nobody is drawn into it. */
function partOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
