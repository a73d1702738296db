import { FIELDS, type Issue, parseScenario, type ScenarioDocument } from '../../../sim-core/contract.ts';
import type { Edit } from './edit.ts';
import { fieldAround } from './field-around.ts';
import { readTyped, type TypedFault } from './typed-value.ts';

/** What is wrong at a place. */
export type EditFault = TypedFault | { readonly kind: 'issue'; readonly issue: Issue };

/** The document of an edit, or what is wrong by place, in the order of the form. */
export type ReadEdit =
  | { readonly ok: true; readonly document: ScenarioDocument }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, EditFault> };

/** Reads all that was typed, and the whole by the engine’s own parser. */
export function readEdit({ values, typed }: Edit): ReadEdit {
  const faults = new Map<string, EditFault>();
  for (const [place, text] of Object.entries(typed)) {
    const read = readTyped(place, text);
    if (!read.ok) faults.set(place, read.fault);
  }
  const parsed = parseScenario(values);
  if (parsed.ok && faults.size === 0) return parsed;
  for (const issue of parsed.ok ? [] : parsed.issues) {
    const place = issue.path.replace(/^scenario\.?/, '');
    if (!faults.has(place)) faults.set(place, { kind: 'issue', issue });
  }
  return { ok: false, faults: new Map([...faults].sort(([a], [b]) => orderOf(a) - orderOf(b))) };
}

/** Where the field of a place stands in the form. */
function orderOf(place: string): number {
  const field = fieldAround(place);
  return field === undefined ? -1 : FIELDS.indexOf(field);
}
