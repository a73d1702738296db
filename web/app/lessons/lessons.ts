import fiveMonths from './five-month-review.json';
import frozen from './frozen.json';
import laterCv from './later-cv-check.json';
import laterReview from './later-review.json';
import type { Lesson } from './lesson.ts';
import officeInflow from './office-inflow.json';
import partlyInWork from './partly-in-work.json';
import threeMonths from './three-month-review.json';
import withoutTailored from './without-tailored.json';

/**
 * What every lesson is run with, so that a room sees the numbers of its sheet: the engine, the seed, the number of runs,
 * and the scenario of each by its hash, `today` being the one it is held against.
 */
export const FROZEN: {
  readonly engineVersion: string;
  readonly seed: string;
  readonly replications: number;
  readonly scenarios: Readonly<Record<string, string>>;
} = frozen;

/** Every lesson, in the order it is best taught. A test reads each file against the type. */
export const LESSONS = [
  threeMonths,
  fiveMonths,
  officeInflow,
  laterReview,
  partlyInWork,
  withoutTailored,
  laterCv,
] as unknown as readonly Lesson[];

/** The lesson of an address, or nothing. */
export function lessonAt(query: string): Lesson | undefined {
  const id = new URLSearchParams(query).get('leksjon');
  return LESSONS.find((lesson) => lesson.id === id);
}
