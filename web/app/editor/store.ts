import { atom, computed } from 'nanostores';
import { type Field, type ImportChanges, type ScenarioDocument, scenarioHash } from '../../../sim-core/contract.ts';
import { $draft, chooseOwn, editDraft } from '../draft.ts';
import { chosenScenario, runDraft } from '../session.ts';
import { amended, done, redone, type Undoable, undoable, undone } from '../undo.ts';
import { changedFields, differingFields } from './changes.ts';
import { type Edit, editOf, withChosen, withItem, withoutItem, withReset, withTyped, withValues } from './edit.ts';
import type { ListShape } from './new-item.ts';
import { type ReadEdit, readEdit } from './read-edit.ts';
import { renamed } from './renamed.ts';

/** What was done to the form as a whole, for those who do not see it happen. */
export type Told =
  | { readonly kind: 'undone' | 'redone' | 'taken'; readonly fields: readonly Field[] }
  | { readonly kind: 'other-base' };

/** Steps that can be undone; null until the editor has opened. */
export const $steps = atom<Undoable<Edit> | null>(null);

/** The scenario as it stands. */
export const $edit = computed($steps, (steps) => steps?.present ?? null);

/** Its document, or what is wrong. */
export const $readEdit = computed($edit, (edit): ReadEdit | null => (edit === null ? null : readEdit(edit)));

/** Fields that differ from the base. */
export const $changes = computed($edit, (edit): readonly Field[] => (edit === null ? [] : changedFields(edit)));

/** What was done last; null after a change to a field. */
export const $told = atom<Told | null>(null);

/** The place that is being typed in: further letters are the same step. */
let typingAt: string | null = null;
/** What the base was made of, and which scenario of one’s own this editor made last. */
let source: ScenarioDocument | null = null;
let madeSerial = 0;

/**
 * Opens the editor with the scenario the overview has chosen. The one this editor made goes on as it was, with all its
 * steps; another one is a step too, so that nothing is lost.
 */
export function openEditor(): void {
  const draft = $draft.get();
  const steps = $steps.get();
  if (steps !== null && draft.size === 'own' && draft.own?.serial === madeSerial) return;
  const document = chosenScenario(draft)?.document;
  if (document === undefined || document === source) return;
  const isOther = steps !== null && changedFields(steps.present).length > 0;
  source = document;
  typingAt = null;
  const isShipped = draft.size !== 'own' || draft.own?.origin === 'library';
  const libraryId = isShipped ? document.id : null;
  const edit = editOf(renamed(document), { title: document.title, libraryId });
  $steps.set(isOther ? done(steps, edit) : undoable(edit));
  $told.set(isOther ? { kind: 'other-base' } : null);
}

/** A letter typed; all letters at one place are one step, until {@link endTyping}. */
export function typeAt(place: string, text: string): void {
  const isSameStep = typingAt === place;
  step((edit) => withTyped(edit, place, text), isSameStep);
  typingAt = place;
}

/** The place is left: what is typed next is another step. */
export function endTyping(): void {
  typingAt = null;
}

export function chooseAt(place: string, value: unknown): void {
  step((edit) => withChosen(edit, place, value));
}

/** Takes values from a file in, as one step. */
export function takeInto(changes: ImportChanges): void {
  const before = $steps.get();
  if (before === null) return;
  step((edit) => withValues(edit, changes));
  $told.set({ kind: 'taken', fields: differingFields(before.present, $steps.get()!.present) });
}

export function resetField(place: string): void {
  step((edit) => withReset(edit, place));
}

/** Everything as in the base; can be undone too. */
export function resetAll(): void {
  step(({ base, start }) => editOf(base, start));
}

export function addItem(place: string, shape: ListShape): void {
  step((edit) => withItem(edit, place, shape));
}

export function removeItem(place: string, index: number): void {
  step((edit) => withoutItem(edit, place, index));
}

export function undoEdit(): void {
  move(undone, 'undone');
}

export function redoEdit(): void {
  move(redone, 'redone');
}

/** Makes the scenario the choice of the overview and runs it. @returns false while something is wrong with it. */
export function runEdit(): boolean {
  const read = $readEdit.get();
  const edit = $edit.get();
  if (!read?.ok || edit === null) return false;
  const { document } = read;
  chooseOwn({ document, hash: scenarioHash(document) }, 'editor');
  madeSerial = $draft.get().own?.serial ?? 0;
  const { replications } = document.run;
  if (replications !== edit.base.run.replications) editDraft({ runsText: String(replications) });
  runDraft();
  return true;
}

function step(change: (edit: Edit) => Edit, isSameStep = false): void {
  const steps = $steps.get();
  if (steps === null) return;
  typingAt = null;
  const next = change(steps.present);
  $steps.set(isSameStep ? amended(steps, next) : done(steps, next));
  $told.set(null);
}

function move(to: typeof undone, kind: 'undone' | 'redone'): void {
  const before = $steps.get();
  if (before === null) return;
  const after = to(before);
  if (after === before) return;
  typingAt = null;
  $steps.set(after);
  const isOther = after.present.base !== before.present.base;
  $told.set(isOther ? { kind: 'other-base' } : { kind, fields: differingFields(before.present, after.present) });
}
