import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenarioText, type ScenarioDocument, SERIES_IDS } from '../contract.ts';
import { MIN_PER_DAY } from '../kernel/time.ts';
import { compileScenario } from '../model/compile.ts';
import { ReplicationRunner } from '../model/replication.ts';
import { countPersons, queuedTasks, summedStayMin } from './exact-laws.ts';

const LIBRARY = new URL('../../scenarios/library/', import.meta.url);
const FILES = readdirSync(LIBRARY).filter((name) => name.endsWith('.json'));

/** Users of a number of users from which a scenario is run at a smaller scale: people, staff and reserves alike. */
const LARGE = 50_000;
const SCALE = 0.05;

function documentOf(name: string): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(new URL(name, LIBRARY), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document.demand.users.persons >= LARGE ? scaled(parsed.document) : parsed.document;
}

function scaled(document: ScenarioDocument): ScenarioDocument {
  const { demand, staff, reserves } = document;
  return {
    ...document,
    demand: { ...demand, users: { ...demand.users, persons: demand.users.persons * SCALE } },
    staff: { ...staff, teams: staff.teams.map((team) => ({ ...team, fte: team.fte * SCALE })) },
    reserves: reserves.map((reserve) => ({ ...reserve, fte: reserve.fte * SCALE })),
  };
}

/** What the laws speak of, from one replication. */
function ledgerOf(document: ScenarioDocument) {
  const runner = new ReplicationRunner(compileScenario(document));
  const { series } = runner.run(0);
  const { noe } = runner;
  const { warmUpDays, measuredDays } = document.run;
  const endMin = (warmUpDays + measuredDays) * MIN_PER_DAY;
  return {
    ...countPersons(noe),
    active: noe.recorder.active.value,
    activeMin: noe.recorder.active.integralMin(endMin),
    stayMin: summedStayMin(noe, warmUpDays * MIN_PER_DAY, endMin),
    waiting: series[(SERIES_IDS.indexOf('backlogTasks') + 1) * measuredDays - 1],
    queued: queuedTasks(noe),
  };
}

describe('in the library', () => {
  it.each(FILES)('%s loses nobody and no task, and keeps Little’s identity to the last bit', (name) => {
    const ledger = ledgerOf(documentOf(name));
    expect(ledger.entries).toBe(ledger.exits + ledger.transfers + ledger.open);
    expect(ledger.open).toBeGreaterThan(0);
    expect(ledger.active).toBe(ledger.open);
    expect(ledger.activeMin).toBe(ledger.stayMin);
    expect(ledger.waiting).toBe(ledger.queued);
  });
});
