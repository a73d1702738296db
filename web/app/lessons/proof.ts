import { computed } from 'nanostores';
import { $address } from '../address.ts';
import { $pair } from '../checkpoints/store.ts';
import type { Proof } from '../proof.ts';
import { $lessonProgress } from './lesson-store.ts';
import { lessonAt } from './lessons.ts';

/** The result the page of checkpoints is about: that of the open lesson, or of the plan. */
export const $checkpointProof = computed(
  [$address, $pair, $lessonProgress],
  ({ query }, shown, progress): Proof | null => {
    const lesson = lessonAt(query);
    if (lesson === undefined) return shown;
    const pair = progress[lesson.id]?.pair ?? null;
    return pair === null ? null : { name: lesson.title, result: pair.result };
  },
);
