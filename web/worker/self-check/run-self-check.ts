import { type Fault, SimError } from '../../../sim-core/contract.ts';
import type { SelfCheckStep } from '../../../sim-core/self-check/self-check.ts';
import type { SelfCheckMessage, SelfCheckRequest } from './protocol.ts';

/** What to do with a self-check under way. */
export interface SelfCheckWatch {
  readonly onStep: (step: SelfCheckStep) => void;
  /** Aborting ends the worker at once, with fault `cancelled`. */
  readonly signal: AbortSignal;
}

/**
 * Runs a self-check in a worker of its own and ends the worker, however it goes.
 *
 * @throws {SimError} (as rejection) the engine's fault, `worker-lost`, or `cancelled`.
 */
export async function runSelfCheck(
  worker: Worker,
  request: SelfCheckRequest,
  { onStep, signal }: SelfCheckWatch,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (fault: Fault) => reject(new SimError(fault));
      const onAbort = () => fail({ kind: 'cancelled' });
      if (signal.aborted) return onAbort();
      signal.addEventListener('abort', onAbort, { once: true });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail({ kind: 'worker-lost', detail: event.message || 'The worker could not be loaded.' });
      });
      worker.addEventListener('messageerror', () =>
        fail({ kind: 'worker-lost', detail: 'A message could not be read.' }),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<SelfCheckMessage>) => {
        if (data.kind === 'step') onStep(data.step);
        else if (data.kind === 'done') resolve();
        else fail(data.fault);
      });
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
