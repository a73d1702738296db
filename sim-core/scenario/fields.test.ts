import { describe, expect, it } from 'vitest';
import { evidenceById } from '../../calibration/evidence/registry.ts';
import coefficients from '../../calibration/fitted/coefficients.json' with { type: 'json' };
import fitted from '../../calibration/fitted/first.json' with { type: 'json' };
import fieldSources from '../../calibration/priors/field-sources.json' with { type: 'json' };
import type { Field } from './field.ts';
import { FIELDS } from './fields.ts';
import { IssueList } from './issue.ts';
import { readValue } from './read-value.ts';
import { sourced } from './sources.ts';

const COLUMNS = FIELDS.flatMap(({ shape }) => (shape.kind === 'rows' ? shape.columns : []));
const ALL: readonly Field[] = [...FIELDS, ...COLUMNS];

describe('the field table', () => {
  it('has a default that its own shape accepts, for every field that may be left out', () => {
    const optional = ALL.filter((field) => !field.required);
    expect(optional.length).toBeGreaterThan(100);
    for (const field of optional) {
      const issues = new IssueList();
      expect(readValue(field.shape, field.default, field.path, issues)).toEqual(field.default);
      expect(issues.all).toEqual([]);
    }
  });

  it('names for every default a record that exists, the fitted set, or a setting of ours', () => {
    for (const { source, required } of ALL) {
      if (required) expect(source).toBe('none');
      else if (!['setting', `fitted:${fitted.id}`, `fitted:${coefficients.id}`].includes(source))
        expect(evidenceById(source).id).toBe(source);
    }
  });

  it('claims nothing about the world by a setting: settings are the run, policies, what is asked, and lists that start empty', () => {
    const ours = ['run', 'readiness', 'reserves', 'organisation', 'routing', 'imported'];
    const settings = ALL.filter((field) => field.source === 'setting' && !ours.includes(field.group));
    expect(settings.map((field) => field.path)).toEqual([
      'facts',
      ...['demand.users.reading', 'demand.users.persons'],
      ...['demand.path.kind', 'demand.path.unit', 'demand.path.periods'],
      ...['demand.waves', 'staff.portfolioTests'],
      ...['shape', 'recallShare', 'recallStartDay', 'recallLengthDays', 'exempt'],
    ]);
  });

  it('has no readiness level and no reserve unless a scenario gives one', () => {
    for (const path of ['readiness.levels', 'readiness.schedule', 'reserves']) {
      expect(FIELDS.find((field) => field.path === path)?.default, path).toEqual([]);
    }
  });

  it('takes the number of the record it names', () => {
    const registrations = FIELDS.find((field) => field.path === 'demand.registrationsPerMonth');
    expect(registrations).toMatchObject({ source: 'S1-015', default: evidenceById('S1-015').value });
  });

  it('lets a fitted value stand before the prior record', () => {
    const scale = FIELDS.find((field) => field.path === 'tasks.scale');
    expect(scale).toMatchObject({ source: 'fitted:first', default: fitted.values['tasks.scale'] });
    expect(Object.keys(fieldSources)).toContain('tasks.scale');
  });

  it('adds the fitted correction to the published coefficient', () => {
    const path = 'hazards.eventTransfer.coefficients.laidOff';
    const { default: value, source } = FIELDS.find((field) => field.path === path)!;
    expect(source).toBe('fitted:coefficients');
    expect(value).toBeCloseTo(Number(evidenceById('S0-215').value) + coefficients.corrections[path], 10);
  });

  it('throws naming the key when no record is given for a default', () => {
    expect(() => sourced('staff.coffeeMachines')).toThrow(/staff\.coffeeMachines/);
  });

  it('has a unit for every number that is not the format version', () => {
    const numeric = ['number', 'integer', 'share', 'numbers'];
    const bare = ALL.filter(({ shape, unit }) => numeric.includes(shape.kind) && unit === null);
    expect(bare.map((field) => field.path)).toEqual(['schemaVersion']);
  });

  it('labels every field in both languages and explains it in one sentence', () => {
    for (const { label, help } of ALL) {
      expect(label.nb).toMatch(/^[A-ZÆØÅ]/);
      expect(label.en).toMatch(/^[A-Z]/);
      expect(help.nb).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(help.en).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('is frozen', () => {
    expect(Object.isFrozen(FIELDS) && FIELDS.every(Object.isFrozen)).toBe(true);
  });
});
