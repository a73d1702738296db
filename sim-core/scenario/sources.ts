import { EvidenceError } from '../../calibration/evidence/evidence-error.ts';
import { inputRecordById } from '../../calibration/evidence/input-records.ts';
import { organisationRecordById } from '../../calibration/evidence/organisation-records.ts';
import coefficientFit from '../../calibration/fitted/coefficients.json' with { type: 'json' };
import firstFit from '../../calibration/fitted/first.json' with { type: 'json' };
import fieldSources from '../../calibration/priors/field-sources.json' with { type: 'json' };
import organisationSources from '../../calibration/priors/organisation-field-sources.json' with { type: 'json' };
import type { Lookup } from './draft.ts';

const RECORD_OF: ReadonlyMap<string, string> = new Map(Object.entries(fieldSources));
/** Fields of offices and sorting rules, which no fit sees. */
const ORGANISATION_RECORD_OF: ReadonlyMap<string, string> = new Map(Object.entries(organisationSources));
const FITTED: ReadonlyMap<string, unknown> = new Map(Object.entries(firstFit.values));
const CORRECTIONS: ReadonlyMap<string, number> = new Map(Object.entries(coefficientFit.corrections));
const COEFFICIENT_DIGITS = 4; // after the point: one more than printed

/** A default with the id of what gives it. */
export interface Sourced {
  readonly source: string;
  readonly value: unknown;
}

/**
 * Id of the record that gives a number of the world.
 *
 * @param key a field path, or one of the extra keys of `calibration/priors/field-sources.json`
 * @throws EvidenceError when no record is named for the key: the table cannot be used
 */
export function recordOf(key: string): string {
  const id = RECORD_OF.get(key);
  if (id === undefined) {
    throw new EvidenceError(`calibration/priors/field-sources.json: no record is named for '${key}'. Add its id.`);
  }
  return id;
}

/**
 * Default of a number of the world: the fitted value if the parameter set holds one, else the named record, with its
 * fitted correction where it has one (`calibration/fit/coefficients.ts` says what that is).
 *
 * @throws EvidenceError naming the record when it does not exist
 */
export function sourced(key: string): Sourced {
  if (FITTED.has(key)) return { source: `fitted:${firstFit.id}`, value: FITTED.get(key) };
  const beside = ORGANISATION_RECORD_OF.get(key);
  if (beside !== undefined) return { source: beside, value: organisationRecordById(beside).value };
  const source = recordOf(key);
  const { value } = inputRecordById(source);
  const correction = CORRECTIONS.get(key);
  if (correction === undefined) return { source, value };
  return {
    source: `fitted:${coefficientFit.id}`,
    value: Number((Number(value) + correction).toFixed(COEFFICIENT_DIGITS)),
  };
}

/** Paths that fitting gives or corrects; each must be a field. */
export function fittedPaths(): readonly string[] {
  return [...FITTED.keys(), ...CORRECTIONS.keys()];
}

/** What the group files may read while the table is assembled. */
export const LOOKUP: Lookup = {
  value: (key) => sourced(key).value,
  list: (key) => {
    const { source, value } = sourced(key);
    if (!Array.isArray(value)) {
      throw new EvidenceError(`${source} is not a list, as '${key}' needs. Correct its value or the id.`);
    }
    return value;
  },
};
