import type { ReplicationResult } from '../measure/result.ts';
import { compileScenario } from '../model/compile.ts';
import { type PersonHistories, personHistories } from '../model/person-histories.ts';
import { type DayListener, ReplicationRunner } from '../model/replication.ts';
import type { ScenarioDocument } from '../scenario/document.ts';

/** One replication with what happened to each of its people. */
export interface FollowedReplication {
  readonly result: ReplicationResult;
  readonly histories: PersonHistories;
}

/**
 * Runs replications whose people can be looked at one by one, as a register would show them. The same luck and the same
 * result as an ordinary run: the histories are read when it is over. They take about sixty bytes per person.
 *
 * @returns a function of the replication's index, from 0, and of a listener to each simulated day.
 * @throws SimError `bad-argument` if the scenario can not run.
 */
export function createFollower(
  document: ScenarioDocument,
): (replication: number, onDay?: DayListener) => FollowedReplication {
  const runner = new ReplicationRunner(compileScenario(document));
  return (replication, onDay) => {
    const result = runner.run(replication, onDay);
    return { result, histories: personHistories(runner.noe) };
  };
}
