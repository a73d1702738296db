import { readFileSync } from 'node:fs';
import { parseScenario, type ScenarioDocument } from '../contract.ts';
import { compileScenario } from '../model/compile.ts';
import type { NoeModel } from '../model/noe-model.ts';
import { ReplicationRunner } from '../model/replication.ts';
import { type Json, merged } from './small-document.ts';

const THEORY = new URL('../../scenarios/theory/theory-priority.json', import.meta.url);

/** One office of pure theory: exponential work, no other users, no invitations, everything always open. */
const PLAIN_OFFICE: Json = {
  organisation: { sampledOffices: 1, pooling: 'queue', followUp: 'needs', intervalLaw: 'exponential' },
  offices: {
    count: 1,
    typeShares: [0, 1, 0],
    otherUsersShareByType: [1, 1, 1],
    plannedPerWeekByType: [0, 0, 0],
    unplannedPerWeekByType: [0, 0, 0],
    activityPlanPerWeekByType: [0, 0, 0],
    emailPerWeekByType: [0, 0, 0],
    invitationDaysByType: [0, 0, 0],
    handlingLaw: 'exponential',
    contactTimeShare: 1,
    assessmentMin: 0,
    reassessmentMin: 0,
    inboundPerUserMonthByType: [0, 0, 0],
    messagesPerUserMonth: 0,
    complianceShare: 1,
    measureShare: 0,
    categorySharesSituational: [1, 0, 0, 0],
    categorySharesStandard: [0, 0, 0, 1],
    handBackShare: 0,
  },
};

/** A theory scenario with changes, without and with one plain office. */
export function theoryDocument(change: Json): ScenarioDocument {
  const parsed = parseScenario(merged(JSON.parse(readFileSync(THEORY, 'utf8')) as Json, change));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document;
}

/** The same with one plain office. */
export function officeTheory(change: Json): ScenarioDocument {
  return theoryDocument(merged(PLAIN_OFFICE, change));
}

/** Runs replications and reads something off each when it is over. */
export function readRuns<T>(document: ScenarioDocument, replications: number, read: (noe: NoeModel) => T): T[] {
  const runner = new ReplicationRunner(compileScenario(document));
  return Array.from({ length: replications }, (_, r) => {
    runner.run(r);
    return read(runner.noe);
  });
}
