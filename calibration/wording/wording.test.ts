import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WHOLE_WORDING } from './whole-wording.ts';
import type { Wording } from './wording.ts';

const FOLDER = new URL('./nb/', import.meta.url);
const CATALOGUES = readdirSync(FOLDER).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Wording] as const,
);
const PAIRS = Object.entries(WHOLE_WORDING);

/** English words that no bokmål text has, other than in names of records and addresses. */
const ENGLISH = /(?<![-.])\b(the|of|with|and|which|from|are|is|not|no|users?|offices?)\b(?!-)/i;

/** Every number of a text, in order of size: thousands without a gap, decimals after a comma. */
function numbersOf(text: string): readonly string[] {
  const plain = text.replace(/(\d)[,.\s](?=\d{3}(?!\d))/g, '$1').replace(/(\d)\.(?=\d)/g, '$1,');
  return (plain.match(/\d+(,\d+)?/g) ?? []).sort();
}

describe('bokmål for the evidence', () => {
  it.each(CATALOGUES)('in %s is sorted and all of it in use', (_file, catalogue) => {
    const keys = Object.keys(catalogue);
    expect(keys.filter((key) => WHOLE_WORDING[key] !== catalogue[key])).toEqual([]);
    const words = keys.filter((key) => /\D/.test(key)); // whole numbers always come first
    expect(words.length).toBeGreaterThan(0);
    expect(words).toEqual([...words].sort());
  });

  it('has each text once', () => {
    const all = CATALOGUES.flatMap(([, catalogue]) => Object.keys(catalogue));
    expect(all.length).toBeGreaterThan(2000);
    expect(new Set(all).size).toBe(all.length);
    expect(PAIRS).toHaveLength(all.length);
  });

  it('has the numbers of the English', () => {
    const different = PAIRS.filter(([english, nb]) => numbersOf(english).join('; ') !== numbersOf(nb).join('; '));
    expect(different).toEqual([]);
  });

  it('is bokmål, with its own quotation marks', () => {
    expect(PAIRS.filter(([, nb]) => nb === '' || ENGLISH.test(nb) || /["“”]/.test(nb))).toEqual([]);
  });

  it('breaks no line within a number or before its per cent sign', () => {
    expect(PAIRS.filter(([, nb]) => /\d %|(?<![\d,])\d{1,3} \d{3}(?!\d)/.test(nb))).toEqual([]);
  });

  it('would be caught with another number, and not for how a number is written', () => {
    expect(numbersOf('0.95 of 250,000 or 9 000, 2.3')).toEqual(numbersOf('0,95 av 250 000 eller 9000, 2,3'));
    expect(numbersOf('18–29 and 14a')).not.toEqual(numbersOf('18–28 og 14 a'));
  });
});
