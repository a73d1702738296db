import type { EvidenceRecord } from '../evidence/record.ts';
import { evidenceById } from '../evidence/registry.ts';
import { FIELD_PATHS, FITTED_FIELDS, fieldRecord } from '../priors/field-sources.ts';
import heldFields from '../priors/held-fields.json' with { type: 'json' };
import { type Prior, priorOf } from './prior.ts';

/** A number that a parameter set draws from its prior. */
export interface UncertainInput {
  /** Field path, with the place in a list: `people.ageBandShares[0]`; or the id of a record that is no field. */
  readonly key: string;
  /** Field path, or the record's id. */
  readonly path: string;
  /** Place in the field's list; undefined for a single number. */
  readonly element: number | undefined;
  readonly record: EvidenceRecord;
  readonly prior: Prior;
}

/** Records that are no field of the scenario but decide a fitted one. */
const BESIDE_FIELDS = ['A-exit-ratio-after-month-6', 'S0-225'];
/** Fields that fitting solves in every set, or that are not varied: path → why. */
export const HELD_FIELDS: ReadonlyMap<string, string> = new Map(Object.entries(heldFields));
/** Parts of lists that are drawn though the rest of the list is solved: given the first two shares, the third is. */
const DRAWN_PARTS = ['office.standardShareByOutcome[0]', 'office.standardShareByOutcome[1]'];

/**
 * Every number that differs between the parameter sets before anything is fitted, in the order of the scenario document:
 * all fields with a record that has a range, without those held (`held-fields.json`), the dispatch classes, which are
 * choices, and those that fitting solves.
 */
export function uncertainInputs(): readonly UncertainInput[] {
  const fields = FIELD_PATHS.map((path): [string, EvidenceRecord] => [path, fieldRecord(path)!]);
  const others = BESIDE_FIELDS.map((id): [string, EvidenceRecord] => [id, evidenceById(id)]);
  return [...fields, ...others].flatMap(([path, record]) => inputsOf(path, record)).filter(isVaried);
}

function isVaried({ key, path }: UncertainInput): boolean {
  if (HELD_FIELDS.has(path) || path.endsWith('.priority')) return false;
  return !FITTED_FIELDS.includes(path) || DRAWN_PARTS.includes(key);
}

function inputsOf(path: string, record: EvidenceRecord): UncertainInput[] {
  const length = Array.isArray(record.value) ? record.value.length : 1;
  return Array.from({ length }, (_, i) => i).flatMap((i) => {
    const element = Array.isArray(record.value) ? i : undefined;
    const prior = priorOf(record, element);
    return prior ? [{ key: element === undefined ? path : `${path}[${i}]`, path, element, record, prior }] : [];
  });
}
