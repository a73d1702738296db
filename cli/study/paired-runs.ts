import {
  OFFICE_FIGURE_IDS,
  type OfficeFigureId,
  type ReplicationResult,
  type ScenarioDocument,
} from '../../sim-core/contract.ts';
import { createWaitFollower, type MoverGroup, type Movers, moversBetween, type WaitId } from '../../sim-core/engine.ts';

/** Movers of one delay, a mean over replications. */
export type MoversByGroup = Readonly<Record<MoverGroup, Movers>>;

/** Two organisations with the same people and the same luck. */
export interface PairedRuns {
  readonly first: readonly ReplicationResult[];
  readonly second: readonly ReplicationResult[];
  readonly movers: Readonly<Record<WaitId, MoversByGroup>>;
}

/** Called after each pair; returning false stops. */
export type PairListener = (done: number, of: number) => Promise<boolean>;

/** Runs two scenarios replication by replication and compares their people. @throws SimError of the engine. */
export async function runPairs(
  first: ScenarioDocument,
  second: ScenarioDocument,
  replications: number,
  onPair: PairListener,
): Promise<PairedRuns | null> {
  const [runFirst, runSecond] = [createWaitFollower(first), createWaitFollower(second)];
  const results: { first: ReplicationResult; second: ReplicationResult; movers: PairedRuns['movers'] }[] = [];
  for (let r = 0; r < replications; r++) {
    const [a, b] = [runFirst(r), runSecond(r)];
    const of = (wait: WaitId): MoversByGroup => moversBetween(a.waits, b.waits, wait);
    const movers = {
      firstContactMin: of('firstContactMin'),
      helpMin: of('helpMin'),
      registeredMin: of('registeredMin'),
    };
    results.push({ first: a.result, second: b.result, movers });
    if (!(await onPair(r + 1, replications))) return null;
  }
  return {
    first: results.map((pair) => pair.first),
    second: results.map((pair) => pair.second),
    movers: {
      firstContactMin: meanMovers(results.map(({ movers }) => movers.firstContactMin)),
      helpMin: meanMovers(results.map(({ movers }) => movers.helpMin)),
      registeredMin: meanMovers(results.map(({ movers }) => movers.registeredMin)),
    },
  };
}

/** A figure of the offices in each replication. */
export function officeFigure(results: readonly ReplicationResult[], id: OfficeFigureId): number[] {
  return results.map(({ offices }) => offices!.figures[OFFICE_FIGURE_IDS.indexOf(id)]!);
}

function meanMovers(all: readonly MoversByGroup[]): MoversByGroup {
  const groups = Object.keys(all[0]!) as MoverGroup[];
  const mean = (group: MoverGroup, of: keyof Movers): number =>
    all.reduce((sum, movers) => sum + movers[group][of], 0) / all.length;
  return Object.fromEntries(
    groups.map((group) => [
      group,
      {
        persons: mean(group, 'persons'),
        lessShare: mean(group, 'lessShare'),
        longerShare: mean(group, 'longerShare'),
        meanChangeMin: mean(group, 'meanChangeMin'),
      },
    ]),
  ) as MoversByGroup;
}
