import { describe, expect, it } from 'vitest';
import { parseScenario, type ScenarioDocument, scenarioHash } from '../contract.ts';
import { createRunner, runScenario } from '../engine.ts';
import { KEY_FIGURE_IDS } from '../measure/result.ts';
import { countPersons, queuedTasks, summedStayMin } from '../test/exact-laws.ts';
import { runNoe } from '../test/noe-run.ts';
import { BACKLOG_LEVEL, BACKLOG_RESERVE, scheduled } from '../test/policy-document.ts';
import { type Json, merged, SMALL_INPUT, smallDocument } from '../test/small-document.ts';

const MIN_PER_DAY = 1440;
const ONE_FTE = [
  { id: 'in', role: 'intake', fte: 0.5 },
  { id: 'out', role: 'followUp', fte: 0.5 },
];
const AMPLE = [
  { id: 'in', role: 'intake', fte: 300 },
  { id: 'out', role: 'followUp', fte: 300 },
];

const GIVEN = [
  { phase: 'awaitingAssessment', ageFromDays: 0, ageToDays: 3, persons: 100 },
  { phase: 'awaitingRecheck', ageFromDays: 7, ageToDays: 28, waitedDays: 2, persons: 40 },
  { phase: 'followedUp', ageFromDays: 3, ageToDays: 182, persons: 600 },
  { phase: 'followedUp', ageFromDays: 182, ageToDays: 500, persons: 100 },
  { phase: 'awaitingAnswer', ageFromDays: 3, ageToDays: 150, laidOff: 'only', waitedDays: 3, persons: 120 },
  { phase: 'awaitingReviewMessage', ageFromDays: 182, ageToDays: 190, waitedDays: 1, persons: 60 },
  { phase: 'awaitingReply', ageFromDays: 182, ageToDays: 196, persons: 60 },
  { phase: 'underReview', ageFromDays: 182, ageToDays: 300, waitedDays: 4, laidOff: 'none', persons: 60 },
  { phase: 'handOver', ageFromDays: 30, ageToDays: 300, waitedDays: 4, persons: 60 },
];

/** The same document with the keys of every object in another order. */
function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  );
}

const CASES: readonly (readonly [name: string, change: Json])[] = [
  ['an ordinary small year', {}],
  [
    'a wave of laid-off people',
    { demand: { waves: [{ startDay: 10, lengthDays: 28, extraPersons: 3000, laidOffShare: 0.8, shape: 'peak' }] } },
  ],
  ['one FTE in all', { staff: { teams: ONE_FTE } }],
  [
    'more staff than work',
    {
      staff: { teams: AMPLE },
    },
  ],
  ['no registrations', { demand: { registrationsPerMonth: 0 } }],
  ['staff that never goes home', { staff: { calendar: 'always' } }],
  ['tasks finished before closing', { staff: { closing: 'finish' } }],
  ['a given caseload', { run: { warmUpDays: 0, start: 'caseload', caseload: { total: 1200, groups: GIVEN } } }],
  [
    'a given caseload under a portfolio test, a level and a reserve',
    {
      run: { warmUpDays: 0, start: 'caseload', caseload: { total: 1200, groups: GIVEN } },
      staff: { portfolioTests: [{ team: 'two', factor: 2, startDay: 0, lengthDays: 20 }] },
      reserves: [BACKLOG_RESERVE],
      ...scheduled(BACKLOG_LEVEL, 0, 40),
    },
  ],
  ['no warm-up and one day', { run: { warmUpDays: 0, measuredDays: 1 } }],
  [
    'a readiness level and a reserve',
    { demand: { inflowFactor: 0.3 }, readiness: { levels: [BACKLOG_LEVEL] }, reserves: [BACKLOG_RESERVE] },
  ],
  [
    'a level by schedule while staff never goes home',
    { demand: { inflowFactor: 0.3 }, staff: { calendar: 'always' }, ...scheduled(BACKLOG_LEVEL, 20, 90) },
  ],
  [
    'a level until the end, tasks finished before closing',
    { staff: { closing: 'finish' }, ...scheduled(BACKLOG_LEVEL, 5) },
  ],
];

