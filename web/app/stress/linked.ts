import { atom } from 'nanostores';
import { ENGINE_VERSION, type ScenarioDocument, scenarioHash } from '../../../sim-core/contract.ts';
import { hrefOf } from '../address.ts';
import { type LinkedResult, type LinkFault, readLink, writeLink } from '../scenario-link.ts';
import { $plan } from './plan.ts';
import { planOf } from './plan-of.ts';
import { readPlan } from './read-plan.ts';
import { runStress, type StressRun } from './session.ts';
import { titleOf } from './title.ts';

/** What became of the link the page was opened with. */
export type Opened =
  | { readonly kind: 'fault'; readonly fault: LinkFault | { readonly kind: 'outside' } }
  | {
      readonly kind: 'opened';
      readonly linked: LinkedResult;
      /** Hash of the scenario the form made of it. */
      readonly hash: string;
    };

/** What a run says of the link it answers. */
export type LinkVerdict = 'same' | 'same-in-spite' | 'other-engine' | 'other-scenario' | 'other-numbers';

/** The link the page was opened with; null without one. */
export const $opened = atom<Opened | null>(null);

const PATH = '/stresstest';
const KEY = 's';

/** The text of a link in the query of an address; null when there is none. */
export function linkText(query: string): string | null {
  return new URLSearchParams(query).get(KEY);
}

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
  const plan = planOf(linked.document);
  const again = readPlan(plan, titleOf(plan));
  if (!again.ok || !runsAlike(again.document, linked.document)) {
    $opened.set({ kind: 'fault', fault: { kind: 'outside' } });
    return false;
  }
  $opened.set({ kind: 'opened', linked, hash: scenarioHash(again.document) });
  $plan.set(plan);
  runStress();
  return true;
}

/** Whether two documents differ in nothing but what they are called. */
function runsAlike(one: ScenarioDocument, other: ScenarioDocument): boolean {
  const { id, title, question, facts } = other;
  return scenarioHash({ ...one, id, title, question, facts }) === scenarioHash(other);
}

/** The address that gives a result again, from where the page is now. */
export async function linkTo({ scenario, result }: StressRun): Promise<string> {
  const text = await writeLink(scenario.document, result);
  const page = globalThis.location.href.split('#')[0] ?? '';
  return `${page}${hrefOf(PATH)}?${KEY}=${text}`;
}

/** Holds a full result against the link it answers; null when it answers another question. */
export function verdictOn(
  { linked, hash }: Extract<Opened, { kind: 'opened' }>,
  shown: StressRun | null,
): LinkVerdict | null {
  if (shown === null || shown.early || shown.scenario.hash !== hash) return null;
  const isSame = shown.result.fingerprint === linked.fingerprint;
  if (linked.engineVersion !== ENGINE_VERSION) return isSame ? 'same-in-spite' : 'other-engine';
  if (isSame) return 'same';
  return linked.isSameScenario ? 'other-numbers' : 'other-scenario';
}
