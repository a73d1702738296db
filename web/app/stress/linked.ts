import { atom } from 'nanostores';
import { type ScenarioDocument, scenarioHash } from '../../../sim-core/contract.ts';
import type { Opened } from '../linked.ts';
import { readLink } from '../scenario-link.ts';
import { $plan, type StressPlan } from './plan.ts';
import { planOf } from './plan-of.ts';
import { readPlan } from './read-plan.ts';
import { runStress } from './session.ts';
import { titleOf } from './title.ts';

/** The link the page was opened with; null without one. */
export const $opened = atom<Opened | null>(null);

let lastText: string | null = null;

/**
 * Opens the result of a link: its set-up comes into the form and is run. A link that is come back to changes nothing.
 *
 * @returns false when the link gives nothing; the form is as before then.
 */
export async function openLink(text: string): Promise<boolean> {
  if (text === lastText) return $opened.get()?.kind === 'opened';
  lastText = text;
  const read = await readLink(text);
  if (!read.ok) {
    $opened.set({ kind: 'fault', fault: read });
    return false;
  }
  const { linked } = read;
  const document = takeIn(linked.document);
  if (document === null) {
    $opened.set({ kind: 'fault', fault: { kind: 'outside' } });
    return false;
  }
  $opened.set({ kind: 'opened', linked, hash: scenarioHash(document) });
  runStress();
  return true;
}

/** What the form has to say to run a scenario; null where it cannot say all of it. */
export function planThatRuns(document: ScenarioDocument): StressPlan | null {
  const plan = planOf(document);
  const again = readPlan(plan, titleOf(plan));
  return again.ok && runsAlike(again.document, document) ? plan : null;
}

/** Takes a scenario into the form. @returns the form’s document; null where the form can not say it, and is as before. */
export function takeIn(document: ScenarioDocument): ScenarioDocument | null {
  const plan = planThatRuns(document);
  if (plan === null) return null;
  $plan.set(plan);
  const read = readPlan(plan, titleOf(plan));
  return read.ok ? read.document : null;
}

/** Whether two documents differ in nothing but what they are called. */
function runsAlike(one: ScenarioDocument, other: ScenarioDocument): boolean {
  const { id, title, question, facts } = other;
  return scenarioHash({ ...one, id, title, question, facts }) === scenarioHash(other);
}