describe.each(CASES)('NOE with %s', (_name, change) => {
  const document = smallDocument(change);
  const { noe } = runNoe(document);
  const { warmUpDays, measuredDays } = document.run;

  it('loses nobody: entries are exits, transfers and people still there', () => {
    const { entries, exits, transfers, open } = countPersons(noe);
    expect(entries).toBe(exits + transfers + open);
    expect(noe.recorder.active.value).toBe(open);
  });

  it('keeps Little’s identity to the last bit', () => {
    const endMin = (warmUpDays + measuredDays) * MIN_PER_DAY;
    expect(noe.events.nowMin).toBe(endMin);
    expect(noe.recorder.active.integralMin(endMin)).toBe(summedStayMin(noe, warmUpDays * MIN_PER_DAY, endMin));
  });

  it('ends stays in order: nobody leaves before entering, enters before registering, or stays beyond the register', () => {
    const { persons } = noe;
    for (let row = 0; row < persons.count; row++) {
      const entered = persons.enteredMin[row]!;
      if (entered === Infinity) continue;
      expect(entered).toBeGreaterThanOrEqual(persons.registeredMin(row));
      expect(persons.leftMin[row]!).toBeGreaterThanOrEqual(entered);
      if (persons.leftMin[row]! < Infinity) expect(persons.leftMin[row]!).toBeLessThanOrEqual(persons.exitMin(row));
      else expect(persons.exitMin(row)).toBeGreaterThanOrEqual(noe.events.nowMin);
    }
  });

  it('has as many tasks waiting as lie in the queues', () => {
    const last = noe.recorder.series.length / measuredDays;
    expect(last).toBe(Math.floor(last));
    const row = noe.recorder.series.slice(2 * measuredDays, 3 * measuredDays);
    expect(row.at(-1)).toBe(queuedTasks(noe));
  });
});

describe('a replication', () => {
  const document = smallDocument();

  it('has only its index to thank for its luck', () => {
    const inOrder = createRunner(document);
    const results = [0, 1, 2, 3].map((r) => inOrder.runReplication(r));
    const alone = createRunner(document).runReplication(3);
    expect(alone).toEqual(results[3]);
    expect(new Set(results.map(({ trace }) => trace)).size).toBe(4);
    expect(inOrder.runReplication(1)).toEqual(results[1]);
  });

  it('differs by exactly zero from that of an identical scenario', () => {
    const copy = smallDocument();
    const [a, b] = [runScenario(document, { replications: 3 }), runScenario(copy, { replications: 3 })];
    expect(b.fingerprint).toBe(a.fingerprint);
    for (const id of KEY_FIGURE_IDS) expect(b.keyFigures[id].mean).toBe(a.keyFigures[id].mean);
    expect(runScenario(document, { replications: 3, seed: 'other' }).fingerprint).not.toBe(a.fingerprint);
  });

  it('does not depend on the order of the keys in the file', () => {
    const input = merged(SMALL_INPUT, {
      people: { womenShare: 0.5, immigrantShare: 0.2 },
      messages: { perUserMonth: 0.5 },
    });
    const [plain, turned] = [parsed(input), parsed(reversedKeys(input))];
    expect(Object.keys(reversedKeys(input) as Json)).not.toEqual(Object.keys(input));
    expect(scenarioHash(turned)).toBe(scenarioHash(plain));
    const [a, b] = [plain, turned].map((one) => runScenario(one, { replications: 1 }));
    expect(b!.fingerprint).toBe(a!.fingerprint);
  });

  it('has no people, no tasks and no NaN backlog without registrations', () => {
    const { noe } = runNoe(smallDocument({ demand: { registrationsPerMonth: 0 } }));
    expect(noe.persons.count).toBe(0);
    expect(noe.recorder.counts.tasksDone).toBe(0);
    expect(noe.recorder.active.value).toBe(0);
  });

  it('answers at once when there is more staff than work, and lets work pile up with one FTE', () => {
    const backlog = KEY_FIGURE_IDS.indexOf('backlogTasks');
    const at = (change: Json): number => createRunner(smallDocument(change)).runReplication(0).keyFigures[backlog]!;
    const ample = at({ staff: { calendar: 'always', teams: AMPLE } });
    const [usual, single] = [at({}), at({ staff: { teams: ONE_FTE } })];
    expect(ample).toBe(0);
    expect(usual).toBeGreaterThan(0);
    expect(single).toBeGreaterThan(usual);
  });
});

function parsed(value: unknown): ScenarioDocument {
  const result = parseScenario(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document;
}
