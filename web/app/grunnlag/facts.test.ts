import { describe, expect, it } from 'vitest';
import { evidenceBook } from '../../../calibration/book/evidence-book.ts';
import { withheldText } from '../../views/grunnlag/fact-words.ts';
import { AREAS } from './area.ts';
import { type Fact, factsOf } from './facts.ts';
import { filtered, NO_FILTER } from './filter.ts';

const BOOK = evidenceBook();
const FACTS = factsOf(BOOK, 'en');
const FACTS_NB = factsOf(BOOK, 'nb');
const fact = (id: string) => FACTS.find((one) => one.id === id)!;

describe('the facts of the page', () => {
  it('are every record, every hold-out and every other row of a table, each once', () => {
    const ids = FACTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(BOOK.records.length).toBeGreaterThan(1000);
    const rows = BOOK.tables.flatMap(({ rows }) => rows.flatMap(({ facts }) => facts));
    expect(new Set(ids)).toEqual(new Set([...BOOK.records.map(({ id }) => id), ...rows]));
    expect(ids.indexOf('S0-162')).toBeLessThan(ids.indexOf('A-absence-share'));
  });

  it('show a value that is kept back as withheld, and no other so', () => {
    expect(fact('S0-210').value).not.toContain(expect.any(Number));
    expect(withheldText(fact('S0-210'), 'nb')).toBe('holdt tilbake');
    expect(FACTS.filter((one) => withheldText(one, 'en') === 'withheld').map(({ id }) => id)).toEqual(['S0-210']);
    expect(withheldText(fact('S0-162'), 'nb')).toBeNull();
  });

  it('are the same in either language, each in the same area and with the same withheld', () => {
    const same = ({ id, area, unit, use }: Fact) => ({ id, area, unit, use });
    expect(FACTS_NB.map(same)).toEqual(FACTS.map(same));
    const withheld = FACTS_NB.filter((one) => withheldText(one, 'nb') === 'holdt tilbake');
    expect(withheld.map(({ id }) => id)).toEqual(['S0-210']);
  });

  it('lie each in one area, in none too many, and few in no area at all', () => {
    for (const area of AREAS) {
      const { length } = FACTS.filter((one) => one.area === area);
      expect(length, area).toBeGreaterThan(0);
      expect(length / FACTS.length, area).toBeLessThan(area === 'other' ? 0.15 : 0.4);
    }
  });
});

describe('the filter', () => {
  it('lets all through when it asks for nothing, and needs every word', () => {
    expect(filtered(FACTS, NO_FILTER)).toHaveLength(FACTS.length);
    const found = filtered(FACTS, { ...NO_FILTER, words: ' Claimed  CAPACITY ' });
    expect(found.map(({ id }) => id)).toContain('S0-162');
    expect(found.length).toBeLessThan(20);
    expect(filtered(FACTS, { ...NO_FILTER, words: 'capacity qqqq' })).toEqual([]);
  });

  it('searches what is shown: the words of the page’s language, units and places included', () => {
    const words = 'påstått KAPASITET personer kapittel';
    expect(filtered(FACTS_NB, { ...NO_FILTER, words }).map(({ id }) => id)).toContain('S0-162');
    expect(filtered(FACTS, { ...NO_FILTER, words })).toEqual([]);
    expect(filtered(FACTS_NB, { ...NO_FILTER, words: 'claimed capacity' })).toEqual([]);
  });

  it('combines grade, use, publication and area', () => {
    const held = filtered(FACTS, { ...NO_FILTER, use: 'hold-out', publication: 'noe-evaluation', area: 'capacity' });
    expect(held.map(({ id }) => id)).toContain('S0-162');
    expect(held.every(({ use, area }) => use === 'hold-out' && area === 'capacity')).toBe(true);
    const assumed = filtered(FACTS, { ...NO_FILTER, grade: 'assumption' });
    expect(assumed.every(({ publication }) => publication === null)).toBe(true);
    expect(assumed.length).toBeGreaterThan(200);
  });
});
