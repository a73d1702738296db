import { afterAll, describe, expect, it } from 'vitest';
import { $lessonProgress, predict, progressOf, startOver } from './lesson-store.ts';
import { LESSONS } from './lessons.ts';

const [lesson, other] = LESSONS as unknown as [(typeof LESSONS)[number], (typeof LESSONS)[number]];

afterAll(() => $lessonProgress.set({}));

describe('a recorded prediction', () => {
  it('stays as it is, whatever is predicted later', () => {
    predict(lesson, 'double');
    predict(lesson, 'same');
    expect(progressOf(lesson)).toEqual({ attempt: 1, predicted: 'double', pair: null });
  });

  it('is that of its own lesson', () => {
    expect(progressOf(other).predicted).toBeNull();
  });

  it('is put away for a new group, which is counted', () => {
    startOver(lesson);
    expect(progressOf(lesson)).toEqual({ attempt: 2, predicted: null, pair: null });
  });
});
