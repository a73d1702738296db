import type { ReplicationResult } from '../../sim-core/contract.ts';
import { type OneRun, runMany } from './many.ts';
import type { SimPool } from './pool.ts';
import { ProgressMeter } from './progress.ts';
import type { ReplicationOptions } from './replicate-all.ts';

/** How the questions of an experiment are answered. */
export interface AnswerOptions extends Omit<ReplicationOptions, 'replications'> {
  /** As `RunOptions.workers`. */
  readonly workers?: number;
}

/**
 * Runs the replications an experiment asks for.
 *
 * @returns the answers in the order of the questions, whatever worker gave them.
 * @throws {SimError} (as rejection) as `runMany`.
 */
export async function answerOn(
  pool: SimPool,
  questions: readonly OneRun[],
  { signal, onProgress }: AnswerOptions,
): Promise<readonly ReplicationResult[]> {
  const meter = new ProgressMeter(questions.length, onProgress ?? (() => {}), () => performance.now());
  const answers: ReplicationResult[] = [];
  await runMany(pool, questions, {
    signal,
    onShare: (place, share) => meter.started(place, share),
    onResult: (place, result) => {
      answers[place] = result;
      meter.finished(place);
    },
  });
  return answers;
}
