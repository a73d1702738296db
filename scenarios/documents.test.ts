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

describe('the library', () => {
  it('holds the base year and the stress tests in every reading', () => {
    expect(documentsIn('library')).toEqual(
      expect.arrayContaining([
        'base-2023',
        ...['stress-125k', 'stress-125k-surge', 'stress-125k-throughput'],
        ...['stress-250k', 'stress-250k-surge', 'stress-250k-throughput'],
      ]),
    );
  });
});

describe.each(['library', 'theory'])('documents in %s', (folder) => {
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
