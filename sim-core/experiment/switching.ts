import { KEY_FIGURE_IDS, type ReplicationResult, type Switching } from '../measure/result.ts';

/** Switches within two weeks from which a policy counts as restless: every second working day. */
const RESTLESS = 5;

/**
 * Says whether a readiness level or a reserve is switched to and fro: on every second working day or more, for two weeks.
 * Such a policy is run as it is written, but nobody could work by it; thresholds further apart or a longer smallest
 * duration calm it.
 */
export function findSwitching(replications: readonly ReplicationResult[]): Switching | null {
  const column = KEY_FIGURE_IDS.indexOf('mostPolicySwitches');
  const most = replications.map((one) => one.keyFigures[column]!);
  const restless = most.filter((switches) => switches >= RESTLESS);
  if (restless.length === 0) return null;
  return { mostInTwoWeeks: Math.max(...restless), replications: restless.length };
}
