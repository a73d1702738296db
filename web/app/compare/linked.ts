import { atom } from 'nanostores';
import type { Answer, Opened } from '../linked.ts';
import { joined, type LinkedComparison, readComparisonLink } from './link.ts';
import { $plan } from './plan.ts';
import { readComparison } from './read-comparison.ts';
import { $own, addOwn } from './scenarios.ts';
import { $comparison, $comparisonStale, runComparison, type ShownComparison } from './session.ts';

/** The link the page was opened with; null without one. */
export const $opened = atom<Opened | null>(null);

let lastText: string | null = null;

/**
 * Opens the comparison of a link: its choices come into the form and are run, unless they are what is shown.
 *
 * @param always - else a link that is come back to changes nothing
 * @returns false when the link gives nothing; the form is as before then.
 */
export async function openComparisonLink(text: string, always = false): Promise<boolean> {
  if (text === lastText && !always) return $opened.get()?.kind === 'opened';
  lastText = text;
  const read = await readComparisonLink(text);
  if (!read.ok) {
    $opened.set({ kind: 'fault', fault: read });
    return false;
  }
  return open(read.linked);
}

function open({ plan, scenarios, engineVersion, hashes, fingerprints }: LinkedComparison): boolean {
  const keys = scenarios.map((one) => (typeof one === 'string' ? one : addOwn(one)));
  const whole = { ...plan, keys };
  const again = readComparison(whole, $own.get());
  if (!again.ok) {
    const issues = again.faults.flatMap((fault) => (fault.kind === 'issues' ? fault.issues : []));
    $opened.set({ kind: 'fault', fault: issues.length > 0 ? { kind: 'invalid', issues } : { kind: 'outside' } });
    return false;
  }
  const documents = again.comparison.scenarios;
  const hash = joined(documents.map((one) => one.hash));
  const linked = { ...documents[0]!, engineVersion, fingerprint: fingerprints, isSameScenario: hash === hashes };
  $opened.set({ kind: 'opened', linked, hash });
  $plan.set(whole);
  const shown = $comparison.get();
  if (shown === null || shown.early || $comparisonStale.get()) runComparison();
  return true;
}

/** What is shown, as far as a link asks. */
export function answerOf(shown: ShownComparison | null): Answer | null {
  if (shown === null) return null;
  const { comparison, run, early } = shown;
  const fingerprint = joined(run.results.map((result) => result.fingerprint));
  return { hash: joined(comparison.scenarios.map(({ hash }) => hash)), early, result: { fingerprint } };
}
