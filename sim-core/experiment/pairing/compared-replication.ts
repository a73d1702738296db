import { WAIT_IDS, type WaitId } from '../../measure/mover-groups.ts';
import type { ReplicationResult } from '../../measure/result.ts';
import type { DayListener } from '../../model/replication.ts';
import type { WorkAccount } from '../../model/work-account.ts';
import type { ScenarioDocument } from '../../scenario/document.ts';
import { createWaitFollower } from '../histories.ts';
import { type MoversByGroup, moversBetween } from '../movers.ts';

/** Who waits less and who longer, by delay and group. */
export type MoversByWait = Readonly<Record<WaitId, MoversByGroup>>;

/** One replication of several scenarios with the same people and the same luck. */
export interface ComparedReplication {
  /** By scenario. */
  readonly results: readonly ReplicationResult[];
  /** Where the backlog at the end came from; by scenario. */
  readonly accounts: readonly WorkAccount[];
  /** Each of the others against the first scenario, in order. */
  readonly movers: readonly MoversByWait[];
}

/**
 * Runs several scenarios side by side, and compares their people one by one. The people stay here: what comes back is
 * small, however many they are.
 *
 * @param documents - Two or more with the same days.
 * @returns a function of the replication's index, from 0, and of a listener to each simulated day of all scenarios.
 * @throws {SimError} `bad-argument` if one of them can not run.
 */
export function createComparer(
  documents: readonly ScenarioDocument[],
): (replication: number, onDay?: DayListener) => ComparedReplication {
  const runners = documents.map((document) => createWaitFollower(document));
  return (replication, onDay) => {
    const runs = runners.map((run, place) => {
      const onDayOfAll: DayListener = (day, ofDays) => onDay?.(place * ofDays + day, documents.length * ofDays) ?? true;
      return run(replication, onDayOfAll);
    });
    const [base, ...others] = runs.map(({ waits }) => waits);
    const movers = others.map(
      (other) =>
        Object.fromEntries(WAIT_IDS.map((wait) => [wait, moversBetween(base!, other, wait)])) as Record<
          WaitId,
          MoversByGroup
        >,
    );
    return { results: runs.map(({ result }) => result), accounts: runs.map(({ account }) => account), movers };
  };
}
