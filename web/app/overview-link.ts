import { atom } from 'nanostores';
import { chooseOwn, editDraft } from './draft.ts';
import type { Opened } from './linked.ts';
import { runDraft } from './session.ts';

/** The link the overview was opened with; null without one. */
export const $openedLink = atom<Opened | null>(null);

let lastText: string | null = null;

/**
 * Opens the result of a link: its scenario becomes the form’s choice and is run. A link that is come back to changes
 * nothing. Parser and field table come with the link.
 */
export async function openLinked(text: string): Promise<void> {
  if (text === lastText) return;
  lastText = text;
  const { readLink } = await import('./scenario-link.ts');
  const read = await readLink(text);
  if (!read.ok) {
    $openedLink.set({ kind: 'fault', fault: read });
    return;
  }
  const { linked } = read;
  $openedLink.set({ kind: 'opened', linked, hash: linked.hash });
  chooseOwn(linked, 'link');
  editDraft({ runsText: String(linked.document.run.replications) });
  runDraft();
}
