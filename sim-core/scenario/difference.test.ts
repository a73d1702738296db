import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differenceFromDefaults } from './difference.ts';
import type { ScenarioDocument } from './document.ts';
import { parseScenario, parseScenarioText } from './parse.ts';

const LIBRARY = new URL('../../scenarios/library/', import.meta.url);

function parsed(value: unknown): ScenarioDocument {
  const result = typeof value === 'string' ? parseScenarioText(value) : parseScenario(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document;
}

describe('what a document says beyond the defaults', () => {
  it.each(readdirSync(LIBRARY))('gives %s again, with less than half of its text', (name) => {
    const document = parsed(readFileSync(new URL(name, LIBRARY), 'utf8'));
    const difference = differenceFromDefaults(document);
    expect(parsed(difference)).toEqual(document);
    expect(JSON.stringify(difference).length).toBeLessThan(0.5 * JSON.stringify(document).length);
  });

  it('is nothing but the identity for a document of defaults, and one number for one change', () => {
    const title = { nb: 'a', en: 'a' };
    const identity = { schemaVersion: 1, id: 'plain', title, question: title };
    expect(differenceFromDefaults(parsed(identity))).toEqual(identity);
    const changed = { ...identity, people: { womenShare: 0.4 } };
    expect(differenceFromDefaults(parsed(changed))).toEqual(changed);
  });

  it('leaves columns with their default out of rows', () => {
    const title = { nb: 'a', en: 'a' };
    const wave = { startDay: 1, lengthDays: 7, extraPersons: 10 };
    const document = parsed({ schemaVersion: 1, id: 'wave', title, question: title, demand: { waves: [wave] } });
    expect(differenceFromDefaults(document)['demand']).toEqual({ waves: [wave] });
  });
});
