import { atom } from 'nanostores';
import { CALIBRATION, type ScenarioDocument, scenarioHash } from '../../../sim-core/contract.ts';
import { seriesExtent } from '../../charts/extent.ts';
import { downloadText } from '../download.ts';
import { Cabinet } from './cabinet.ts';
import { freeName, type NameFault, named, nameFault, savedScenario, withDocument, withName } from './own-scenario.ts';
import {
  type DecisionField,
  type FinishedRun,
  keptResult,
  NO_ANSWERS,
  newId,
  type ReportQuestion,
  type SavedRun,
  type SavedScenario,
} from './records.ts';
import { openShelf } from './shelf.ts';
import { workspaceText } from './workspace.ts';

/** The person’s own scenarios and runs, on this page. */
export const cabinet = new Cabinet(openShelf);

/** What is there now. */
export const $contents = cabinet.contents;

/** What was done last, for those who do not see it happen. */
export type Told =
  | { readonly kind: 'saved' | 'replaced' | 'renamed' | 'duplicated' | 'deleted' | 'restored'; readonly name: string }
  | { readonly kind: 'runs-deleted'; readonly count: number };
export const $told = atom<Told | null>(null);

const now = (): string => new Date().toISOString();
const own = (): readonly SavedScenario[] => $contents.get().scenarios;

/** Saves a scenario under a name of the person’s own. @returns why not; null when it is saved. */
export async function saveAs(name: string, document: ScenarioDocument): Promise<NameFault | null> {
  if (!$contents.get().isOpen) await cabinet.load();
  const fault = nameFault(name, own());
  if (fault !== null) return fault;
  await cabinet.put('scenarios', savedScenario(withName(document, name), now()));
  $told.set({ kind: 'saved', name: name.trim() });
  return null;
}

/** Puts a scenario in the place of the one of that name; its notes stay. What it said before comes back with «Angre». */
export async function replaceNamed(name: string, document: ScenarioDocument): Promise<void> {
  const saved = named(name, own());
  if (saved === undefined) return;
  await cabinet.replace('scenarios', withDocument(saved, withName(document, name), now()));
  $told.set({ kind: 'replaced', name: name.trim() });
}

/** @returns why the name cannot be had; null when it is changed. */
export async function rename(id: string, name: string): Promise<NameFault | null> {
  const saved = own().find((one) => one.id === id);
  if (saved === undefined) return null;
  const others = own().filter((one) => one.id !== id);
  const fault = nameFault(name, others);
  if (fault !== null) return fault;
  await cabinet.replace('scenarios', withDocument(saved, withName(saved.document, name), now()));
  $told.set({ kind: 'renamed', name: name.trim() });
  return null;
}

/** A copy with its notes, under a name that is free. @param copyOf - Says «Kopi av …» in the language of the page. */
export async function duplicate(id: string, copyOf: (name: string) => string, name: string): Promise<void> {
  const saved = own().find((one) => one.id === id);
  if (saved === undefined) return;
  const free = freeName(copyOf(name), own());
  const fresh = savedScenario(withName(saved.document, free), now());
  await cabinet.put('scenarios', { ...fresh, notes: saved.notes, decision: saved.decision });
  $told.set({ kind: 'duplicated', name: free });
}

/** Writes notes while they are typed. */
export function writeNotes(saved: SavedScenario, notes: string): void {
  void cabinet.put('scenarios', { ...saved, notes, changedAt: now() });
}

/** Writes one field of the decision text while it is typed. */
export function writeDecision(saved: SavedScenario, field: DecisionField, text: string): void {
  void cabinet.put('scenarios', { ...saved, decision: { ...saved.decision, [field]: text }, changedAt: now() });
}

/** Writes the note of a run while it is typed. */
export function writeRunNote(run: SavedRun, note: string): void {
  void cabinet.put('runs', { ...run, note });
}

/** Writes one answer of the report of a run while it is typed. */
export function writeAnswer(run: SavedRun, question: ReportQuestion, text: string): void {
  void cabinet.put('runs', { ...run, answers: { ...run.answers, [question]: text } });
}

/** Puts a run that was just finished in the history. @returns its id. */
export async function keepRun({ name, page, document, result, against }: FinishedRun): Promise<string> {
  const asRun = asItRan(document, result);
  const entry = { id: newId(), document: asRun, hash: scenarioHash(asRun), name, page, result: keptResult(result) };
  const ordinaryPeakHours = seriesExtent(against?.series.backlogHours.mean ?? [])?.peak ?? null;
  const beside = { ordinaryPeakHours, dataHash: CALIBRATION.dataHash, answers: NO_ANSWERS };
  await cabinet.put('runs', { ...entry, ...beside, finishedAt: now(), note: '' });
  return entry.id;
}

/** The id in the history of a run that is on the page; it is put there if it is not there yet. */
export async function idInHistory(finished: FinishedRun): Promise<string> {
  if (!$contents.get().isOpen) await cabinet.load();
  const { document, result } = finished;
  const hash = scenarioHash(asItRan(document, result));
  const same = $contents.get().runs.find((one) => one.hash === hash && one.result.fingerprint === result.fingerprint);
  return same?.id ?? keepRun(finished);
}

function asItRan(document: ScenarioDocument, { seed, replications }: FinishedRun['result']): ScenarioDocument {
  return { ...document, run: { ...document.run, seed, replications } };
}

/** @param name - What the message says was deleted. */
export async function remove(kind: 'scenarios' | 'runs', id: string, name: string): Promise<void> {
  await cabinet.removeAll(kind, [id]);
  $told.set({ kind: 'deleted', name });
}

/** Deletes every run without a note. */
export async function removeRunsWithoutNote(): Promise<void> {
  const runs = $contents.get().runs.filter(({ note }) => note.trim() === '');
  await cabinet.removeAll(
    'runs',
    runs.map(({ id }) => id),
  );
  $told.set({ kind: 'runs-deleted', count: runs.length });
}

/** Gives back what was deleted or replaced last. @param nameOf - Its name in the language of the page. */
export async function undo(nameOf: (title: { readonly nb: string; readonly en: string }) => string): Promise<void> {
  const first = await cabinet.undo();
  if (first !== undefined) $told.set({ kind: 'restored', name: nameOf(first.document.title) });
}

/** Gives the person everything as one file. */
export function saveWorkspace(): void {
  const moment = now();
  downloadText(
    `noe-arbeidsomrade-${moment.slice(0, 10)}.json`,
    'application/json',
    workspaceText($contents.get(), moment),
  );
}

/** Gives the person what storage holds and nobody can read, as it is. */
export function saveDamaged(): void {
  const values = $contents.get().damaged.map(({ value }) => value);
  downloadText('noe-uleselig.json', 'application/json', `${JSON.stringify(values, null, 2)}\n`);
}
