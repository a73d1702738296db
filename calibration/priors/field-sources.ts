import type { EvidenceRecord } from '../evidence/record.ts';
import { evidenceById } from '../evidence/registry.ts';
import sources from './field-sources.json' with { type: 'json' };
import fitted from './fitted-fields.json' with { type: 'json' };

const BY_PATH: ReadonlyMap<string, string> = new Map(Object.entries(sources));

/** Paths of the scenario document that have a record, in document order. `teams[].fte` stands for the whole list. */
export const FIELD_PATHS: readonly string[] = [...BY_PATH.keys()];

/** Paths whose record is only the start value of fitting; the default is the fitted value. */
export const FITTED_FIELDS: readonly string[] = fitted;

/** The record behind a field of the scenario document, or undefined for fields that describe no part of the world. */
export function fieldRecord(path: string): EvidenceRecord | undefined {
  const id = BY_PATH.get(path);
  return id === undefined ? undefined : evidenceById(id);
}
