import type { MakeEngine } from '../../../sim-core/reference/compare-engines.ts';
import { loadSimjs } from '../../../sim-core/reference/simjs-adapter.ts';
import { type SelfCheckDocuments, selfCheck } from '../../../sim-core/self-check/self-check.ts';
import type { SelfCheckMessage, SelfCheckRequest } from './protocol.ts';
import { THEORY_DOCUMENTS } from './theory-documents.ts';

/** What a worker has of its global scope. */
interface WorkerScope {
  postMessage(message: SelfCheckMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SelfCheckRequest>) => void): void;
}

type Fault = Extract<SelfCheckMessage, { kind: 'failed' }>['fault'];

/**
 * Makes this worker run the self-check it is sent, on the given engine. The page stops it by ending the worker.
 *
 * @param documents - Only tests give fewer, to be done sooner.
 */
export function exposeSelfCheck(makeEngine: MakeEngine, documents: SelfCheckDocuments = THEORY_DOCUMENTS): void {
  const scope = globalThis as unknown as WorkerScope;
  const tell = (message: SelfCheckMessage) => scope.postMessage(message);
  scope.addEventListener('message', ({ data: plan }) => {
    answer(plan, documents, makeEngine, tell).then(
      () => tell({ kind: 'done' }),
      (error: unknown) => tell({ kind: 'failed', fault: toFault(error) }),
    );
  });
}

async function answer(
  plan: SelfCheckRequest,
  documents: SelfCheckDocuments,
  makeEngine: MakeEngine,
  tell: (message: SelfCheckMessage) => void,
): Promise<void> {
  const simjs = plan.kinds.includes('engines') ? await loadSimjs() : null;
  for (const step of selfCheck(plan, documents, simjs, makeEngine)) tell({ kind: 'step', step });
}

function toFault(error: unknown): Fault {
  if (error instanceof Error && 'fault' in error) return error.fault as Fault;
  return { kind: 'worker-lost', detail: String(error) };
}
