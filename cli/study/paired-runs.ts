import {
  type MoversOfAll,
  moversOverRuns,
  OFFICE_FIGURE_IDS,
  type OfficeFigureId,
  type ReplicationResult,
  type ScenarioDocument,
} from '../../sim-core/contract.ts';
import type { Lab } from '../lab.ts';

/** The same replications of two scenarios. */
export interface PairedResults {
  readonly first: readonly ReplicationResult[];
  readonly second: readonly ReplicationResult[];
}

/** Two organisations with the same people and the same luck. */
export interface PairedRuns extends PairedResults {
  readonly movers: MoversOfAll;
}

/** Runs two scenarios replication by replication and compares their people. @throws {SimError} as the lab. */
export async function runPairs(
  lab: Lab,
  first: ScenarioDocument,
  second: ScenarioDocument,
  replications: number,
): Promise<PairedRuns> {
  const pairs = await lab.compare([first, second], replications);
  return {
    first: pairs.map(({ results }) => results[0]!),
    second: pairs.map(({ results }) => results[1]!),
    movers: moversOverRuns(pairs.map(({ movers }) => movers[0]!)),
  };
}

/** A figure of the offices in each replication. */
export function officeFigure(results: readonly ReplicationResult[], id: OfficeFigureId): number[] {
  return results.map(({ offices }) => offices!.figures[OFFICE_FIGURE_IDS.indexOf(id)]!);
}
