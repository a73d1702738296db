import { beforeAll, describe, expect, it } from 'vitest';
import { Streams } from '../random/streams.ts';
import { countsScore } from '../test/chi-square.ts';
import { NO_ASSOCIATIONS } from '../test/no-associations.ts';
import { jointMix, type StratumShares } from './joint-mix.ts';
import { cumulativeShares, Population, type PopulationMix } from './population.ts';
import { stratumOf } from './strata.ts';

const PERSONS = 200_000;
const BANDS = [
  { from: 18, to: 29 },
  { from: 30, to: 39 },
  { from: 40, to: 49 },
  { from: 50, to: 59 },
  { from: 60, to: 66 },
];
const BAND_SHARES = [0.3, 0.25, 0.2, 0.15, 0.1];
const EDUCATION = [0.25, 0.4, 0.2, 0.1, 0.05];
const OUTCOME_1 = [0.5, 0.3, 0.2];
const OUTCOME_OTHER = [0.2, 0.3, 0.5];
const LAID_OFF = 0.2;

const WOMEN = 0.45;
const IMMIGRANTS = 0.4;

const SHARES: StratumShares = {
  womenShare: WOMEN,
  ageBandShares: BAND_SHARES,
  educationShares: EDUCATION,
  immigrantShare: IMMIGRANTS,
  laidOffShare: LAID_OFF,
};
/** Associations in every direction; each list ends the odds of the oldest or of unknown education. */
const JOINT = jointMix(SHARES, {
  ...NO_ASSOCIATIONS,
  menByEducation: [1, 1, 0.5, 0.7, 1],
  immigrantByAgeBand: [1, 2, 2, 2, 0.6],
  immigrantByEducation: [1, 0.5, 0.6, 1, 6],
  laidOffMen: 2.5,
  laidOffImmigrant: 0.6,
  laidOffByAgeBand: [1, 1.4, 1.6, 1.6, 0.8],
  laidOffByEducation: [1, 1.6, 0.7, 0.4, 0.9],
  higherLongByAgeBand: [1, 2.5, 2, 1.5, 1.2],
});

const MIX: PopulationMix = {
  ageBands: BANDS.map((band, i) => ({ ...band, upTo: cumulativeShares(BAND_SHARES)[i]! })),
  statedObstacleShare: 0.3,
  noEducationShare: 0.05,
  educationNotPassedShare: 0.1,
  educationNotApprovedShareImmigrant: 0.5,
  educationNotApprovedShareOther: 0.02,
  workedSixOfTwelveShare: 0.6,
  digitalReservationShare: 0.03,
  singleParentShare: 0.08,
  outcomeUpToProfile1: cumulativeShares(OUTCOME_1),
  outcomeUpToOther: cumulativeShares(OUTCOME_OTHER),
};

interface Drawn {
  readonly age: number;
  readonly profile: number;
  readonly laidOff: boolean;
  readonly digitallyReserved: boolean;
  readonly outcome: number;
  readonly stratum: number;
  readonly singleParent: boolean;
}

const EVERY_AGE = [18, 66] as const;

/** Draws the persons with these ids one batch at a time, whatever their age. */
function drawAll(population: Population, firstId: number, count: number): Drawn[] {
  expect(population.draw(firstId, count)).toBe(count);
  return Array.from({ length: count }, (_, k) => {
    population.look(k, JOINT);
    const { profile, laidOff, digitallyReserved, outcome } = population;
    const [age, stratum, singleParent] = [population.age(), population.stratum(), population.isSingleParent()];
    return { age, profile, laidOff, digitallyReserved, outcome, stratum, singleParent };
  });
}

/** Cells of the joint table: its share, with band, laid off, immigrant, education and man from the place. */
const CELLS = Array.from(JOINT.cells, (share, cell) => ({
  share,
  band: Math.floor(cell / 40),
  laidOff: Math.floor(cell / 20) % 2 === 1,
  immigrant: Math.floor(cell / 10) % 2,
  education: Math.floor(cell / 2) % 5,
  man: cell % 2,
}));

/** Share of profile 1 that follows from the joint table by the rules of the tree. */
function profile1Share(): number {
  return CELLS.reduce((sum, { share, laidOff, immigrant, education }) => {
    const notApproved = immigrant === 1 ? MIX.educationNotApprovedShareImmigrant : MIX.educationNotApprovedShareOther;
    const educationFits =
      education === 0 ? 1 - MIX.noEducationShare : (1 - MIX.educationNotPassedShare) * (1 - notApproved);
    const worked = laidOff ? 1 : MIX.workedSixOfTwelveShare;
    return sum + share * (1 - MIX.statedObstacleShare) * educationFits * worked;
  }, 0);
}

interface Attributes {
  readonly band: number;
  readonly laidOff: number;
  readonly immigrant: number;
  readonly education: number;
  readonly man: number;
}

function attributesOf({ age, stratum, laidOff }: Drawn): Attributes {
  const part = stratum - stratumOf(0, age, 0, 0);
  const band = BANDS.findIndex(({ from, to }) => age >= from && age <= to);
  return { band, laidOff: laidOff ? 1 : 0, immigrant: part & 1, education: part >> 2, man: (part >> 1) & 1 };
}

