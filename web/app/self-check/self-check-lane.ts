import { atom, type ReadableAtom } from 'nanostores';
import { type Fault, type LocalText, SimError } from '../../../sim-core/contract.ts';
import type { CheckKind, CheckRow } from '../../../sim-core/self-check/check-row.ts';
import type { SelfCheckPlan, SelfCheckStep } from '../../../sim-core/self-check/self-check.ts';
import { runSelfCheck } from '../../worker/self-check/run-self-check.ts';

/** The rows of one scenario. */
export interface CheckGroup {
  readonly kind: CheckKind;
  readonly scenario: string;
  readonly title: LocalText;
  readonly rows: readonly CheckRow[];
}

/** Where a self-check stands, with what it has found so far. */
export interface SelfCheckState {
  readonly phase: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  /** What was asked for; null before the first start. */
  readonly plan: SelfCheckPlan | null;
  readonly groups: readonly CheckGroup[];
  /** The newest step; null before the first. */
  readonly step: SelfCheckStep | null;
  /** Estimate, seconds; null until there is something to estimate from. */
  readonly remainingSec: number | null;
  /** Why it failed; null otherwise. */
  readonly fault: Fault | null;
}

const IDLE: SelfCheckState = {
  phase: 'idle',
  plan: null,
  groups: [],
  step: null,
  remainingSec: null,
  fault: null,
};

/** One self-check at a time: a new start ends the one before. */
export class SelfCheckLane {
  readonly #state = atom<SelfCheckState>(IDLE);
  readonly #createWorker: () => Promise<Worker>;
  #abort: AbortController | undefined;

  /** @param createWorker - Only tests give another worker than that of the page. */
  constructor(createWorker: () => Promise<Worker>) {
    this.#createWorker = createWorker;
  }

  /** Follow it with `subscribe`. */
  get state(): ReadableAtom<SelfCheckState> {
    return this.#state;
  }

  /** Starts over; settles when it is over, however it ended. Faults land in the state. */
  async start(plan: SelfCheckPlan): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const { signal } = abort;
    this.#state.set({ ...IDLE, phase: 'running', plan });
    const startMs = performance.now();
    try {
      const worker = await this.#createWorker();
      await runSelfCheck(worker, plan, {
        signal,
        onStep: (step) => {
          if (!signal.aborted) this.#took(step, performance.now() - startMs);
        },
      });
      if (!signal.aborted) this.#change({ phase: 'done' });
    } catch (error) {
      if (!signal.aborted) this.#change({ phase: 'failed', fault: faultOf(error) });
    }
  }

  /** Stops; what was found so far stays. */
  cancel(): void {
    if (this.#state.get().phase !== 'running') return;
    this.#abort?.abort();
    this.#change({ phase: 'cancelled' });
  }

  #took(step: SelfCheckStep, elapsedMs: number): void {
    const { groups } = this.#state.get();
    const { kind, scenario, title, rows, done, of } = step;
    const remainingSec = (elapsedMs / 1000 / done) * (of - done);
    const grown = rows.length > 0 ? [...groups, { kind, scenario, title, rows }] : groups;
    this.#change({ step, remainingSec, groups: grown });
  }

  #change(changes: Partial<SelfCheckState>): void {
    this.#state.set({ ...this.#state.get(), ...changes });
  }
}

function faultOf(error: unknown): Fault {
  return error instanceof SimError ? error.fault : { kind: 'worker-lost', detail: String(error) };
}
