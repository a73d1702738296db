import { SimError } from '../../fault/fault.ts';
import type { Ask, Figures, Procedure } from './procedure.ts';

/** Who wants to know how a procedure goes on, and may end it. */
export interface Watcher<SoFar> {
  /** Looked at before each step; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
  /** Called before each step; what is known so far is worked out when it is asked for. */
  readonly onStep?: (soFar: () => SoFar) => void;
}

/**
 * Leads a procedure to its end.
 *
 * @param answer - Runs the replications asked for and gives their figures in the order of the questions.
 * @throws {SimError} `cancelled` when stopped, and whatever `answer` is rejected with.
 */
export async function conduct<Setting, SoFar, Result>(
  procedure: Procedure<Setting, SoFar, Result>,
  answer: (asks: readonly Ask<Setting>[]) => Promise<readonly Figures[]>,
  { signal, onStep }: Watcher<SoFar> = {},
): Promise<Result> {
  let next = procedure.next();
  while (!next.done) {
    if (signal?.aborted) throw new SimError({ kind: 'cancelled' });
    const { asks, soFar } = next.value;
    onStep?.(soFar);
    next = procedure.next(checked(asks, await answer(asks)));
  }
  return next.value;
}

/** Leads a procedure to its end in this thread. @param figuresOf - Runs one replication. */
export function conductHere<Setting, SoFar, Result>(
  procedure: Procedure<Setting, SoFar, Result>,
  figuresOf: (setting: Setting, replication: number) => Figures,
): Result {
  let next = procedure.next();
  while (!next.done) {
    const { asks } = next.value;
    next = procedure.next(asks.map(({ setting, replication }) => figuresOf(setting, replication)));
  }
  return next.value;
}

function checked<Setting>(asks: readonly Ask<Setting>[], answers: readonly Figures[]): readonly Figures[] {
  if (answers.length === asks.length) return answers;
  throw new SimError({
    kind: 'bad-argument',
    detail: `${asks.length} replications were asked for and ${answers.length} came back. Answer every question once.`,
  });
}
