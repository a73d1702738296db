import { describe, expect, it } from 'vitest';
import { evidenceBook } from '../../../calibration/book/evidence-book.ts';
import { UNIT_NAMES } from '../../i18n/record-units.ts';
import { survivalName } from '../../views/grunnlag/survival-name.ts';
import { bookIn } from './book-in.ts';

const BOOK = evidenceBook();

/** The book with a wording that notes every text it is asked for. */
function watched() {
  const asked = new Set<string>();
  const wording = new Proxy(BOOK.wording, {
    get(words, text: string) {
      asked.add(text);
      return words[text];
    },
  });
  return { asked, book: { ...BOOK, wording } };
}

describe('the evidence in bokmål', () => {
  it('has words for every text the page shows, and no words too many', () => {
    const { asked, book } = watched();
    bookIn(book, 'nb');
    expect([...asked].filter((text) => BOOK.wording[text] === undefined)).toEqual([]);
    expect(Object.keys(BOOK.wording).filter((text) => !asked.has(text))).toEqual([]);
  });

  it('says the same of the same numbers', () => {
    const nb = bookIn(BOOK, 'nb');
    const record = nb.records.find(({ id }) => id === 'S0-071')!;
    expect(record).toMatchObject({ statement: 'Mål: § 14 a-vedtak innen denne tiden', value: 48, unit: 'hours' });
    expect(nb.records.map(({ id, use }) => [id, use])).toEqual(BOOK.records.map(({ id, use }) => [id, use]));
    expect(nb.tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(
      BOOK.tables.map(({ rows }) => rows.map(({ cells }) => cells)),
    );
    expect(nb.contradictions.map(({ id }) => id)).toEqual(BOOK.contradictions.map(({ id }) => id));
  });

  it('is the evidence itself in English', () => {
    expect(bookIn(BOOK, 'en')).toBe(BOOK);
  });

  it('has a name for every unit, and no name too many', () => {
    const { records, tables, report } = BOOK;
    const units = [
      ...[...records, ...report.parameters].map(({ unit }) => unit),
      ...tables.flatMap(({ columns, rows }) => [...columns, ...rows].map(({ unit }) => unit ?? '')),
    ];
    const single = new Set(units.flatMap((unit) => unit.split('; ')).filter((unit) => unit !== ''));
    expect([...single].sort()).toEqual(Object.keys(UNIT_NAMES).sort());
  });

  it('has a name of its own for every survival figure', () => {
    const { survival } = BOOK.report;
    expect(survival.filter((one) => survivalName(one, 'nb') === one.statement)).toEqual([]);
  });
});
