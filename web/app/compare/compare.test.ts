import { beforeEach, describe, expect, it } from 'vitest';
import type { ComparedRun } from '../../worker/compare-run.ts';
import { compareCommand, terminalNames } from './command.ts';
import { differingPlaces } from './differing.ts';
import { joined, readComparisonLink, writeComparisonLink } from './link.ts';
import { type ComparisonPlan, chooseAt } from './plan.ts';
import { type Comparison, type ComparisonFault, readComparison } from './read-comparison.ts';
import { $own, addOwn } from './scenarios.ts';
import { SHIPPED, shippedWith } from './shipped.ts';

const PLAN: ComparisonPlan = {
  ...{ keys: ['base-2023', 'regional-teams-5'], users: 'own', usersText: '', hasDaysOfBase: false, runsText: '2' },
};
const shipped = (id: string) => shippedWith(id)!.read();
const readOk = (plan: ComparisonPlan): Comparison => {
  const read = readComparison(plan, $own.get());
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.comparison;
};
const faultsOf = (plan: ComparisonPlan): readonly ComparisonFault[] => {
  const read = readComparison(plan, $own.get());
  return read.ok ? [] : read.faults;
};
/** A run that has scenarios and fingerprints, and nothing else. */
const runOf = ({ scenarios }: Comparison): ComparedRun =>
  ({
    results: scenarios.map(({ hash }, i) => ({ scenario: { hash }, fingerprint: `print${i}` })),
    parts: [],
  }) as unknown as ComparedRun;

beforeEach(() => $own.set([]));

describe('the scenarios that can be chosen', () => {
  it('are all that are shipped in the library and as organisations, each valid', () => {
    expect(SHIPPED.length).toBeGreaterThan(40);
    for (const { id, read } of SHIPPED) expect(read().document.id).toBe(id);
  });

  it('change places when one is chosen twice', () => {
    expect(chooseAt(['a', 'b', 'c'], 0, 'c')).toEqual(['c', 'b', 'a']);
    expect(chooseAt(['a', 'b'], 1, 'd')).toEqual(['a', 'd']);
  });
});

describe('the form', () => {
  it('gives the documents of the terminal: users set in all, the seed of the base', () => {
    const own = shipped('variant-a');
    const seeded = { ...own.document, run: { ...own.document.run, seed: 'another' } };
    const key = addOwn({ document: seeded, hash: 'own-hash' });
    const { scenarios } = readOk({ ...PLAN, keys: ['base-2023', key], users: 'stock', usersText: '125 000' });
    for (const { document } of scenarios) {
      expect(document.demand.users).toMatchObject({ reading: 'stock', persons: 125_000 });
      expect(document.run.seed).toBe(shipped('base-2023').document.run.seed);
    }
    expect(scenarios[0]!.hash).not.toBe(shipped('base-2023').hash);
  });

  it('refuses other days than the base, and offers the days of the base', () => {
    const keys = ['base-2023', 'regional-teams-5', 'summer-2023'];
    expect(faultsOf({ ...PLAN, keys })).toEqual([{ kind: 'days', places: [2] }]);
    const { scenarios } = readOk({ ...PLAN, keys, hasDaysOfBase: true });
    const { startDate, warmUpDays, measuredDays } = scenarios[0]!.document.run;
    expect(scenarios[2]!.document.run).toMatchObject({ startDate, warmUpDays, measuredDays });
  });

  it('tells what is wrong where it is wrong', () => {
    expect(faultsOf({ ...PLAN, runsText: 'mange' })).toEqual([{ kind: 'runs', reason: 'not-a-number' }]);
    expect(faultsOf({ ...PLAN, users: 'stock', usersText: '' })).toEqual([{ kind: 'users', fault: { kind: 'empty' } }]);
    expect(faultsOf({ ...PLAN, keys: ['base-2023', 'own:gone'] })).toEqual([{ kind: 'few' }]);
    const [impossible] = faultsOf({ ...PLAN, keys: ['base-2023', 'before-noe-2022'], users: 'stock', usersText: '0' });
    expect(impossible).toMatchObject({ kind: 'issues', place: 0 });
  });
});

describe('the command', () => {
  it('names shipped scenarios by id and one’s own by file, with what is set in all', () => {
    const key = addOwn(shipped('variant-b'));
    const plan: ComparisonPlan = { ...PLAN, keys: ['base-2023', key], users: 'throughput', usersText: '50 000' };
    const comparison = readOk(plan);
    expect(terminalNames(comparison)).toEqual(['base-2023', 'variant-b.json']);
    expect(compareCommand(comparison)).toBe(
      'npm run -s noe-sim -- compare base-2023 variant-b.json --set demand.users.reading=throughput --set demand.users.persons=50000 --replications 2',
    );
  });
});

describe('a link', () => {
  it('gives form, hashes and fingerprints again, with a scenario of one’s own', async () => {
    const key = addOwn(shipped('variant-b'));
    const plan: ComparisonPlan = { ...PLAN, keys: ['base-2023', key], users: 'stock', usersText: '20 000' };
    const comparison = readOk(plan);
    const text = await writeComparisonLink({ comparison, plan, run: runOf(comparison) });
    expect(text.length).toBeLessThan(1500);
    const read = await readComparisonLink(text);
    if (!read.ok) throw new Error(read.kind);
    const { linked } = read;
    expect(linked.plan).toEqual({ users: 'stock', usersText: '20 000', hasDaysOfBase: false, runsText: '2' });
    expect(linked.scenarios).toEqual(['base-2023', shipped('variant-b')]);
    expect(linked.hashes).toBe(joined(comparison.scenarios.map(({ hash }) => hash)));
    expect(linked.fingerprints).toBe('print0-print1');
  });

  it('that is damaged, or no comparison, is told as such', async () => {
    expect(await readComparisonLink('abc')).toEqual({ ok: false, kind: 'damaged' });
    expect(await readComparisonLink('x'.repeat(30_000))).toEqual({ ok: false, kind: 'too-long' });
  });
});

describe('what differs', () => {
  it('is nothing between a scenario and itself, and names fields and rows else', () => {
    const base = shipped('base-2023').document;
    expect(differingPlaces(base, base)).toEqual([]);
    const [first] = base.staff.teams;
    const teams = base.staff.teams.map((team) => (team === first ? { ...team, fte: 5 } : team));
    const changed = { ...base, id: 'x', staff: { ...base.staff, teams, absenceShare: 0.2 } };
    const places = differingPlaces(base, changed).map(({ list, row, field, other }) => [
      list?.path,
      row,
      field.path,
      other,
    ]);
    expect(places).toContainEqual([undefined, '', 'staff.absenceShare', 0.2]);
    expect(places).toContainEqual(['staff.teams', first!.id, 'fte', 5]);
    expect(places).toHaveLength(2);
  });

  it('is the whole list where rows come or go', () => {
    const places = differingPlaces(shipped('base-2023').document, shipped('regional-teams-5').document);
    const owners = places.find(({ field }) => field.path === 'organisation.owners');
    expect(owners?.list).toBeNull();
    expect(owners?.other).toHaveLength(5);
  });
});
