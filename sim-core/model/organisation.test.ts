import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../contract.ts';
import { createWaitFollower, moversBetween } from '../engine.ts';
import { WAIT_IDS } from '../measure/mover-groups.ts';
import { OFFICE_FIGURE_IDS, type OfficeFigureId } from '../measure/office-figures.ts';
import type { ReplicationResult } from '../measure/result.ts';
import { countPersons } from '../test/exact-laws.ts';
import { type Json, smallDocument } from '../test/small-document.ts';
import { compileScenario } from './compile.ts';
import { CASE } from './office-cases.ts';
import { ReplicationRunner } from './replication.ts';

const OFFICES: Json = { sampledOffices: 4 };
/** A tenth of the country, as the small document is. */
const FEWER: Json = { count: 40, fte: 320 };
const withOffices = (organisation: Json = {}, rest: Json = {}): ScenarioDocument =>
  smallDocument({ organisation: { ...OFFICES, ...organisation }, offices: FEWER, ...rest });

function run(document: ScenarioDocument): { result: ReplicationResult; noe: ReplicationRunner['noe'] } {
  const runner = new ReplicationRunner(compileScenario(document));
  const result = runner.run(0);
  return { result, noe: runner.noe };
}

function figure({ offices }: ReplicationResult, id: OfficeFigureId): number {
  return offices!.figures[OFFICE_FIGURE_IDS.indexOf(id)]!;
}

/** All of an organisation's users at their offices. */
const local = (kind: string, fte: number) => ({ owners: [{ id: 'local', kind, usersShare: 1, fte }] });

describe('two identical organisations', () => {
  it('differ in nothing and move nobody', () => {
    const [first, second] = [withOffices(), withOffices()].map((document) => createWaitFollower(document)(0));
    expect(second!.result).toEqual(first!.result);
    expect(first!.waits.size).toBeGreaterThan(500);
    for (const wait of WAIT_IDS) {
      const { all } = moversBetween(first!.waits, second!.waits, wait);
      expect(all.persons).toBeGreaterThan(100);
      expect([all.lessShare, all.longerShare]).toEqual([0, 0]);
    }
  });
});

describe('offices from which nobody goes to NOE', () => {
  const apart = { office: { handToNoeShare: 0 } };
  const alone = run(smallDocument(apart));

  it('leave every figure of NOE as it is without them', () => {
    const beside = run(withOffices({}, { ...apart, offices: { ...FEWER, handBackShare: 0 } }));
    const { events: _, ...counts } = { ...alone.noe.recorder.counts, events: 0 };
    expect(beside.noe.recorder.counts).toEqual(counts);
    expect(beside.result.series).toEqual(alone.result.series);
  });

  it('change nothing at NOE when their other users go away', () => {
    const quiet = { offices: { ...FEWER, handBackShare: 0 } };
    const [busy, idle] = [1, 0].map((backgroundFactor) =>
      run(withOffices({ backgroundFactor }, { ...apart, ...quiet })),
    );
    expect(idle!.result.series).toEqual(busy!.result.series);
    expect(idle!.noe.recorder.counts).toEqual(busy!.noe.recorder.counts);
    expect(figure(idle!.result, 'officeFteOthers')).toBe(0);
    expect(figure(idle!.result, 'firstContactDays')).toBeLessThan(figure(busy!.result, 'firstContactDays'));
  });
});

describe('a case at an office', () => {
  const { noe } = run(withOffices());
  const { cases, recorder, allocation } = noe.offices!;
  const rows = Array.from({ length: cases.count }, (_, row) => row);

  it('is met, decided and closed in this order', () => {
    const times = rows.map((row) => [
      cases.registeredMin[row]!,
      cases.arrivedMin[row]!,
      cases.firstContactMin[row]!,
      cases.decidedMin[row]!,
    ]);
    expect(times.filter(([, , , decided]) => decided! < Infinity).length).toBeGreaterThan(300);
    expect(times.filter((of) => of.some((time, i) => i > 0 && time < of[i - 1]!))).toEqual([]);
  });

  it('is counted at every moment: those who came are those who left and those who are there', () => {
    const open = rows.filter((row) => cases.is(row, CASE.open));
    expect(recorder.users.reduce((sum, level) => sum + level.value, 0)).toBe(open.length);
    expect(allocation.users.reduce((sum, users) => sum + users, 0)).toBe(open.length);
  });
});

