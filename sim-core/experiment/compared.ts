import type { ReplicationResult } from '../measure/result.ts';
import type { DayListener } from '../model/replication.ts';
import type { WorkAccount } from '../model/work-account.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { createWaitFollower } from './histories.ts';
import { type MoversByGroup, moversBetween, WAIT_IDS, type WaitId } from './movers.ts';

/** One replication of several scenarios with the same luck. */
export interface ComparedReplication {
  /** By scenario, the base first. */
  readonly results: readonly ReplicationResult[];
  /** Where the backlog at the end came from; by scenario. */
  readonly accounts: readonly WorkAccount[];
  /** Who waits less and who longer than in the base; by scenario without the base. */
  readonly movers: readonly Readonly<Record<WaitId, MoversByGroup>>[];
}

/**
 * Runs replications of several scenarios side by side and lays their people over each other. The people stay here: what
 * comes back is small, however many they are. The same results as ordinary runs.
 *
 * @param documents - The base first; the same seed and the same days, or their luck is not the same.
 * @returns a function of the replication's index, from 0, and of a listener to each simulated day of all scenarios.
 * @throws {SimError} `bad-argument` if a scenario can not run.
 */
export function createComparer(
  documents: readonly ScenarioDocument[],
): (replication: number, onDay?: DayListener) => ComparedReplication {
  const followers = documents.map((document) => createWaitFollower(document));
  return (replication, onDay) => {
    const runs = followers.map((follow, scenario) => {
      const ofAll: DayListener = (day, ofDays) => onDay?.(scenario * ofDays + day, documents.length * ofDays) ?? true;
      return follow(replication, ofAll);
    });
    const base = runs[0]!.waits;
    return {
      results: runs.map(({ result }) => result),
      accounts: runs.map(({ account }) => account),
      movers: runs.slice(1).map(({ waits }) => {
        const of = (wait: WaitId) => [wait, moversBetween(base, waits, wait)] as const;
        return Object.fromEntries(WAIT_IDS.map(of)) as Record<WaitId, MoversByGroup>;
      }),
    };
  };
}
