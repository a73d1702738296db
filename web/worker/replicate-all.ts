import { type ScenarioDocument, SimError } from '../../sim-core/contract.ts';
import type { SimPool } from './pool.ts';
import { ProgressMeter, type RunProgress } from './progress.ts';
import type { ReplicationRequest, ShareListener } from './protocol.ts';
import { nextRequestId } from './request-id.ts';

/** How many replications, who may stop them, and who wants to know how far they are. */
export interface ReplicationOptions {
  readonly replications: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void;
}

/** Asks for every replication; one that fails ends all. */
export async function replicateAll<Part>(
  pool: SimPool,
  document: ScenarioDocument,
  options: ReplicationOptions,
  ask: (request: ReplicationRequest, onShare: ShareListener) => Promise<Part>,
  onPart?: (replication: number, soFar: readonly (Part | undefined)[]) => Promise<void>,
): Promise<Part[]> {
  const { replications, signal } = options;
  if (signal?.aborted) throw new SimError({ kind: 'cancelled' });
  const requestId = nextRequestId();
  const cancel = () => pool.cancel(requestId);
  signal?.addEventListener('abort', cancel, { once: true });
  const meter = new ProgressMeter(replications, options.onProgress ?? (() => {}), () => performance.now());
  const parts: (Part | undefined)[] = Array.from({ length: replications });
  const one = async (replication: number) => {
    const request = { requestId, document, replication };
    parts[replication] = await ask(request, (share) => meter.started(replication, share));
    meter.finished(replication);
    await onPart?.(replication, parts);
  };
  try {
    await Promise.all(Array.from({ length: replications }, (_, replication) => one(replication)));
  } catch (error) {
    cancel(); // One failed replication makes the rest worthless.
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  return parts.filter(isThere);
}

/** Whether a replication is in. */
export function isThere<Part>(part: Part | undefined): part is Part {
  return part !== undefined;
}
