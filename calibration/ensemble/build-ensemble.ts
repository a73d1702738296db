import { ENGINE_VERSION } from '../../sim-core/contract.ts';
import { dataHash } from '../data-hash.ts';
import { type CentralSolution, uncongested } from '../fit/fit.ts';
import type { Search } from '../fit/solve.ts';
import { startOf, UNKNOWNS } from '../fit/unknowns.ts';
import { isContradiction } from './contradiction.ts';
import { type DrawnSet, drawSets, type EnsembleFile, ensembleInputsHash } from './ensemble.ts';
import { type UncertainInput, uncertainInputs } from './inputs.ts';
import { ProgressFile } from './progress-file.ts';
import type { SetJob, SetResult } from './set-job.ts';
import { runSetJobs } from './set-jobs.ts';
import { closeEnough } from './wanted.ts';
import { importanceWeights } from './weights.ts';

/** How large an ensemble is made, and by what luck. */
export interface Design {
  readonly drawn: number;
  readonly seed: string;
  /** Replications of the base year per set. */
  readonly replications: number;
  /** Share of the decisions, 0 to 1, from which the 48 hours count as kept when the room for users is looked for. */
  readonly keptShare: number;
}

/** All there is to know of a new ensemble. */
export interface BuiltEnsemble {
  readonly inputs: readonly UncertainInput[];
  readonly sets: readonly DrawnSet[];
  /** One result per set, in the same order. */
  readonly results: readonly SetResult[];
  /** One weight per set, summing to 1. */
  readonly weights: readonly number[];
}

const PASSES = 7;

/**
 * Solves and runs all sets of a design, on several threads; what an interrupted run has done is not done again.
 * @param central where the searches start, and the slopes they use.
 * @param onProgress called with sets done and in all.
 */
export async function buildEnsemble(
  design: Design,
  central: CentralSolution,
  workers: number,
  onProgress: (done: number, of: number) => void,
): Promise<BuiltEnsemble> {
  const inputs = uncertainInputs();
  const sets = drawSets(design.drawn, design.seed, inputs);
  const searched = dataHash({ ...central, PASSES });
  const key = `sets-${ensembleInputsHash()}-${searched}-${ENGINE_VERSION}-${design.seed}-${design.drawn}-${design.replications}-${design.keptShare}`;
  const progress = new ProgressFile<SetResult>(key);
  const toDo = sets.filter(({ index }) => !progress.has(index));
  const hopeless = toDo.filter(isContradiction);
  for (const { index } of hopeless) progress.add({ index, at: [], misses: [] });
  const jobs = toDo
    .filter((set) => !hopeless.includes(set))
    .map((set) => ({ kind: 'set' as const, ...setJob(set, design, central) }));
  onProgress(progress.size, sets.length);
  await runSetJobs<SetResult>(jobs, workers, (result) => {
    progress.add(result);
    onProgress(progress.size, sets.length);
  });
  const results = progress.results();
  return { inputs, sets, results, weights: importanceWeights(results) };
}

/** What it takes to solve and run a set. */
export function setJob(
  { index, given, wanted }: DrawnSet,
  { replications, keptShare }: Pick<Design, 'replications' | 'keptShare'>,
  { at, slopes }: CentralSolution,
): { readonly job: SetJob; readonly search: Search } {
  return {
    job: { index, given, wanted, start: searchStart(at), replications, keptShare },
    search: { slopes, correctsSlopes: true, closeEnough: closeEnough(), passes: PASSES, givesUp: true },
  };
}

/** Near the central set, but where nobody waits and the review may go either way: from an end of its range a search takes long. */
function searchStart(central: readonly number[]): readonly number[] {
  const at = UNKNOWNS.map((unknown, u) => (unknown.name === 'reviewTransfer' ? startOf(unknown) : central[u]!));
  return uncongested(at);
}

/** The part of an ensemble that is committed. @param fittedOn date as 2026-11-25. */
export function ensembleFile({ results, weights }: BuiltEnsemble, design: Design, fittedOn: string): EnsembleFile {
  const kept = results.filter(({ index }) => weights[index]! > 0);
  return {
    id: `ensemble-${kept.length}`,
    dataHash: ensembleInputsHash(),
    engineVersion: ENGINE_VERSION,
    fittedOn,
    seed: design.seed,
    drawn: design.drawn,
    replications: design.replications,
    sets: kept.map(({ index }) => index),
    weights: kept.map(({ index }) => Number(weights[index]!.toPrecision(5))),
    solved: Object.fromEntries(
      UNKNOWNS.map(({ name }, u) => [name, kept.map(({ at }) => Number(at[u]!.toPrecision(7)))]),
    ),
  };
}
