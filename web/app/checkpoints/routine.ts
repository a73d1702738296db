import type { ScenarioDocument } from '../../../sim-core/contract.ts';

type Checkpoint = ScenarioDocument['checkpoints'][number];

/** Weeks since registration of each checkpoint, in the order of the scenario, which is by week. */
export type Routine = readonly number[];

/** First and last week a checkpoint can be moved to on the page; the terminal takes up to 520. */
export const WEEK_LIMITS = { least: 1, most: 52 } as const;

export function routineOf(document: ScenarioDocument): Routine {
  return document.checkpoints.map(({ week }) => week);
}

/** The weeks a checkpoint can stand in: those before and after it need one each. */
export function weekLimits(routine: Routine, index: number): { readonly least: number; readonly most: number } {
  const most = Math.max(WEEK_LIMITS.most, ...routine);
  return { least: WEEK_LIMITS.least + index, most: most - (routine.length - 1 - index) };
}

/**
 * Moves one checkpoint. It pushes those in its way before it, so that their order stays and no two share a week: the
 * message goes out before the review. With the order each person keeps the same luck at each checkpoint.
 *
 * @param week - Held within {@link weekLimits}.
 */
export function moved(routine: Routine, index: number, week: number): Routine {
  const { least, most } = weekLimits(routine, index);
  const weeks = [...routine];
  weeks[index] = Math.min(most, Math.max(least, week));
  for (let i = index - 1; i >= 0; i--) weeks[i] = Math.min(weeks[i]!, weeks[i + 1]! - 1);
  for (let i = index + 1; i < weeks.length; i++) weeks[i] = Math.max(weeks[i]!, weeks[i - 1]! + 1);
  return weeks;
}

export function isSame(a: Routine, b: Routine): boolean {
  return a.length === b.length && a.every((week, i) => week === b[i]);
}

/** The scenario with its checkpoints in other weeks; the scenario itself where nothing is moved. */
export function withRoutine(document: ScenarioDocument, routine: Routine): ScenarioDocument {
  if (isSame(routineOf(document), routine)) return document;
  const checkpoints = document.checkpoints.map((one, i): Checkpoint => ({ ...one, week: routine[i]! }));
  return { ...document, id: `${document.id}-sjekkpunkter`, checkpoints };
}
