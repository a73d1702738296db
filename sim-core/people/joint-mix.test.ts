import { describe, expect, it } from 'vitest';
import { NO_ASSOCIATIONS } from '../test/no-associations.ts';
import { type Associations, jointMix, type StratumShares } from './joint-mix.ts';

const SHARES: StratumShares = {
  womenShare: 0.45,
  ageBandShares: [0.3, 0.25, 0.2, 0.15, 0.1],
  educationShares: [0.25, 0.4, 0.2, 0.1, 0.05],
  immigrantShare: 0.4,
  laidOffShare: 0.2,
};

/** Every odds ratio another number, so that one in the wrong place shows. */
const ASSOCIATIONS: Associations = {
  menByAgeBand: [1, 1.1, 1.2, 1.3, 1.4],
  menByEducation: [1, 1.5, 0.6, 0.7, 0.8],
  immigrantMen: 1.7,
  immigrantByAgeBand: [1, 2.1, 2.2, 2.3, 0.5],
  immigrantByEducation: [1, 0.45, 0.55, 1.05, 6],
  laidOffMen: 2.6,
  laidOffImmigrant: 0.65,
  laidOffByAgeBand: [1, 1.35, 1.45, 1.55, 1.25],
  laidOffByEducation: [1, 1.6, 0.75, 0.35, 0.9],
  upperSecondaryByAgeBand: [1, 0.95, 0.85, 1.15, 1.22],
  higherShortByAgeBand: [1, 1.51, 1.31, 1.01, 0.91],
  higherLongByAgeBand: [1, 2.51, 2.01, 1.52, 1.23],
  unknownEducationByAgeBand: [1, 2.02, 1.82, 1.32, 0.82],
};

interface Cell {
  readonly band: number;
  readonly laidOff: number;
  readonly immigrant: number;
  readonly education: number;
  readonly man: number;
}

const SIZES = { band: 5, laidOff: 2, immigrant: 2, education: 5, man: 2 } as const;
const AXES = Object.keys(SIZES) as (keyof Cell)[];
const CELLS: readonly Cell[] = Array.from({ length: 200 }, (_, cell) => {
  let rest = cell;
  const indexes = [...AXES].reverse().map((axis) => {
    const index = rest % SIZES[axis];
    rest = (rest - index) / SIZES[axis];
    return [axis, index] as const;
  });
  return Object.fromEntries(indexes) as unknown as Cell;
});

const mix = jointMix(SHARES, ASSOCIATIONS);

function shareOf(cells: ArrayLike<number>, isIn: (cell: Cell) => boolean): number {
  return CELLS.reduce((sum, cell, i) => sum + (isIn(cell) ? cells[i]! : 0), 0);
}

const at = (cells: ArrayLike<number>, where: Partial<Cell>): number =>
  cells[CELLS.findIndex((cell) => AXES.every((axis) => cell[axis] === (where[axis] ?? 0)))]!;

/** Odds ratio of two categories of two axes, everything else the first category or as given. */
function oddsRatio(a: Partial<Cell>, b: Partial<Cell>, others: Partial<Cell> = {}): number {
  const { cells } = mix;
  const [none, both] = [at(cells, others), at(cells, { ...others, ...a, ...b })];
  return (both * none) / (at(cells, { ...others, ...a }) * at(cells, { ...others, ...b }));
}

const MARGINS: readonly (readonly [keyof Cell, readonly number[]])[] = [
  ['band', SHARES.ageBandShares],
  ['laidOff', [0.8, 0.2]],
  ['immigrant', [0.6, 0.4]],
  ['education', SHARES.educationShares],
  ['man', [0.45, 0.55]],
];

