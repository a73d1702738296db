import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../fault/fault.ts';
import { describeIssue } from '../fault/fault.ts';
import { rawScenarios } from '../test/scenario-arbitrary.ts';
import { MAX_TEXT_LENGTH, parseScenario, parseScenarioText } from './parse.ts';
import { toText } from './text.ts';

const BARE = { schemaVersion: 1, id: 'bare', title: { nb: 'Bar', en: 'Bare' }, question: { nb: 'Hva?', en: 'What?' } };

function issuesOf(value: unknown): readonly Issue[] {
  const result = parseScenario(value);
  return result.ok ? [] : result.issues;
}

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

describe('parseScenario', () => {
  it('reads back what it writes, for any valid document', () => {
    fc.assert(
      fc.property(rawScenarios(), (raw) => {
        const result = parseScenario(raw);
        if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'));
        expect(parseScenarioText(toText(result.document))).toEqual(result);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws and never changes what it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        expect(parseScenario(value).ok).toBe(false);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });

  it('gives a document that is frozen all the way down', () => {
    const result = parseScenario(BARE);
    expect(result.ok && isDeepFrozen(result.document)).toBe(true);
  });

  it('does not freeze or keep the lists it is given', () => {
    const monthFactors = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const result = parseScenario({ ...BARE, demand: { monthFactors } });
    monthFactors[0] = 2;
    expect(result.ok && result.document.demand.monthFactors[0]).toBe(1);
  });

  it('reports all issues of a document at once', () => {
    const raw = { ...BARE, run: { seed: 5, replications: 0 }, people: { womenShare: '1' }, extra: 1 };
    expect(issuesOf(raw).map((issue) => issue.path)).toEqual([
      'scenario.extra',
      'scenario.run.replications',
      'scenario.run.seed',
      'scenario.people.womenShare',
    ]);
  });

  it('offers the nearest known key for an unknown one', () => {
    const [issue] = issuesOf({ ...BARE, staff: { absenceshare: 0.1 } });
    expect(issue).toMatchObject({ kind: 'unknown-key', path: 'scenario.staff.absenceshare' });
    expect(issue?.remedy).toContain('"absenceShare"');
  });

  it('treats __proto__ and constructor as unknown keys and leaves prototypes alone', () => {
    const text = JSON.stringify(BARE).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const result = parseScenarioText(text);
    expect(result.ok ? [] : result.issues.map(({ kind, path }) => ({ kind, path }))).toEqual([
      { kind: 'unknown-key', path: 'scenario.__proto__' },
      { kind: 'unknown-key', path: 'scenario.constructor' },
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('says the sum it found when shares do not sum to 1, and accepts rounding of one millionth', () => {
    const of = (last: number): unknown => ({ ...BARE, people: { educationShares: [0.25, 0.25, 0.25, 0.15, last] } });
    expect(issuesOf(of(0.1000009))).toEqual([]);
    expect(issuesOf(of(0.2))).toMatchObject([{ kind: 'wrong-sum', found: 'a sum of 1.1' }]);
  });

  it('leaves out a rule whose fields cannot be read', () => {
    const staff = { opensAtHour: 'eight', closesAtHour: 7 };
    expect(issuesOf({ ...BARE, staff }).map((issue) => issue.path)).toEqual(['scenario.staff.opensAtHour']);
  });

  it('refuses NaN and infinite numbers, which only code can give', () => {
    for (const warmUpDays of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(issuesOf({ ...BARE, run: { warmUpDays } })).toMatchObject([{ kind: 'wrong-type' }]);
    }
  });

  it('stops at an unsupported version and says which versions are read', () => {
    const issues = issuesOf({ ...BARE, schemaVersion: 2, nonsense: true });
    expect(issues).toMatchObject([
      { kind: 'unsupported-version', found: 'schemaVersion 2', expected: 'schemaVersion 1' },
    ]);
  });
});

describe('parseScenarioText', () => {
  it('refuses a text above the limit at once, however large', () => {
    const huge = ' '.repeat(50_000_000);
    const start = performance.now();
    expect(parseScenarioText(huge)).toMatchObject({ ok: false, issues: [{ kind: 'too-large', path: 'scenario' }] });
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('reads a text exactly at the limit', () => {
    const text = JSON.stringify(BARE);
    expect(parseScenarioText(text + ' '.repeat(MAX_TEXT_LENGTH - text.length)).ok).toBe(true);
  });

  it('survives a hundred thousand nested lists', () => {
    const text = `{"demand":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const result = parseScenarioText(text);
    expect(result.ok ? [] : result.issues.map((issue) => issue.path)).toContain('scenario.demand');
  });

  it('names line and column of the first fault', () => {
    const result = parseScenarioText('{\n  "id": "a",\n  "title" "b"\n}');
    expect(result).toMatchObject({ ok: false, issues: [{ kind: 'not-json', path: 'scenario' }] });
    expect(result.ok ? '' : result.issues[0]?.found).toBe('"\\"b\\"" at line 3, column 11');
  });

  it('reads a text with a byte order mark', () => {
    expect(parseScenarioText(`\uFEFF${JSON.stringify(BARE)}`).ok).toBe(true);
  });
});
