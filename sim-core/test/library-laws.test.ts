import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseScenarioText, type ScenarioDocument, SERIES_IDS } from '../contract.ts';
import { findSwitching } from '../experiment/switching.ts';
import { MIN_PER_DAY } from '../kernel/time.ts';
import { compileScenario } from '../model/compile.ts';
import { ReplicationRunner } from '../model/replication.ts';
import { countPersons, queuedTasks, summedStayMin } from './exact-laws.ts';

const LIBRARY = new URL('../../scenarios/library/', import.meta.url);
const FILES = readdirSync(LIBRARY).filter((name) => name.endsWith('.json'));

/** Where a scenario has more people than NOE, a twentieth of all people, staff and reserves is run: the whole takes minutes. */
const SCALE = 0.05;

function documentOf(name: string): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(new URL(name, LIBRARY), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { waves, users } = parsed.document.demand;
  return waves.length > 0 || users.reading !== 'none' ? scaled(parsed.document) : parsed.document;
}

function scaled(document: ScenarioDocument): ScenarioDocument {
  const { demand, staff, reserves } = document;
  return {
    ...document,
    demand: {
      ...demand,
      registrationsPerMonth: demand.registrationsPerMonth * SCALE,
      users: { ...demand.users, persons: demand.users.persons * SCALE, baseStock: demand.users.baseStock * SCALE },
      waves: demand.waves.map((wave) => ({ ...wave, extraPersons: wave.extraPersons * SCALE })),
    },
    staff: { ...staff, teams: staff.teams.map((team) => ({ ...team, fte: team.fte * SCALE })) },
    reserves: reserves.map((reserve) => ({ ...reserve, fte: reserve.fte * SCALE })),
  };
}

/** What the laws speak of, from one replication. */
function ledgerOf(document: ScenarioDocument) {
  const runner = new ReplicationRunner(compileScenario(document));
  const result = runner.run(0);
  const { noe } = runner;
  const { warmUpDays, measuredDays } = document.run;
  const endMin = (warmUpDays + measuredDays) * MIN_PER_DAY;
  return {
    ...countPersons(noe),
    active: noe.recorder.active.value,
    activeMin: noe.recorder.active.integralMin(endMin),
    stayMin: summedStayMin(noe, warmUpDays * MIN_PER_DAY, endMin),
    waiting: result.series[(SERIES_IDS.indexOf('backlogTasks') + 1) * measuredDays - 1],
    queued: queuedTasks(noe),
    switching: findSwitching([result]),
    trace: result.trace,
    events: noe.eventCount,
  };
}

const golden: string[] = [];

describe.each(FILES)('%s', (name) => {
  let ledger: ReturnType<typeof ledgerOf>;
  beforeAll(() => {
    ledger = ledgerOf(documentOf(name));
    golden.push(`${name} ${ledger.events} events, trace ${(ledger.trace >>> 0).toString(16)}`);
  });

  it('loses nobody: entries are exits, transfers and people still there', () => {
    expect(ledger.entries).toBe(ledger.exits + ledger.transfers + ledger.open);
    expect(ledger.open).toBeGreaterThan(0);
    expect(ledger.active).toBe(ledger.open);
  });

  it('keeps Little’s identity to the last bit', () => {
    expect(ledger.stayMin).toBeGreaterThan(0);
    expect(ledger.activeMin).toBe(ledger.stayMin);
  });

  it('loses no task: as many wait as lie in the queues', () => {
    expect(ledger.waiting).toBe(ledger.queued);
  });

  it('has no policy that is switched to and fro', () => {
    expect(ledger.switching).toBeNull();
  });
});

describe('the order of events', () => {
  // Changes with the engine, the defaults or a document. When the change is meant: `npx vitest run -u` on this file.
  it('is in every scenario what it was', async () => {
    await expect(`${golden.join('\n')}\n`).toMatchFileSnapshot('./golden/library-traces.txt');
  });
});
