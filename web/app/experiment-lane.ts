import { atom, type ReadableAtom } from 'nanostores';
import {
  type Ask,
  conduct,
  type Fault,
  type Figures,
  type Procedure,
  type ReplicationResult,
  type ScenarioDocument,
  SimError,
} from '../../sim-core/contract.ts';
import { many } from '../worker/client.ts';
import type { OneRun } from '../worker/many.ts';
import { WORKERS } from './workers.ts';

/** Where an experiment stands. Its runs are those that are back. */
export interface ExperimentState {
  readonly phase: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly runs: number;
  /** Runs it may take at most. */
  readonly budget: number;
  /** Why it failed; null if it did not. */
  readonly fault: Fault | null;
}

/** The scenario of each setting, and how its runs are read. */
export interface ExperimentDocuments<Setting> {
  readonly documentOf: (setting: Setting) => ScenarioDocument;
  readonly read: (result: ReplicationResult, document: ScenarioDocument) => Figures;
}

/** An experiment and how its questions become runs. */
export interface Experiment<Setting, SoFar, Result> {
  readonly procedure: Procedure<Setting, SoFar, Result>;
  readonly budget: number;
  /** Made when the experiment starts; what it throws is the experiment’s fault. */
  readonly documents: () => ExperimentDocuments<Setting>;
  /** Called for each run as it comes, in any order; never after a newer start or a cancel. */
  readonly onFigures?: (ask: Ask<Setting>, figures: Figures) => void;
  /** Called before each round of runs with what is known so far; never after a newer start or a cancel. */
  readonly onStep?: (soFar: SoFar) => void;
  readonly onResult: (result: Result) => void;
}

/** Runs many replications; the same shape as the worker client’s `many`. */
export type RunMany = (
  runs: readonly OneRun[],
  options: { readonly signal: AbortSignal; readonly onResult: (place: number, result: ReplicationResult) => void },
) => Promise<void>;

const IDLE: ExperimentState = { phase: 'idle', runs: 0, budget: 0, fault: null };

/** One experiment at a time on the page’s workers, latest wins: a new start aborts the one before. */
export class ExperimentLane {
  readonly #state = atom<ExperimentState>(IDLE);
  readonly #many: RunMany;
  #abort: AbortController | undefined;

  /** @param runMany - Only tests give another than the workers’. */
  constructor(runMany: RunMany = (runs, options) => many(runs, { ...options, workers: WORKERS })) {
    this.#many = runMany;
  }

  /** Follow it with `subscribe`. */
  get state(): ReadableAtom<ExperimentState> {
    return this.#state;
  }

  /** Leads an experiment to its end; settles when it is over, however it ended. Faults land in the state. */
  async start<Setting, SoFar, Result>(experiment: Experiment<Setting, SoFar, Result>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { signal } = abort;
    this.#state.set({ ...IDLE, phase: 'running', budget: experiment.budget });
    try {
      const documents = experiment.documents();
      const onStep = (soFar: () => SoFar) => experiment.onStep?.(soFar());
      const answer = (asks: readonly Ask<Setting>[]) => this.#answer(experiment, documents, asks, signal);
      const result = await conduct(experiment.procedure, answer, { signal, onStep });
      if (signal.aborted) return;
      experiment.onResult(result);
      this.#state.set({ ...this.#state.get(), phase: 'done' });
    } catch (error) {
      if (!signal.aborted) this.#state.set({ ...this.#state.get(), phase: 'failed', fault: faultOf(error) });
    }
  }

  /** Stops the experiment in hand; what was found so far stays. */
  cancel(): void {
    if (this.#state.get().phase !== 'running') return;
    this.#abort?.abort();
    this.#state.set({ ...this.#state.get(), phase: 'cancelled' });
  }

  async #answer<Setting, SoFar, Result>(
    { onFigures }: Experiment<Setting, SoFar, Result>,
    { documentOf, read }: ExperimentDocuments<Setting>,
    asks: readonly Ask<Setting>[],
    signal: AbortSignal,
  ): Promise<readonly Figures[]> {
    const answers: Figures[] = [];
    const runs = asks.map(({ setting, replication }) => ({ document: documentOf(setting), replication }));
    const onResult = (place: number, result: ReplicationResult) => {
      if (signal.aborted) return;
      const figures = read(result, runs[place]!.document);
      answers[place] = figures;
      onFigures?.(asks[place]!, figures);
      const state = this.#state.get();
      this.#state.set({ ...state, runs: state.runs + 1 });
    };
    await this.#many(runs, { signal, onResult });
    return answers;
  }
}

function faultOf(error: unknown): Fault {
  if (error instanceof SimError) return error.fault;
  return { kind: 'worker-lost', detail: String(error) };
}
