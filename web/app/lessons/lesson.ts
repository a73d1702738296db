import type { LocalText, ScenarioDocument } from '../../../sim-core/contract.ts';
import { moved, routineOf } from '../checkpoints/routine.ts';

type Checkpoint = ScenarioDocument['checkpoints'][number];
export type CheckpointKind = Checkpoint['kind'];

/** What a lesson does to today's checkpoints. */
export interface LessonChange {
  /** New weeks, by kind. */
  readonly weeks?: Readonly<Partial<Record<CheckpointKind, number>>>;
  /** Kinds that are left out. */
  readonly without?: readonly CheckpointKind[];
  /** Groups that the reviews pass over. */
  readonly exempt?: Checkpoint['exempt'];
}

/** A range of a value of the run: from the first up to the second; null is no bound. */
export interface Claim {
  /** Name of the value, see `lesson-values.ts`. */
  readonly value: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** One answer to choose. It is right if the run's value lies in its range. */
export interface Answer extends Omit<Claim, 'value'> {
  readonly id: string;
  readonly text: LocalText;
}

/** What is predicted before the run. */
export type Prediction =
  | { readonly kind: 'choice'; readonly value: string; readonly answers: readonly Answer[] }
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly unit: LocalText;
      /** A prediction this near counts as good, in the unit. */
      readonly near: number;
    };

/** A lesson: predict, run, explain. A document without code; numbers in braces are filled from the run. */
export interface Lesson {
  readonly id: string;
  readonly title: LocalText;
  readonly facts: readonly string[];
  readonly story: LocalText;
  readonly question: LocalText;
  readonly change: LessonChange;
  readonly prediction: Prediction;
  readonly explanation: Readonly<Record<keyof LocalText, readonly string[]>>;
  /** What the explanation says in words alone; a test holds them against the run. */
  readonly claims: readonly Claim[];
}

/** The scenario of a lesson: today's with its change. */
export function lessonDocument(today: ScenarioDocument, { id, change }: Lesson): ScenarioDocument {
  const weeks = Object.entries(change.weeks ?? {}).reduce(
    (routine, [kind, week]) =>
      moved(
        routine,
        today.checkpoints.findIndex((one) => one.kind === kind),
        week,
      ),
    routineOf(today),
  );
  const exempt = change.exempt ?? [];
  const checkpoints = today.checkpoints
    .map((one, i): Checkpoint => ({ ...one, week: weeks[i]! }))
    .map((one) => (one.kind === 'review' || one.kind === 'tailored' ? { ...one, exempt } : one))
    .filter(({ kind }) => !change.without?.includes(kind));
  return { ...today, id: `${today.id}-${id}`, checkpoints };
}

/** The answer whose range holds a value. */
export function rightAnswer(answers: readonly Answer[], value: number): Answer | undefined {
  return answers.find((answer) => holds(answer, value));
}

export function holds({ from, to }: Pick<Claim, 'from' | 'to'>, value: number): boolean {
  return value >= (from ?? -Infinity) && value < (to ?? Infinity);
}
