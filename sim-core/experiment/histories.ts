import type { ReplicationResult } from '../measure/result.ts';
import { compileScenario } from '../model/compile.ts';
import { FirstContacts } from '../model/first-contacts.ts';
import { type PersonHistories, personHistories } from '../model/person-histories.ts';
import { type PersonWaits, personWaits } from '../model/person-waits.ts';
import { type DayListener, ReplicationRunner } from '../model/replication.ts';
import type { WorkAccount } from '../model/work-account.ts';
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

/** One replication with how long each of its people waited, and where the backlog at its end came from. */
export interface WaitReplication {
  readonly result: ReplicationResult;
  readonly waits: PersonWaits;
  readonly account: WorkAccount;
}

/**
 * Runs replications and reads how long everybody waited for the first contact and for needed help, to lay two
 * organisations side by side person by person (`moversBetween`). The same luck and result as an ordinary run.
 *
 * @returns a function of the replication's index, from 0, and of a listener to each simulated day.
 * @throws SimError `bad-argument` if the scenario can not run.
 */
export function createWaitFollower(
  document: ScenarioDocument,
): (replication: number, onDay?: DayListener) => WaitReplication {
  const runner = new ReplicationRunner(compileScenario(document));
  runner.noe.firstContacts = new FirstContacts();
  return (replication, onDay) => {
    const result = runner.run(replication, onDay);
    return { result, waits: personWaits(runner.noe), account: runner.workAccount() };
  };
}
