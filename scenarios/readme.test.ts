import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDemandCsv, parseScenario } from '../sim-core/contract.ts';

const README = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const title = { nb: 'Eksempel', en: 'Example' };

function blocks(language: string): readonly string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map((block) => block[1]!);
}

it.each(blocks('json'))('the example is a scenario: %s', (text) => {
  const parsed = parseScenario({ schemaVersion: 1, id: 'example', title, question: title, ...JSON.parse(text) });
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});

it.each(blocks('csv'))('the example is a table of demand: %s', (text) => {
  const read = parseDemandCsv(text, '2023-01-01');
  expect(read.ok && read.path).toMatchObject({ unit: 'week', kind: 'registrations', periods: [{}, { level: 4120.5 }] });
});

it('the examples cover every reading, a surge, a path and a portfolio test', () => {
  expect(blocks('json')).toHaveLength(5);
  expect(blocks('csv')).toHaveLength(1);
});
