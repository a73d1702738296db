import { beforeAll, describe, expect, it } from 'vitest';
import type { Associations, JointMix } from '../people/joint-mix.ts';
import { Population } from '../people/population.ts';
import { OLDEST, stratumOf, YOUNGEST } from '../people/strata.ts';
import { Streams } from '../random/streams.ts';
import { AGE_BANDS } from '../scenario/document.ts';
import { countsScore } from '../test/chi-square.ts';
import { runNoe } from '../test/noe-run.ts';
import { smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { STATE } from './person-table.ts';

const PERSONS = 150_000;
const SOURCE_SHIFT = 27; // ids of a source begin above its number times 2^27

const document = smallDocument({
  demand: { waves: [{ startDay: 5, lengthDays: 21, extraPersons: 2000, laidOffShare: 0.7, shape: 'block' }] },
});
const compiled = compileScenario(document);
const { people } = document;

interface Drawn {
  readonly band: number;
  readonly laidOff: number;
  readonly immigrant: number;
  readonly education: number;
  readonly man: number;
}

/** People of a source, of every age. */
function drawn(joint: JointMix): readonly Drawn[] {
  const population = new Population(compiled.mix, new Streams('people-mix'), YOUNGEST, OLDEST);
  population.draw(0, PERSONS);
  return Array.from({ length: PERSONS }, (_, k) => {
    population.look(k, joint);
    const age = population.age();
    const part = population.stratum() - stratumOf(0, age, 0, 0);
    const band = AGE_BANDS.findIndex(({ from, to }) => age >= from && age <= to);
    const laidOff = population.laidOff ? 1 : 0;
    return { band, laidOff, education: part >> 2, man: (part >> 1) & 1, immigrant: part & 1 };
  });
}

type Attribute = keyof Drawn;
const ATTRIBUTES: readonly Attribute[] = ['band', 'laidOff', 'immigrant', 'education', 'man'];

/** An odds ratio over the groups alike in everything else (Mantel and Haenszel), and its standard error on the log scale. */
function oddsRatio(
  all: readonly Drawn[],
  [a, a0, a1]: readonly [Attribute, number, number],
  [b, b0, b1]: readonly [Attribute, number, number],
): { readonly log: number; readonly standardError: number } {
  const groups = new Map<string, number[]>();
  const others = ATTRIBUTES.filter((name) => name !== a && name !== b);
  for (const one of all) {
    if ((one[a] !== a0 && one[a] !== a1) || (one[b] !== b0 && one[b] !== b1)) continue;
    const key = others.map((name) => one[name]).join();
    const counts = groups.get(key) ?? [0, 0, 0, 0];
    groups.set(key, counts);
    counts[(one[a] === a1 ? 2 : 0) + (one[b] === b1 ? 1 : 0)]!++;
  }
  let [alike, unlike, pr, psqr, qs] = [0, 0, 0, 0, 0];
  for (const counts of groups.values()) {
    const [none, second, first, both] = counts as [number, number, number, number];
    const n = none + second + first + both;
    const [p, q, r, s] = [(none + both) / n, (first + second) / n, (none * both) / n, (first * second) / n];
    alike += r;
    unlike += s;
    pr += p * r;
    psqr += p * s + q * r;
    qs += q * s;
  }
  // Robins, Breslow and Greenland (1986), Biometrics 42.
  const variance = pr / (2 * alike * alike) + psqr / (2 * alike * unlike) + qs / (2 * unlike * unlike);
  return { log: Math.log(alike / unlike), standardError: Math.sqrt(variance) };
}

const MARGINS: readonly (readonly [Attribute, readonly number[]])[] = [
  ['band', people.ageBandShares],
  ['immigrant', [1 - people.immigrantShare, people.immigrantShare]],
  ['education', people.educationShares],
  ['man', [people.womenShare, 1 - people.womenShare]],
];

/** Which two attributes each list or number of the scenario is about. */
const EDUCATION_LISTS = [
  'upperSecondaryByAgeBand',
  'higherShortByAgeBand',
  'higherLongByAgeBand',
  'unknownEducationByAgeBand',
] as const satisfies readonly (keyof Associations)[];
const BY_GROUP = [
  ['menByAgeBand', 'man', 'band'],
  ['menByEducation', 'man', 'education'],
  ['immigrantByAgeBand', 'immigrant', 'band'],
  ['immigrantByEducation', 'immigrant', 'education'],
  ['laidOffByAgeBand', 'laidOff', 'band'],
  ['laidOffByEducation', 'laidOff', 'education'],
] as const satisfies readonly (readonly [keyof Associations, Attribute, Attribute])[];
const BETWEEN = [
  ['immigrantMen', 'immigrant', 'man'],
  ['laidOffMen', 'laidOff', 'man'],
  ['laidOffImmigrant', 'laidOff', 'immigrant'],
] as const satisfies readonly (readonly [keyof Associations, Attribute, Attribute])[];

describe.each([
  ['ordinary registrations', 0, people.laidOffShare],
  ['a wave with its own share laid off', 1, 0.7],
])('the people of %s', (_, source, laidOffShare) => {
  let all: readonly Drawn[] = [];

  beforeAll(() => {
    all = drawn(compiled.sources[source]!.joint);
  });

  it.each([...MARGINS, ['laidOff', [1 - laidOffShare, laidOffShare]] as const])(
    'have the margin of the scenario: %s',
    (attribute, shares) => {
      const counts = shares.map((__, category) => all.filter((one) => one[attribute] === category).length);
      const expected = shares.map((share) => share * PERSONS);
      expect(countsScore(counts, expected, true)).toBeLessThan(3.5);
    },
  );

  function expectOdds(found: ReturnType<typeof oddsRatio>, odds: number, name: string): void {
    expect(found.standardError, name).toBeLessThan(0.12);
    expect(Math.abs(found.log - Math.log(odds)) / found.standardError, name).toBeLessThan(4);
  }

  it('have the odds ratios of the scenario, among people alike in everything else', () => {
    const { associations } = people;
    for (const [name, a, b] of BETWEEN) expectOdds(oddsRatio(all, [a, 0, 1], [b, 0, 1]), associations[name], name);
    for (let k = 1; k < 5; k++) {
      for (const [name, a, b] of BY_GROUP) {
        expectOdds(oddsRatio(all, [a, 0, 1], [b, 0, k]), associations[name][k]!, `${name}[${k}]`);
      }
      EDUCATION_LISTS.forEach((name, level) => {
        const found = oddsRatio(all, ['education', 0, level + 1], ['band', 0, k]);
        expectOdds(found, associations[name][k]!, `${name}[${k}]`);
      });
    }
  });
});

describe('a share that moves by one point', () => {
  it('changes only the few people it has to: everybody else keeps every attribute', () => {
    const moved = compileScenario(smallDocument({ people: { laidOffShare: people.laidOffShare + 0.01 } }));
    const before = drawn(compiled.sources[0]!.joint);
    const after = drawn(moved.sources[0]!.joint);
    const others = (one: Drawn): string => ATTRIBUTES.map((name) => one[name]).join();
    const changed = before.filter((one, i) => others(one) !== others(after[i]!)).length / PERSONS;
    expect(changed).toBeGreaterThan(0.005);
    expect(changed).toBeLessThan(0.02);
  });
});

describe('a run', () => {
  it('draws everybody from the distribution of their own source', () => {
    const wave = { startDay: 5, lengthDays: 21, extraPersons: 2000, laidOffShare: 1, shape: 'block' };
    const { fates } = runNoe(smallDocument({ people: { laidOffShare: 0 }, demand: { waves: [wave] } }));
    const laidOff = [0, 1].map((source) =>
      [...fates]
        .filter(([id]) => id >>> SOURCE_SHIFT === source)
        .map(([, fate]) => fate.fromRegistration & STATE.laidOffAtStart),
    );
    expect(laidOff[0]!.length).toBeGreaterThan(1000);
    expect(laidOff[1]!.length).toBeGreaterThan(200);
    expect(laidOff[0]!.filter((is) => is !== 0)).toEqual([]);
    expect(laidOff[1]!.filter((is) => is === 0)).toEqual([]);
  });
});