describe('Population', () => {
  let people: Drawn[] = [];

  beforeAll(() => {
    people = drawAll(new Population(MIX, new Streams('population'), ...EVERY_AGE), 0, PERSONS);
  });

  function expectShare(isTrue: (one: Drawn) => boolean, truth: number): void {
    const share = people.filter(isTrue).length / people.length;
    expect(Math.abs(share - truth)).toBeLessThan(4 * Math.sqrt((truth * (1 - truth)) / people.length));
  }

  function expectShares(values: readonly number[], shares: readonly number[]): void {
    const counts = shares.map((_, i) => values.filter((value) => value === i).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
    expect(
      countsScore(
        counts,
        shares.map((share) => share * values.length),
        true,
      ),
    ).toBeLessThan(3.5);
  }

  it('has the age bands of the mix, and every year of a band equally often', () => {
    expectShares(
      people.map(({ age }) => BANDS.findIndex(({ from, to }) => age >= from && age <= to)),
      BAND_SHARES,
    );
    BANDS.forEach(({ from, to }) => {
      const inBand = people.filter(({ age }) => age >= from && age <= to).map(({ age }) => age - from);
      expectShares(inBand, new Array(to - from + 1).fill(1 / (to - from + 1)));
    });
  });

  it('keeps exactly those whose age lies in the years asked for, in order, and says where they stood', () => {
    const population = new Population(MIX, new Streams('population'), 30, 59);
    for (const [firstId, count] of [
      [0, 3000],
      [3000, 1],
      [3001, 6000],
    ] as const) {
      const kept = population.draw(firstId, count);
      const places = Array.from({ length: count }, (_, i) => i).filter((i) => {
        const { age } = people[firstId + i]!;
        return age >= 30 && age <= 59;
      });
      const numbers = Array.from({ length: kept }, (_, k) => k);
      expect(numbers.map((k) => population.place(k))).toEqual(places);
      expect(numbers.map((k) => population.id(k))).toEqual(places.map((i) => firstId + i));
      for (let k = 0; k < kept; k += 17) {
        population.look(k, JOINT);
        expect(population.stratum()).toBe(people[firstId + places[k]!]!.stratum);
      }
    }
  });

  it('has the sexes, education levels and immigrant share of the mix', () => {
    const parts = people.map(attributesOf);
    expectShares(
      parts.map(({ man }) => man),
      [WOMEN, 1 - WOMEN],
    );
    expectShares(
      parts.map(({ immigrant }) => immigrant),
      [1 - IMMIGRANTS, IMMIGRANTS],
    );
    expectShares(
      parts.map(({ education }) => education),
      EDUCATION,
    );
  });

  it('fills every cell of the joint table as often as its share', () => {
    const cells = people.map((one) => {
      const { band, laidOff, immigrant, education, man } = attributesOf(one);
      return (((band * 2 + laidOff) * 2 + immigrant) * 5 + education) * 2 + man;
    });
    expectShares(cells, [...JOINT.cells]);
  });

  it('has the shares of laid off, digitally reserved and single parents', () => {
    expectShare(({ laidOff }) => laidOff, LAID_OFF);
    expectShare(({ digitallyReserved }) => digitallyReserved, MIX.digitalReservationShare);
    expectShare(({ singleParent }) => singleParent, MIX.singleParentShare);
  });

  it('has the profiles that the rules of the tree give for the mix', () => {
    expectShare(({ profile }) => profile === 3, MIX.statedObstacleShare);
    expectShare(({ profile }) => profile === 1, profile1Share());
  });

  it('has the work outcomes of the person’s profile', () => {
    expectShares(
      people.filter(({ profile }) => profile === 1).map(({ outcome }) => outcome),
      OUTCOME_1,
    );
    expectShares(
      people.filter(({ profile }) => profile !== 1).map(({ outcome }) => outcome),
      OUTCOME_OTHER,
    );
  });

  it('makes a person a function of the id alone, whoever was drawn before or with them', () => {
    const population = new Population(MIX, new Streams('population'), ...EVERY_AGE);
    for (const [firstId, count] of [
      [199_990, 10],
      [5, 1],
      [77_700, 100],
      [4, 3],
    ] as const) {
      expect(drawAll(population, firstId, count)).toEqual(people.slice(firstId, firstId + count));
    }
  });

  it('counts the laid off as having worked', () => {
    const mix = { ...MIX, workedSixOfTwelveShare: 0, statedObstacleShare: 0 };
    const drawn = drawAll(new Population(mix, new Streams('worked'), ...EVERY_AGE), 0, 2000);
    expect(drawn.filter(({ laidOff, profile }) => !laidOff && profile !== 2)).toEqual([]);
    expect(drawn.some(({ profile }) => profile === 1)).toBe(true);
  });
});

describe('cumulativeShares', () => {
  it('ends at exactly 1 whatever the rounding', () => {
    expect(cumulativeShares([0.1, 0.2, 0.7])).toEqual([0.1, 0.1 + 0.2, 1]);
    expect(cumulativeShares(new Array(10).fill(0.1)).at(-1)).toBe(1);
  });
});
