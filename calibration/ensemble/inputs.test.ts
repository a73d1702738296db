import { describe, expect, it } from 'vitest';
import { FIELD_PATHS, FITTED_FIELDS, fieldRecord } from '../priors/field-sources.ts';
import { HELD_FIELDS, uncertainInputs } from './inputs.ts';
import { priorOf } from './prior.ts';

describe('uncertain inputs', () => {
  const inputs = uncertainInputs();

  it('are all fields with a range, but those fitted, those held for a reason, and choices', () => {
    const drawn = new Set(inputs.map(({ path }) => path));
    const forgotten = FIELD_PATHS.filter((path) => {
      const record = fieldRecord(path)!;
      const hasRange = [undefined, 0].some((element) => priorOf(record, element) !== undefined);
      const isAccounted = drawn.has(path) || HELD_FIELDS.has(path) || FITTED_FIELDS.includes(path);
      return hasRange && !isAccounted && !path.endsWith('.priority');
    });
    expect(forgotten).toEqual([]);
    expect(inputs.length).toBeGreaterThan(100);
    expect(new Set(inputs.map(({ key }) => key)).size).toBe(inputs.length);
  });

  it('hold only fields that exist, each with its reason', () => {
    expect([...HELD_FIELDS.keys()].filter((path) => !FIELD_PATHS.includes(path))).toEqual([]);
    expect([...HELD_FIELDS.values()].filter((reason) => reason.length < 10)).toEqual([]);
  });
});
