import { atom } from 'nanostores';
import { type ParsedNumber, parseWhole } from '../format/decimal-input.ts';
import type { HashedDocument } from './hashed-document.ts';

/** Sizes one can choose; `own` is there once there is a scenario that is not in the library. */
export const SIZES = ['base', '125k', '250k', 'own'] as const;
export type Size = (typeof SIZES)[number];

/** How a larger number of users comes about: a steady inflow, or a wave of four weeks. */
export const READINGS = ['stock', 'surge'] as const;
export type Reading = (typeof READINGS)[number];

/** Where a scenario comes from that is none of the first page’s own: `library` is one of the other shipped ones. */
export type Origin = 'file' | 'editor' | 'link' | 'library' | 'saved';

/** A scenario of the person’s own. */
export interface OwnScenario extends HashedDocument {
  /** Counts own scenarios, so that two with one name are told apart. */
  readonly serial: number;
  readonly origin: Origin;
}

/** What the form says now. */
export interface Draft {
  readonly size: Size;
  readonly reading: Reading;
  /** Number of runs, as typed. */
  readonly runsText: string;
  readonly own: OwnScenario | null;
}

/** Fewest and most runs one can ask for on the page; the terminal has no upper limit. */
export const RUNS_LIMITS = { least: 1, most: 1000 } as const;

/** The number of runs, or why there is none. */
export type ParsedRuns = ParsedNumber | { readonly ok: false; readonly reason: 'range' };

/** Reads the number of runs within {@link RUNS_LIMITS}. */
export function parseRuns(text: string): ParsedRuns {
  const parsed = parseWhole(text);
  if (!parsed.ok) return parsed;
  const inside = parsed.value >= RUNS_LIMITS.least && parsed.value <= RUNS_LIMITS.most;
  return inside ? parsed : { ok: false, reason: 'range' };
}

/**
 * Names what a draft would run. Two drafts with the same key give the same numbers; a result is outdated when its
 * key differs from the draft's.
 */
export function draftKey(draft: Draft): string {
  const runs = parseRuns(draft.runsText);
  const runsKey = runs.ok ? String(runs.value) : `?${draft.runsText}`;
  switch (draft.size) {
    case 'base':
      return `base/${runsKey}`;
    case 'own':
      return `own/${draft.own?.serial ?? 0}/${runsKey}`;
    case '125k':
    case '250k':
      return `${draft.size}/${draft.reading}/${runsKey}`;
    default:
      return draft.size satisfies never;
  }
}

/** The form's state. */
export const $draft = atom<Draft>({ size: 'base', reading: 'stock', runsText: '', own: null });

/** Changes some of the form. */
export function editDraft(change: Partial<Draft>): void {
  $draft.set({ ...$draft.get(), ...change });
}

let serial = 0;

/** Makes a scenario of one’s own the form’s choice. */
export function chooseOwn(scenario: HashedDocument, origin: Origin): void {
  serial += 1;
  const { document, hash } = scenario;
  editDraft({ size: 'own', own: { serial, origin, document, hash } });
}