describe('jointMix', () => {
  it.each(MARGINS)('has the margin of the %s', (axis, shares) => {
    shares.forEach((share, category) => {
      expect(Math.abs(shareOf(mix.cells, (cell) => cell[axis] === category) - share)).toBeLessThan(1e-12);
    });
  });

  it('has the odds ratio of every two attributes, whatever the others are', () => {
    const of = ASSOCIATIONS;
    const education = (level: number, band: number): number =>
      [of.upperSecondaryByAgeBand, of.higherShortByAgeBand, of.higherLongByAgeBand, of.unknownEducationByAgeBand][
        level - 1
      ]![band]!;
    for (const others of [{}, { laidOff: 0, education: 0, band: 3 }]) {
      expect(oddsRatio({ laidOff: 1 }, { man: 1 }, others)).toBeCloseTo(of.laidOffMen, 9);
      expect(oddsRatio({ immigrant: 1 }, { man: 1 }, others)).toBeCloseTo(of.immigrantMen, 9);
      expect(oddsRatio({ laidOff: 1 }, { immigrant: 1 }, others)).toBeCloseTo(of.laidOffImmigrant, 9);
    }
    for (let k = 0; k < 5; k++) {
      for (const others of [{}, { man: 1 }, { immigrant: 1 }]) {
        expect(oddsRatio({ laidOff: 1 }, { band: k }, others)).toBeCloseTo(of.laidOffByAgeBand[k]!, 9);
        expect(oddsRatio({ laidOff: 1 }, { education: k }, others)).toBeCloseTo(of.laidOffByEducation[k]!, 9);
        for (let level = 1; level < 5; level++) {
          expect(oddsRatio({ education: level }, { band: k }, others)).toBeCloseTo(education(level, k), 9);
        }
      }
      for (const others of [{}, { laidOff: 1 }]) {
        expect(oddsRatio({ man: 1 }, { band: k }, others)).toBeCloseTo(of.menByAgeBand[k]!, 9);
        expect(oddsRatio({ man: 1 }, { education: k }, others)).toBeCloseTo(of.menByEducation[k]!, 9);
        expect(oddsRatio({ immigrant: 1 }, { band: k }, others)).toBeCloseTo(of.immigrantByAgeBand[k]!, 9);
        expect(oddsRatio({ immigrant: 1 }, { education: k }, others)).toBeCloseTo(of.immigrantByEducation[k]!, 9);
      }
    }
  });

  it('has conditional shares whose products are the cells again', () => {
    CELLS.forEach(({ band, laidOff, immigrant, education, man }, i) => {
      const byLaidOff = band * 2 + laidOff;
      const byImmigrant = byLaidOff * 2 + immigrant;
      const byEducation = byImmigrant * 5 + education;
      const either = (share: number, isSo: number): number => (isSo === 1 ? share : 1 - share);
      const below = education === 0 ? 0 : mix.educationUpTo[byEducation - 1]!;
      const product =
        SHARES.ageBandShares[band]! *
        either(mix.laidOffShare[band]!, laidOff) *
        either(mix.immigrantShare[byLaidOff]!, immigrant) *
        (mix.educationUpTo[byEducation]! - below) *
        either(mix.womenShare[byEducation]!, 1 - man);
      expect(product).toBeCloseTo(mix.cells[i]!, 12);
    });
  });

  it('draws everybody by the margins alone where nothing is associated', () => {
    const apart = jointMix(SHARES, NO_ASSOCIATIONS);
    for (const share of apart.laidOffShare) expect(share).toBeCloseTo(SHARES.laidOffShare, 14);
    for (const share of apart.immigrantShare) expect(share).toBeCloseTo(SHARES.immigrantShare, 14);
    for (const share of apart.womenShare) expect(share).toBeCloseTo(SHARES.womenShare, 14);
    apart.educationUpTo.forEach((upTo, i) => {
      expect(upTo).toBeCloseTo([0.25, 0.65, 0.85, 0.95, 1][i % 5]!, 14);
    });
  });

  it('depends on the ratios within a list of odds only', () => {
    const scaled = { ...ASSOCIATIONS, immigrantByEducation: ASSOCIATIONS.immigrantByEducation.map((odds) => odds * 3) };
    jointMix(SHARES, scaled).cells.forEach((cell, i) => {
      expect(cell).toBeCloseTo(mix.cells[i]!, 12);
    });
  });

  it('keeps the other margins and every odds ratio where a source has its own share laid off', () => {
    const { cells } = jointMix({ ...SHARES, laidOffShare: 0.9 }, ASSOCIATIONS);
    expect(shareOf(cells, ({ laidOff }) => laidOff === 1)).toBeCloseTo(0.9, 12);
    for (const [axis, shares] of MARGINS.filter(([name]) => name !== 'laidOff')) {
      shares.forEach((share, k) => {
        expect(shareOf(cells, (cell) => cell[axis] === k)).toBeCloseTo(share, 12);
      });
    }
    const [none, both] = [at(cells, {}), at(cells, { laidOff: 1, man: 1 })];
    expect((none * both) / (at(cells, { laidOff: 1 }) * at(cells, { man: 1 }))).toBeCloseTo(ASSOCIATIONS.laidOffMen, 9);
  });

  it('bears shares of 0 and 1: nobody is drawn into what is empty', () => {
    const few = { ...SHARES, ageBandShares: [0, 0.3, 0.4, 0.3, 0], laidOffShare: 0, immigrantShare: 1, womenShare: 1 };
    const { cells, laidOffShare, immigrantShare, educationUpTo, womenShare } = jointMix(few, ASSOCIATIONS);
    for (const share of [...cells, ...laidOffShare, ...immigrantShare, ...educationUpTo, ...womenShare]) {
      expect(share >= 0 && share <= 1).toBe(true);
    }
    expect(laidOffShare[2]).toBe(0);
    expect(immigrantShare[4]).toBe(1);
    expect(womenShare[(4 * 2 + 1) * 5]).toBe(1);
  });

  it('settles for the strongest odds a scenario may hold, at the margins of the default', () => {
    const strong = (odds: number): Associations => ({
      ...NO_ASSOCIATIONS,
      laidOffMen: odds,
      laidOffImmigrant: 1 / odds,
      immigrantMen: odds,
      laidOffByEducation: [1 / odds, odds, 1 / odds, odds, 1],
      immigrantByAgeBand: [odds, 1 / odds, odds, 1, 1 / odds],
      higherLongByAgeBand: [1 / odds, odds, odds, 1, 1 / odds],
    });
    for (const odds of [20, 0.05]) {
      const { cells } = jointMix(SHARES, strong(odds));
      expect(shareOf(cells, ({ laidOff }) => laidOff === 1)).toBeCloseTo(SHARES.laidOffShare, 12);
      expect(shareOf(cells, ({ man }) => man === 1)).toBeCloseTo(1 - SHARES.womenShare, 12);
    }
  });
});
