import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import { $pages, hrefOf } from '../address.ts';
import { compareWithBase } from '../compare/session.ts';
import { chooseOwn, editDraft, type Origin } from '../draft.ts';
import type { HashedDocument } from '../hashed-document.ts';
import { runDraft } from '../session.ts';
import { $opened, planThatRuns } from '../stress/linked.ts';
import { $plan } from '../stress/plan.ts';
import { runStress } from '../stress/session.ts';

/** Where a scenario that is opened from here comes from. */
export type OpenedFrom = Extract<Origin, 'library' | 'saved'>;

/** Runs a scenario in the overview and goes there. */
export function openInOverview(scenario: HashedDocument, from: OpenedFrom): void {
  choose(scenario, from);
  runDraft();
  go('/');
}

/** Makes a scenario the starting point of the editor and goes there. */
export function openInEditor(scenario: HashedDocument, from: OpenedFrom): void {
  choose(scenario, from);
  go('/scenario');
}

/**
 * Puts a scenario into the form of the stress test, runs it and goes there.
 *
 * @returns false where the form cannot say all the scenario says; nothing happens then.
 */
export function openInStress(document: ScenarioDocument): boolean {
  const plan = planThatRuns(document);
  if (plan === null) return false;
  $opened.set(null);
  $plan.set(plan);
  runStress();
  go('/stresstest');
  return true;
}

const COMPARE = '/sammenlign';

/** Whether this edition has the page that compares scenarios. */
export function hasCompare(): boolean {
  return $pages.get().includes(COMPARE);
}

/** Puts a scenario beside the base year, compares the two and goes there. */
export function openInCompare(scenario: HashedDocument): void {
  compareWithBase(scenario);
  go(COMPARE);
}

function choose(scenario: HashedDocument, from: OpenedFrom): void {
  chooseOwn(scenario, from);
  editDraft({ runsText: String(scenario.document.run.replications) });
}

function go(path: string): void {
  globalThis.location.hash = hrefOf(path);
}