describe('owners of the standard users', () => {
  const pooled = run(withOffices());

  it('at the offices leave NOE without anybody, and take the work over', () => {
    const { noe, result } = run(withOffices(local('dedicated', 10)));
    expect(noe.persons.count).toBe(0);
    expect(figure(result, 'unitFte')).toBe(0);
    expect(figure(result, 'officeFteStandard')).toBeGreaterThan(figure(pooled.result, 'officeFteStandard'));
    expect(figure(result, 'officeArrivalsFromNoePerMonth')).toBe(0);
    expect(figure(result, 'doubleAssessmentsPerMonth')).toBe(0);
    const dedicated = noe.offices!.compiled.pools.filter(({ type }) => type < 0);
    expect(dedicated).toHaveLength(4);
  });

  it('are the same offices for the same people whoever owns them', () => {
    const { cases } = run(withOffices(local('generalist', 0))).noe.offices!;
    const officeOf = new Map(Array.from({ length: cases.count }, (_, row) => [cases.id[row]!, cases.office[row]!]));
    const before = pooled.noe.offices!.cases;
    for (let row = 0; row < before.count; row++) {
      const office = officeOf.get(before.id[row]!);
      if (office !== undefined) expect(before.office[row]).toBe(office);
    }
  });

  it('have their share of the users, within one office', () => {
    const owners = [
      { id: 'own', kind: 'dedicated', usersShare: 0.57, fte: 6 },
      { id: 'all', kind: 'generalist', usersShare: 0.23 },
      { id: 'team', kind: 'team', usersShare: 0.2, fte: 1 },
    ];
    const { offices } = compileScenario(withOffices({ sampledOffices: 40, owners }));
    const total = offices!.offices.reduce((sum, { fte }) => sum + fte, 0);
    const largest = Math.max(...offices!.offices.map(({ fte }) => fte)) / total;
    owners.forEach(({ usersShare }, owner) => {
      const own = offices!.offices.filter((office) => office.owner === owner).reduce((sum, { fte }) => sum + fte, 0);
      expect(Math.abs(own / total - usersShare)).toBeLessThanOrEqual(largest);
    });
  });
});

describe('regional teams', () => {
  const region = (i: number) => ({
    id: `region-${i}`,
    kind: 'team',
    usersShare: 0.25,
    fte: 1.2,
    does: 'all',
    covers: i > 1 ? `region-${i - 1}` : '',
  });
  const { noe } = run(
    withOffices(
      { owners: [1, 2, 3, 4].map(region) },
      { staff: { overflowAbovePerVeileder: 1 }, run: { warmUpDays: 0 } },
    ),
  );

  it('lose nobody: who came has left, was sent to an office, or is there', () => {
    const { counts, active } = noe.recorder;
    expect(countPersons(noe)).toEqual({
      entries: counts.entries,
      exits: counts.exits,
      transfers: counts.transfers,
      open: active.value,
    });
    expect(counts.transfers).toBeGreaterThan(100);
  });

  it('have each about a quarter of the users, and do their own assessments', () => {
    const users = [0, 0, 0, 0];
    for (let row = 0; row < noe.persons.count; row++) users[noe.persons.team(row)]!++;
    for (const own of users) expect(own / noe.persons.count).toBeCloseTo(0.25, 1);
    expect(Array.from(noe.compiled.intakeOf)).toEqual([0, 1, 2, 3]);
    expect(noe.compiled.pools.map(({ helps }) => helps)).toEqual([-1, 0, 1, 2]);
  });
});

describe('levers of the offices', () => {
  const base = run(withOffices());
  const than = (change: Json, rest: Json = {}) => run(withOffices(change, rest)).result;

  it('local brokering moves only the exits of those it is about, and 1 is no effect', () => {
    const sooner = than({ localBrokeringFactor: 1.12 });
    expect(figure(sooner, 'registeredAtMonth6')).toBeLessThanOrEqual(figure(base.result, 'registeredAtMonth6'));
    expect(figure(sooner, 'situationalUsers')).toBeLessThan(figure(base.result, 'situationalUsers'));
    expect(sooner.series).not.toEqual(base.result.series);
  });

  it('contacts by need come on top of those with users who call', () => {
    expect(figure(than({ followUp: 'needs' }), 'contactsPerUserMonth')).toBeGreaterThan(
      figure(base.result, 'contactsPerUserMonth'),
    );
  });

  it('one queue meets people no later than portfolios of their own', () => {
    expect(figure(than({ pooling: 'queue' }), 'officeQueueHours')).toBeLessThan(
      figure(base.result, 'officeQueueHours'),
    );
  });

  it('NOE that decides more leaves fewer to be assessed twice', () => {
    const decides = than({}, { routing: { noeDecidesAll: true } });
    expect(figure(decides, 'doubleAssessmentsPerMonth')).toBeLessThan(figure(base.result, 'doubleAssessmentsPerMonth'));
  });

  it('offices that hand over too many bring NOE people it sends back', () => {
    const over = than({}, { routing: { overTransferShare: 0.5 } });
    expect(figure(over, 'officeArrivalsFromNoePerMonth')).toBeGreaterThan(
      figure(base.result, 'officeArrivalsFromNoePerMonth'),
    );
  });
});
