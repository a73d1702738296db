import {
  KEY_FIGURE_IDS,
  type KeyFigureId,
  type PairedDifference,
  pairedDifference,
  type ReplicationResult,
  type RunResult,
  type ScenarioDocument,
} from '../../../sim-core/contract.ts';
import type { RunOptions } from '../../worker/client.ts';
import type { RunScenario } from '../run-lane.ts';

/** Scenario minus the other, run by run, for every key figure. */
export type Differences = Readonly<Record<KeyFigureId, PairedDifference>>;

/** A scenario and what it is held against, on the same people and the same luck. */
export interface PairedRun {
  readonly result: RunResult;
  readonly against: RunResult;
  /** Null while only the first replications are in. */
  readonly differences: Differences | null;
}

type PairOptions = RunOptions<PairedRun>;

/**
 * Runs what a scenario is held against, then the scenario, with the same seed and number of replications. Progress is the
 * scenario’s own: the other is a small part of the work.
 *
 * @throws (as rejection) what `run` throws for either; the other one is stopped then.
 */
export async function runPair(
  run: RunScenario,
  document: ScenarioDocument,
  ordinary: ScenarioDocument,
  { early, signal, ...options }: PairOptions,
): Promise<PairedRun> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  const seen: { scenario: readonly ReplicationResult[]; against: readonly ReplicationResult[] } = {
    scenario: [],
    against: [],
  };
  // Progress and hash are the scenario’s.
  const { onProgress: _progress, hash: _hash, ...quiet } = options;
  try {
    const other = run(ordinary, {
      ...quiet,
      signal: stop.signal,
      onReplications: (all) => (seen.against = all),
    });
    const own = run(document, {
      ...options,
      signal: stop.signal,
      onReplications: (all) => (seen.scenario = all),
      ...(early === undefined ? {} : { early: { after: early.after, onResult: tellEarly(early.onResult, other) } }),
    });
    const [result, against] = await Promise.all([own, other]);
    return { result, against, differences: differencesOf(seen.scenario, seen.against) };
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** Tells the first replications of the scenario beside the whole of the other, which is there by then or has failed. */
function tellEarly(tell: (pair: PairedRun) => void, other: Promise<RunResult>): (first: RunResult) => void {
  return (first) =>
    void other.then(
      (against) => tell({ result: first, against, differences: null }),
      () => {}, // The failure is told by the run itself.
    );
}

function differencesOf(scenario: readonly ReplicationResult[], against: readonly ReplicationResult[]): Differences {
  const column = (replications: readonly ReplicationResult[], place: number) =>
    replications.map((one) => one.keyFigures[place]!);
  const all = KEY_FIGURE_IDS.map((id, place) => [
    id,
    pairedDifference(column(scenario, place), column(against, place)),
  ]);
  return Object.fromEntries(all) as Differences;
}
