import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseScenarioText, phrase } from '../../sim-core/contract.ts';
import { phraseTemplates } from '../../sim-core/test/phrase-templates.ts';
import { NB_PHRASES, sayPhrase } from './phrases.ts';
import { IMPORT_PHRASES } from './phrases-import.ts';
import { ORGANISATION_PHRASES } from './phrases-organisation.ts';
import { POLICY_PHRASES } from './phrases-policies.ts';
import { RULE_PHRASES } from './phrases-rules.ts';
import { VALUE_PHRASES } from './phrases-values.ts';
import { WORKSPACE_PHRASES } from './phrases-workspace.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INVALID = `${ROOT}scenarios/invalid/`;

/** Every template in product code that has words, and so needs a translation. */
const templates = new Set(
  ['sim-core/', 'web/']
    .flatMap((folder) => readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((name) => folder + name))
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|sim-core\/test\//.test(path))
    .flatMap((path) => phraseTemplates(path, readFileSync(ROOT + path, 'utf8')))
    .filter((template) => /\p{L}/u.test(template)),
);

const placesIn = (template: string) => [...template.matchAll(/\{\d+\}/g)].map(String).sort();

describe('what the engine says', () => {
  it('is looked at', () => {
    expect(templates.size).toBeGreaterThan(200);
  });

  it('has bokmål for every template, and none that nobody says', () => {
    expect([...templates].filter((template) => !NB_PHRASES.has(template))).toEqual([]);
    expect([...NB_PHRASES.keys()].filter((template) => !templates.has(template))).toEqual([]);
    const entries = [
      VALUE_PHRASES,
      RULE_PHRASES,
      POLICY_PHRASES,
      ORGANISATION_PHRASES,
      WORKSPACE_PHRASES,
      IMPORT_PHRASES,
    ].flatMap((phrases) => Object.keys(phrases));
    expect(entries.length).toBe(NB_PHRASES.size);
  });

  it('keeps every value in bokmål', () => {
    for (const [template, bokmaal] of NB_PHRASES) expect(placesIn(bokmaal), template).toEqual(placesIn(template));
  });

  it('puts values and phrases inside phrases in their places', () => {
    const inner = phrase`a whole number from ${1} to ${9}`;
    expect(sayPhrase(phrase`Write ${inner}.`, 'nb')).toBe('Skriv et helt tall fra 1 til 9.');
    expect(sayPhrase(phrase`Write ${inner}.`, 'en')).toBe('Write a whole number from 1 to 9.');
    expect(sayPhrase(phrase`the team "${'{0} a'}"`, 'nb')).toBe('teamet «{0} a»');
  });

  it('is the same in English as the terminal says, for every invalid example', () => {
    const files = readdirSync(INVALID).filter((name) => name.endsWith('.json') && !name.includes('.issues.'));
    const issues = files.flatMap((name) => {
      const parsed = parseScenarioText(readFileSync(INVALID + name, 'utf8'));
      return parsed.ok ? [] : parsed.issues;
    });
    expect(issues.length).toBeGreaterThan(40);
    for (const { expected, remedy, words } of issues) {
      expect(sayPhrase(words!.expected, 'en')).toBe(expected);
      expect(sayPhrase(words!.remedy, 'en')).toBe(remedy);
    }
  });
});
