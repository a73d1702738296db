import { atom } from 'nanostores';
import type { PairedRun } from '../checkpoints/paired-run.ts';
import { DOCUMENT, PAIRS } from '../checkpoints/store.ts';
import { keepFinished } from '../finished-run.ts';
import { RunLane } from '../run-lane.ts';
import { WORKERS } from '../workers.ts';
import { type Lesson, lessonDocument } from './lesson.ts';
import { FROZEN } from './lessons.ts';

/** How far a room has come with a lesson. */
export interface LessonProgress {
  /** 1 for the first group, one more for each that starts over. */
  readonly attempt: number;
  /** Id of the chosen answer, or the number; null until it is recorded, and never changed after. */
  readonly predicted: string | number | null;
  readonly pair: PairedRun | null;
}

const NOT_BEGUN: LessonProgress = { attempt: 1, predicted: null, pair: null };

/** By lesson; read one with {@link progressOf}. */
export const $lessonProgress = atom<Readonly<Record<string, LessonProgress>>>({});

export function progressOf({ id }: Lesson): LessonProgress {
  return $lessonProgress.get()[id] ?? NOT_BEGUN;
}

function change({ id }: Lesson, part: Partial<LessonProgress>, from: LessonProgress): void {
  $lessonProgress.set({ ...$lessonProgress.get(), [id]: { ...from, ...part } });
}

/** Records a prediction. One that is recorded already stays as it is. */
export function predict(lesson: Lesson, predicted: string | number): void {
  const now = progressOf(lesson);
  if (now.predicted === null) change(lesson, { predicted }, now);
}

/** The run of a lesson, one at a time. */
export const lessonLane = new RunLane<PairedRun>((document, options) =>
  PAIRS.run(DOCUMENT, document, { ...options, seed: FROZEN.seed, workers: WORKERS }),
);

/** Runs a lesson; does nothing before there is a prediction. */
export function runLesson(lesson: Lesson): void {
  const { attempt, predicted } = progressOf(lesson);
  if (predicted === null) return;
  const { title: name } = lesson;
  const document = lessonDocument(DOCUMENT, lesson);
  const onResult = (pair: PairedRun) => {
    const now = progressOf(lesson);
    if (now.attempt === attempt) change(lesson, { pair }, now);
    keepFinished({ name, page: 'sjekkpunkter', document, result: pair.result, against: null });
  };
  const request = { name, document, earlyAfter: 0, onResult };
  void lessonLane.start({ ...request, replications: FROZEN.replications });
}

/** A new group: prediction and result are put away, and the attempt is counted. */
export function startOver(lesson: Lesson): void {
  lessonLane.cancel();
  change(lesson, {}, { ...NOT_BEGUN, attempt: progressOf(lesson).attempt + 1 });
}

globalThis.addEventListener?.('pagehide', () => lessonLane.cancel());
