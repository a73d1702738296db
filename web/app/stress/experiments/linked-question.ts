import { atom } from 'nanostores';
import { ENGINE_VERSION } from '../../../../sim-core/contract.ts';
import type { LinkFault } from '../../scenario-link.ts';
import { takeIn } from '../linked.ts';
import { readQuestion } from './experiment-link.ts';
import type { TypedForm } from './typed-form.ts';

/** What became of the link of an experiment. */
export type OpenedQuestion =
  | { readonly kind: 'fault'; readonly fault: LinkFault | { readonly kind: 'outside' } }
  | { readonly kind: 'opened'; readonly isSameEngine: boolean };

/** The link an experiment was opened with; null without one. */
export const $openedQuestion = atom<OpenedQuestion | null>(null);

let lastText: string | null = null;

/**
 * Opens the question of a link: its set-up comes into the stress test, what was typed into the form. Nothing is run: that
 * may take minutes. A link that is come back to changes nothing.
 */
export async function openQuestion(text: string | null, take: (form: TypedForm) => void): Promise<void> {
  if (text === lastText) return;
  lastText = text;
  $openedQuestion.set(null);
  if (text === null) return;
  const read = await readQuestion(text);
  if (!read.ok) {
    $openedQuestion.set({ kind: 'fault', fault: read });
    return;
  }
  const { document, form, engineVersion } = read.linked;
  if (takeIn(document) === null) {
    $openedQuestion.set({ kind: 'fault', fault: { kind: 'outside' } });
    return;
  }
  take(form);
  $openedQuestion.set({ kind: 'opened', isSameEngine: engineVersion === ENGINE_VERSION });
}
