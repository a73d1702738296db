import { beforeAll, describe, expect, it } from 'vitest';
import { Streams } from '../random/streams.ts';
import { countsScore } from '../test/chi-square.ts';
import { cumulativeShares, Population, type PopulationMix } from './population.ts';
import { profileByTree2018 } from './profiling.ts';
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

const MIX: PopulationMix = {
  womenShare: 0.45,
  ageBands: BANDS.map((band, i) => ({ ...band, upTo: cumulativeShares(BAND_SHARES)[i]! })),
  educationUpTo: cumulativeShares(EDUCATION),
  immigrantShare: 0.4,
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
  readonly isInAgeBand: boolean;
  readonly age: number;
  readonly profile: number;
  readonly laidOff: boolean;
  readonly digitallyReserved: boolean;
  readonly outcome: number;
  readonly stratum: number;
  readonly singleParent: boolean;
}

/** Draws one person through all steps. */
function draw(population: Population, person: number): Drawn {
  const isInAgeBand = population.isInAgeBand(person);
  population.drawProfile(person, LAID_OFF);
  population.drawProspects();
  population.drawStratum();
  const { age, profile, laidOff, digitallyReserved, outcome, stratum, singleParent } = population;
  return { isInAgeBand, age, profile, laidOff, digitallyReserved, outcome, stratum, singleParent };
}

/** Share of profile 1 that follows from the mix by the rules of the tree. */
function profile1Share(): number {
  const primary = EDUCATION[0]!;
  const approved =
    1 - MIX.immigrantShare * MIX.educationNotApprovedShareImmigrant - 0.6 * MIX.educationNotApprovedShareOther;
  const educationFits =
    primary * (1 - MIX.noEducationShare) + (1 - primary) * (1 - MIX.educationNotPassedShare) * approved;
  const worked = LAID_OFF + (1 - LAID_OFF) * MIX.workedSixOfTwelveShare;
  return (1 - MIX.statedObstacleShare) * educationFits * worked;
}

describe('Population', () => {
  const people: Drawn[] = [];

  beforeAll(() => {
    const population = new Population(MIX, new Streams('population'), 30, 59);
    for (let person = 0; person < PERSONS; person++) people.push(draw(population, person));
  });

  function expectShare(isTrue: (one: Drawn) => boolean, truth: number, among = people): void {
    const share = among.filter(isTrue).length / among.length;
    expect(Math.abs(share - truth)).toBeLessThan(4 * Math.sqrt((truth * (1 - truth)) / among.length));
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

  it('belongs to the age band exactly when the age lies in its years', () => {
    expect(people.filter(({ age, isInAgeBand }) => isInAgeBand !== (age >= 30 && age <= 59))).toEqual([]);
  });

  it('has the sexes, education levels and immigrant share of the mix, each apart from age', () => {
    const parts = people.map(({ stratum, age }) => stratum - stratumOf(0, age, 0, 0));
    expectShares(
      parts.map((part) => (part >> 1) & 1),
      [MIX.womenShare, 1 - MIX.womenShare],
    );
    expectShares(
      parts.map((part) => part & 1),
      [0.6, 0.4],
    );
    expectShares(
      parts.map((part) => part >> 2),
      EDUCATION,
    );
    const young = parts.filter((_, i) => people[i]!.age < 30);
    expectShares(
      young.map((part) => part >> 2),
      EDUCATION,
    );
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

  it('makes a person a function of the id alone, whoever was drawn before', () => {
    const population = new Population(MIX, new Streams('population'), 30, 59);
    for (const person of [199_999, 5, 77_777, 5]) expect(draw(population, person)).toEqual(people[person]);
  });

  it('counts the laid off as having worked', () => {
    const all = new Population(
      { ...MIX, workedSixOfTwelveShare: 0, statedObstacleShare: 0 },
      new Streams('worked'),
      30,
      59,
    );
    for (let person = 0; person < 2000; person++) {
      const one = draw(all, person);
      if (!one.laidOff) expect(one.profile).toBe(2);
    }
  });
});

describe('profileByTree2018', () => {
  it('gives every one of the 32 combinations of answers its profile', () => {
    for (let bits = 0; bits < 32; bits++) {
      const [obstacle, none, passed, approved, worked] = [1, 2, 4, 8, 16].map((bit) => (bits & bit) !== 0);
      const isStandard = !obstacle && !none && passed && approved && worked;
      const expected = obstacle ? 3 : isStandard ? 1 : 2;
      const answers = {
        statedObstacle: () => obstacle!,
        workedSixOfTwelve: () => worked!,
        hasEducation: () => !none!,
        educationPassed: () => passed!,
        educationApproved: () => approved!,
      };
      expect(profileByTree2018(answers)).toBe(expected);
    }
  });
});

describe('cumulativeShares', () => {
  it('ends at exactly 1 whatever the rounding', () => {
    expect(cumulativeShares([0.1, 0.2, 0.7])).toEqual([0.1, 0.1 + 0.2, 1]);
    expect(cumulativeShares(new Array(10).fill(0.1)).at(-1)).toBe(1);
  });
});
