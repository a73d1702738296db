import type { ScenarioDocument } from '../../scenario/document.ts';
import { documentAt, type SweepPlan } from './sweep-plan.ts';

const KEPT_DOCUMENTS = 64;

/**
 * The documents of a plan, each made when it is first asked for; the last few are kept.
 *
 * @returns the document of a setting; throws {SimError} `invalid-scenario` as `documentAt`.
 */
export function documentsOf(plan: SweepPlan): (point: number) => ScenarioDocument {
  const kept = new Map<number, ScenarioDocument>();
  return (point) => {
    const document = kept.get(point) ?? documentAt(plan, point);
    kept.delete(point);
    kept.set(point, document); // the last one asked for
    if (kept.size > KEPT_DOCUMENTS) kept.delete(kept.keys().next().value!);
    return document;
  };
}

/** Finds what is wrong with a setting before a long run and not in it. @throws {SimError} `invalid-scenario`. */
export function checkSettings(plan: SweepPlan): void {
  for (let point = 0; point < plan.points.length; point++) documentAt(plan, point);
}
