import { type ImportChanges, type ImportedData, withImported } from '../../../sim-core/contract.ts';
import { $edit, takeInto } from '../editor/store.ts';
import { $import, $understood, forgetImport } from './state.ts';

/** Source and licence as they are kept; null while one of them is empty. */
export function originOf(): Pick<ImportedData, 'source' | 'licence'> | null {
  const { source, licence } = $import.get();
  const texts = { source: source.trim(), licence: licence.trim() };
  return texts.source === '' || texts.licence === '' ? null : texts;
}

/** Everything the import changes in the editor’s scenario, its own record included; null while something is wrong or missing. */
export function importChanges(): ImportChanges | null {
  const understood = $understood.get();
  const edit = $edit.get();
  const origin = originOf();
  if (understood === null || understood.changes === null || edit === null || origin === null) return null;
  const { part, fileName } = $import.get();
  const imported = (edit.values['imported'] ?? []) as readonly ImportedData[];
  const entry = { part, file: fileName, ...origin, retrieved: today(), missing: understood.missingLines.length };
  return [...understood.changes, ...withImported({ imported }, entry)];
}

/** Takes the numbers into the scenario of the editor, as one step that can be undone. @returns false while something is wrong */
export function takeIntoEditor(): boolean {
  const changes = importChanges();
  if (changes === null) return false;
  takeInto(changes);
  forgetImport();
  return true;
}

/** Today where the person is, ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
