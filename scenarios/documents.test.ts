import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allHoldOutRecords } from '../calibration/evidence/hold-out-registry.ts';
import { allRecords } from '../calibration/evidence/registry.ts';
import type { Issue } from '../sim-core/fault/fault.ts';
import { describeIssue } from '../sim-core/fault/fault.ts';
import type { ScenarioDocument } from '../sim-core/scenario/document.ts';
import { schemaText } from '../sim-core/scenario/json-schema.ts';
import { parseScenarioText } from '../sim-core/scenario/parse.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

function documentsIn(folder: string): readonly string[] {
  return readdirSync(`${HERE}${folder}`)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.issues.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

function textOf(folder: string, name: string): string {
  return readFileSync(`${HERE}${folder}/${name}.json`, 'utf8');
}

function documentOf(folder: string, name: string): ScenarioDocument {
  const result = parseScenarioText(textOf(folder, name));
  if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'));
  return result.document;
}

/** A document of the library without what names it. */
function worldOf(id: string): Omit<ScenarioDocument, 'id' | 'title' | 'question' | 'facts'> {
  const { id: _id, title: _title, question: _question, facts: _facts, ...world } = documentOf('library', id);
  return world;
}

describe('the library', () => {
  const readings = ['stress-125k', 'stress-250k'].flatMap((size) => [size, `${size}-surge`, `${size}-throughput`]);

  it('holds the base year, the stress tests in every reading and with every policy, and what else may come', () => {
    expect([...documentsIn('library')].sort()).toEqual(
      [
        'base-2023',
        ...readings.flatMap((id) => [id, `${id}-levels`, `${id}-reserve-1`, `${id}-reserves-1-2`]),
        ...['stress-test-january-2024', 'stress-test-september-2024'],
        ...['mass-layoff', 'mass-layoff-reserves-1-2', 'absence-20', 'intake-cut', 'summer-2023'],
      ].sort(),
    );
  });

  it.each(readings)('%s differs from its policies by the policy alone, each adding to the one before', (id) => {
    const { readiness, reserves, ...rest } = worldOf(id);
    expect([readiness.levels, reserves]).toEqual([[], []]);
    const [levels, first, both] = ['levels', 'reserve-1', 'reserves-1-2'].map((name) => worldOf(`${id}-${name}`));
    for (const document of [levels!, first!, both!]) expect(document).toMatchObject(rest);
    expect(levels!.readiness.levels).toHaveLength(3);
    expect(first!.readiness).toEqual(levels!.readiness);
    expect(both!.readiness).toEqual(levels!.readiness);
    expect(both!.reserves.map(({ fte }) => fte)).toEqual([5, 13]);
    expect(first!.reserves).toEqual(both!.reserves.slice(0, 1));
  });
});

describe.each(['library', 'organisations', 'theory'])('documents in %s', (folder) => {
  it.each(documentsIn(folder))('%s parses, and its id is its file name', (name) => {
    expect(documentOf(folder, name).id).toBe(name);
  });

  it.each(documentsIn(folder))('%s stands on evidence that exists', (name) => {
    const known = new Set([...allRecords(), ...allHoldOutRecords()].map((record) => record.id));
    expect(known.size).toBeGreaterThan(100);
    expect(documentOf(folder, name).facts.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(documentsIn(folder))('%s names the schema for editors', (name) => {
    expect(JSON.parse(textOf(folder, name))).toHaveProperty('$schema', '../scenario.schema.json');
  });
});

describe('invalid documents', () => {
  const expectedOf = (name: string): readonly Pick<Issue, 'kind' | 'path'>[] =>
    JSON.parse(textOf('invalid', `${name}.issues`));

  it.each(documentsIn('invalid'))('%s gives exactly its issues', (name) => {
    const result = parseScenarioText(textOf('invalid', name));
    const found = result.ok ? [] : result.issues.map(({ kind, path }) => ({ kind, path }));
    expect(found).toEqual(expectedOf(name));
  });

  it.each(documentsIn('invalid'))('%s is told what was found, what is allowed and what to do', (name) => {
    const result = parseScenarioText(textOf('invalid', name));
    const issues = result.ok ? [] : result.issues;
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      expect(issue.found).toMatch(/^.{1,80}$/);
      expect(issue.expected).not.toBe('');
      expect(issue.remedy).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it('cover every kind of issue but the one that needs a huge file', () => {
    const kinds = new Set(documentsIn('invalid').flatMap((name) => expectedOf(name).map((issue) => issue.kind)));
    expect([...kinds].sort()).toEqual([
      'impossible',
      'missing',
      'not-allowed',
      'not-json',
      'out-of-range',
      'unknown-key',
      'unsupported-version',
      'wrong-length',
      'wrong-sum',
      'wrong-type',
    ]);
  });
});

it('the committed schema is the one the field table gives; `npm run schema` writes it', () => {
  expect(readFileSync(`${HERE}scenario.schema.json`, 'utf8')).toBe(schemaText());
});
