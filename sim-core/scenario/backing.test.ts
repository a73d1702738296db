import { describe, expect, it } from 'vitest';
import { allRecords } from '../../calibration/evidence/registry.ts';
import { backingOf, gradeOfId } from './backing.ts';
import type { Field } from './field.ts';
import { FIELDS } from './fields.ts';

const withColumns = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [field, ...(field.shape.kind === 'rows' ? withColumns(field.shape.columns) : [])]);

describe('backingOf', () => {
  it('finds the record behind every default of the field table, with its place or its reason', () => {
    const ofRecords = withColumns(FIELDS)
      .map(({ source }) => source)
      .filter((source) => !['setting', 'none'].includes(source) && !source.startsWith('fitted:'));
    expect(ofRecords.length).toBeGreaterThan(100);
    for (const source of ofRecords) {
      const { record, cited, reason } = backingOf(source);
      expect(record, source).not.toBeNull();
      expect((cited === null) !== (reason === null), source).toBe(true);
    }
  });

  it('says of fitted values when they were fitted, and of settings nothing', () => {
    expect(backingOf('fitted:first')).toMatchObject({ id: 'first', grade: 'fitted' });
    expect(backingOf('fitted:first').fittedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(backingOf('setting')).toMatchObject({ id: '', grade: 'setting', record: null });
  });

  it('knows the assumptions of shipped scenarios, and the grade of records it does not carry', () => {
    expect(backingOf('A-level-entry-hours[1]').record?.statement).toContain('level');
    expect(backingOf('S0-162[0]')).toMatchObject({ id: 'S0-162', grade: 'evidence' });
  });

  it('reads the grade off every id as its record has it', () => {
    for (const { id, grade } of allRecords()) expect(gradeOfId(id), id).toBe(grade);
  });
});
