import { caseloadSettings } from '../model/caseload-group.ts';
import { compileScenario } from '../model/compile.ts';
import { ReplicationRunner } from '../model/replication.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { withSeed } from './seed.ts';

/** What a file has below `run` to start from the caseload instead of a warm-up. */
export interface CaseloadSettings {
  readonly start: 'caseload';
  readonly warmUpDays: 0;
  readonly caseload: ScenarioDocument['run']['caseload'];
}

/**
 * The caseload on the first measured day of a scenario with warm-up, as settings that start a run from it.
 *
 * @param replication index from 0: one replication's caseload, with its luck.
 * @throws SimError `bad-argument` if the scenario can not run.
 */
export function caseloadAfterWarmUp(document: ScenarioDocument, replication: number, seed?: string): CaseloadSettings {
  const runner = new ReplicationRunner(compileScenario(withSeed(document, seed)));
  const groups = caseloadSettings(runner.caseloadAfterWarmUp(replication));
  const total = groups.reduce((sum, group) => sum + group.persons, 0);
  return { start: 'caseload', warmUpDays: 0, caseload: { total, groups } };
}
