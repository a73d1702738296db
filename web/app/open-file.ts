import { atom } from 'nanostores';
import { type Issue, parseScenarioText } from '../../sim-core/contract.ts';
import { $draft, editDraft } from './draft.ts';

/** Files of this size or more are refused before they are read; a scenario is a few kilobytes. */
export const LARGEST_FILE_BYTES = 8_000_000;

/** What was wrong with the file that was tried last; null when nothing is. */
export interface FileProblem {
  readonly fileName: string;
  readonly issues: readonly Issue[];
}

export const $fileProblem = atom<FileProblem | null>(null);

let serial = 0;

/**
 * Opens a scenario file. A valid one becomes the form's choice; an invalid one leaves everything as it was and lists
 * its issues.
 */
export async function openScenarioFile(file: File): Promise<void> {
  const mine = ++serial;
  const parsed = await readScenario(file);
  if (mine !== serial) return; // A newer file was chosen while this one was read.
  if (!parsed.ok) {
    $fileProblem.set({ fileName: file.name, issues: parsed.issues });
    return;
  }
  $fileProblem.set(null);
  const runsText = $draft.get().runsText;
  editDraft({ size: 'file', file: { serial: mine, name: file.name, document: parsed.document }, runsText });
}

/** Takes the list of issues away. */
export function dismissFileProblem(): void {
  $fileProblem.set(null);
}

async function readScenario(file: File): Promise<ReturnType<typeof parseScenarioText>> {
  if (file.size > LARGEST_FILE_BYTES) return { ok: false, issues: [tooLarge(file.size)] };
  try {
    return parseScenarioText(await file.text());
  } catch (error) {
    return { ok: false, issues: [unreadable(error)] };
  }
}

function tooLarge(bytes: number): Issue {
  return {
    kind: 'too-large',
    path: 'scenario',
    found: `${(bytes / 1e6).toFixed(1)} MB`,
    expected: `at most ${LARGEST_FILE_BYTES / 1e6} MB`,
    remedy: 'Choose a scenario file; they are rarely larger than a few kilobytes.',
  };
}

function unreadable(error: unknown): Issue {
  return {
    kind: 'not-json',
    path: 'scenario',
    found: String(error).slice(0, 80),
    expected: 'a readable text file',
    remedy: 'Check that the file still exists and that you may read it, then open it again.',
  };
}
