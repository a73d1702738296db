import { atom, type ReadableAtom } from 'nanostores';
import {
  type Fault,
  type LocalText,
  type RunResult,
  type ScenarioDocument,
  SimError,
} from '../../sim-core/contract.ts';
import type { RunOptions } from '../worker/client.ts';
import type { RunProgress } from '../worker/progress.ts';

/** Where a run stands. */
export type RunState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly name: LocalText;
      readonly progress: RunProgress | null;
      /** Estimate, seconds; null until there is something to estimate from. */
      readonly remainingSec: number | null;
    }
  | { readonly phase: 'done'; readonly name: LocalText; readonly replications: number }
  | { readonly phase: 'failed'; readonly name: LocalText; readonly fault: Fault }
  | { readonly phase: 'cancelled'; readonly name: LocalText };

/** What a lane needs to run something. `Subject` is what is run: a scenario, or whatever the lane's runner takes. */
export interface LaneRequest<Result = RunResult, Subject = ScenarioDocument> {
  readonly name: LocalText;
  readonly document: Subject;
  /** `scenarioHash` of the document, where it is known already. */
  readonly hash?: string;
  readonly replications: number;
  /** Show the first few replications as a preliminary result; 0 for none. */
  readonly earlyAfter: number;
  /** Called with the preliminary result, if any, and with the full one; never after a newer start or a cancel. */
  readonly onResult: (result: Result, early: boolean) => void;
}

/** Runs one scenario; the same shape as the worker client's `run`. */
export type RunScenario<Result = RunResult, Subject = ScenarioDocument> = (
  document: Subject,
  options: RunOptions<Result>,
) => Promise<Result>;

/**
 * One run at a time, latest wins: a new start aborts the one before, and nothing of an aborted run is shown.
 */
export class RunLane<Result = RunResult, Subject = ScenarioDocument> {
  readonly #state = atom<RunState>({ phase: 'idle' });
  readonly #run: RunScenario<Result, Subject>;
  readonly #nowMs: () => number;
  #abort: AbortController | undefined;

  constructor(run: RunScenario<Result, Subject>, nowMs: () => number = () => performance.now()) {
    this.#run = run;
    this.#nowMs = nowMs;
  }

  /** Follow it with `subscribe`. */
  get state(): ReadableAtom<RunState> {
    return this.#state;
  }

  /** Starts a run; settles when it is over, however it ended. Faults land in the state. */
  async start(request: LaneRequest<Result, Subject>): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { name, replications } = request;
    const current = () => this.#abort === abort && !abort.signal.aborted;
    this.#state.set({ phase: 'running', name, progress: null, remainingSec: null });
    try {
      const result = await this.#run(request.document, this.#options(request, abort.signal, current));
      if (!current()) return;
      request.onResult(result, false);
      this.#state.set({ phase: 'done', name, replications });
    } catch (error) {
      if (!current()) return;
      this.#state.set({ phase: 'failed', name, fault: faultOf(error) });
    }
  }

  /** Stops the run in hand; what was shown before stays. */
  cancel(): void {
    const state = this.#state.get();
    if (state.phase !== 'running') return;
    this.#abort?.abort();
    this.#state.set({ phase: 'cancelled', name: state.name });
  }

  #options(request: LaneRequest<Result, Subject>, signal: AbortSignal, current: () => boolean): RunOptions<Result> {
    const startMs = this.#nowMs();
    const onProgress = (progress: RunProgress) => {
      if (!current()) return;
      const remainingSec = remaining(progress.share, (this.#nowMs() - startMs) / 1000);
      this.#state.set({ phase: 'running', name: request.name, progress, remainingSec });
    };
    const onEarly = (result: Result) => {
      if (current()) request.onResult(result, true);
    };
    const { replications, hash, earlyAfter } = request;
    return {
      replications,
      signal,
      onProgress,
      ...(hash === undefined ? {} : { hash }),
      ...(earlyAfter > 0 ? { early: { after: earlyAfter, onResult: onEarly } } : {}),
    };
  }
}

/** Too little to estimate from: below 3 % or half a second. */
function remaining(share: number, elapsedSec: number): number | null {
  if (share < 0.03 || elapsedSec < 0.5) return null;
  return (elapsedSec * (1 - share)) / share;
}

function faultOf(error: unknown): Fault {
  if (error instanceof SimError) return error.fault;
  return { kind: 'worker-lost', detail: String(error) };
}
