import { type ReplicationResult, type ScenarioDocument, SimError } from '../../sim-core/contract.ts';
import type { SimPool } from './pool.ts';
import { ProgressMeter } from './progress.ts';
import { nextRequestId, type ReplicationOptions } from './replicate-all.ts';

/** One replication of one scenario that an experiment wants to know. */
export interface Question {
  readonly document: ScenarioDocument;
  readonly replication: number;
}

/** How questions are answered. */
export interface AnswerOptions extends Omit<ReplicationOptions, 'replications'> {
  /** As `RunOptions.workers`. */
  readonly workers?: number;
}

/**
 * Runs the replications an experiment asks for.
 *
 * @returns the answers in the order of the questions, whatever worker gave them.
 * @throws {SimError} (as rejection) as the pool; one that fails ends all.
 */
export async function answerOn(
  pool: SimPool,
  questions: readonly Question[],
  { signal, onProgress }: AnswerOptions,
): Promise<readonly ReplicationResult[]> {
  if (signal?.aborted) throw new SimError({ kind: 'cancelled' });
  // A worker keeps what it has made of a document for as long as the requests have one number.
  const idOf = new Map<ScenarioDocument, number>();
  for (const { document } of questions) if (!idOf.has(document)) idOf.set(document, nextRequestId());
  const cancel = () => {
    for (const requestId of idOf.values()) pool.cancel(requestId);
  };
  signal?.addEventListener('abort', cancel, { once: true });
  const meter = new ProgressMeter(questions.length, onProgress ?? (() => {}), () => performance.now());
  const one = async ({ document, replication }: Question, place: number): Promise<ReplicationResult> => {
    const requestId = idOf.get(document)!;
    const result = await pool.replicate({ requestId, document, replication }, (share) => meter.started(place, share));
    meter.finished(place);
    return result;
  };
  try {
    return await Promise.all(questions.map(one));
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
