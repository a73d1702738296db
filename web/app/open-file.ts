import { atom } from 'nanostores';
import { type Issue, issueOf, phrase } from '../../sim-core/contract.ts';
import { chooseOwn } from './draft.ts';
import type { ReadScenario } from './read-scenario.ts';

/** Files of this size or more are refused before they are read; a scenario is a few kilobytes. */
export const LARGEST_FILE_BYTES = 8_000_000;

/** What was wrong with the file that was tried last; null when nothing is. */
export interface FileProblem {
  readonly fileName: string;
  readonly issues: readonly Issue[];
}

export const $fileProblem = atom<FileProblem | null>(null);

/** Counts files that were tried. */
let tried = 0;

/** Parser and field table come when somebody opens a file. */
const loadReader = () => import('./read-scenario.ts');

/** Loads the reader while the person looks for the file. */
export function preloadReader(): void {
  void loadReader();
}

/**
 * Opens a scenario file. A valid one becomes the form's choice; an invalid one leaves everything as it was and lists
 * its issues.
 */
export async function openScenarioFile(file: File): Promise<void> {
  const mine = ++tried;
  const parsed = await readScenarioFile(file);
  if (mine !== tried) return; // A newer file was chosen while this one was read.
  if (!parsed.ok) {
    $fileProblem.set({ fileName: file.name, issues: parsed.issues });
    return;
  }
  $fileProblem.set(null);
  chooseOwn(parsed, 'file');
}

/** Takes the list of issues away. */
export function dismissFileProblem(): void {
  $fileProblem.set(null);
}

/** Reads a file a person has chosen: the scenario with its hash, or everything that is wrong with it. Never throws. */
export async function readScenarioFile(file: File): Promise<ReadScenario> {
  if (file.size > LARGEST_FILE_BYTES) return { ok: false, issues: [tooLarge(file.size)] };
  const { readScenario } = await loadReader();
  try {
    return readScenario(await file.text());
  } catch (error) {
    return { ok: false, issues: [unreadable(error)] };
  }
}

function tooLarge(bytes: number): Issue {
  return issueOf('too-large', 'scenario', {
    found: phrase`${Math.ceil(bytes / 1e6)} MB`,
    expected: phrase`at most ${LARGEST_FILE_BYTES / 1e6} MB`,
    remedy: phrase`Choose a scenario file; they are rarely larger than a few kilobytes.`,
  });
}

function unreadable(error: unknown): Issue {
  return issueOf('not-json', 'scenario', {
    found: phrase`${String(error)}`,
    expected: phrase`a readable text file`,
    remedy: phrase`Check that the file still exists and that you may read it, then open it again.`,
  });
}
