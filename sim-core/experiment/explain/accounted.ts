import type { ReplicationResult } from '../../measure/result.ts';
import { compileScenario } from '../../model/compile.ts';
import { ReplicationRunner } from '../../model/replication.ts';
import type { WorkAccount } from '../../model/work-account.ts';
import type { ScenarioDocument } from '../../scenario/document.ts';

/** A replication, and where the backlog at its end came from. */
export interface AccountedReplication {
  readonly result: ReplicationResult;
  readonly account: WorkAccount;
}

/**
 * Runs replications of one scenario in this thread; the account costs nothing.
 *
 * @returns a function of the replication's index, from 0.
 * @throws {SimError} `bad-argument` if the scenario can not run.
 */
export function createAccountant(document: ScenarioDocument): (replication: number) => AccountedReplication {
  const runner = new ReplicationRunner(compileScenario(document));
  return (replication) => {
    const result = runner.run(replication);
    return { result, account: runner.workAccount() };
  };
}
