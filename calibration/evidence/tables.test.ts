import { describe, expect, it } from 'vitest';
import { isRecordId } from './facts.ts';
import { allHoldOutRecords } from './hold-out-registry.ts';
import { readTable } from './read-table.ts';
import { allRecords } from './registry.ts';
import { TABLES, tableById } from './tables.ts';

const good = {
  id: 'good',
  title: 'A table',
  publication: 'noe-evaluation',
  place: 'table 1',
  population: 'All',
  period: '2023',
  columns: [
    { key: 'offices', title: 'Offices', unit: 'offices', decimals: 0 },
    { key: 'share', title: 'Share', unit: 'share', decimals: 2 },
  ],
  rows: [{ label: 'All', facts: ['S0-001'], cells: [1, null], missing: { share: 'not printed' } }],
};
const withRow = (changes: object) => ({ ...good, rows: [{ ...good.rows[0], ...changes }] });

describe('readTable', () => {
  it('accepts a complete table', () => {
    expect(readTable('good.json', good)).toEqual(good);
    expect(() => readTable('good.json', withRow({ missing: 'not printed' }))).not.toThrow();
  });

  it.each([
    ['another name than its file', { ...good, id: 'other' }, 'good.json: the id is other.'],
    ['no place', { ...good, place: ' ' }, 'good.json: there is no place.'],
    ['an unknown publication', { ...good, publication: 'x' }, 'good.json: it cites x.'],
    ['a column without unit', { ...good, columns: [{ key: 'a', title: 'A', unit: '' }] }, 'column a has no unit'],
    ['a column without rounding', { ...good, columns: [{ key: 'a', title: 'A', unit: 'share' }] }, 'a has no rounding'],
    ['two columns of one key', { ...good, columns: [good.columns[0], good.columns[0]] }, 'have the same key'],
    ['a short row', withRow({ cells: [1] }), 'good.json: row "All" has 1 cells for 2 columns.'],
    ['a row without fact', withRow({ facts: [] }), 'row "All" names no fact'],
    ['a strange fact', withRow({ facts: ['x'] }), 'row "All" names no fact'],
    ['an unexplained gap', withRow({ missing: {} }), 'row "All" has an empty share. Say why in `missing`.'],
    [
      'a gap that is none',
      withRow({ missing: { share: 'x', offices: 'x' } }),
      'why offices is missing, but it is there',
    ],
    ['a cell that is no number', withRow({ cells: ['1', null] }), 'row "All" has 1 as offices'],
  ])('refuses a table with %s and names it', (_, table, message) => {
    expect(() => readTable('good.json', table)).toThrow(message);
  });
});

describe('the tables', () => {
  it('are the published ones, once each', () => {
    expect(TABLES.length).toBeGreaterThanOrEqual(38);
    expect(new Set(TABLES.map(({ id }) => id)).size).toBe(TABLES.length);
    expect(tableById('cox-exit').rows).toHaveLength(11);
    expect(() => tableById('cox-death')).toThrow('There is no table cox-death.');
  });

  it('hold each fact that is no record in one row only', () => {
    const own = TABLES.flatMap(({ rows }) => rows.flatMap(({ facts }) => facts)).filter((id) => !isRecordId(id));
    expect(own.length).toBeGreaterThan(300);
    expect(own.filter((id, i) => own.indexOf(id) !== i)).toEqual([]);
  });

  it('agree with the records of their rows', () => {
    const records = new Map([...allRecords(), ...allHoldOutRecords()].map((record) => [record.id, record]));
    const numbersOf = (id: string): readonly unknown[] => {
      const record = records.get(id)!;
      const printed = record.grade === 'evidence' ? [record.standardError, record.hazardRatio] : [];
      return [record.value, ...printed].flat();
    };
    for (const { id, columns, rows } of TABLES) {
      for (const { label, facts, cells } of rows.filter((row) => row.facts.some(isRecordId))) {
        const known = facts.filter(isRecordId).flatMap(numbersOf);
        const odd = cells.filter(
          (cell, i) => cell !== null && !['p', 'ratio'].includes(columns[i]!.key) && !known.includes(cell),
        );
        expect(odd, `${id}: ${label}`).toEqual([]);
      }
    }
  });

  it('print no cell finer than their columns', () => {
    for (const { id, columns, rows } of TABLES) {
      for (const { label, cells } of rows.filter(({ unit }) => unit === undefined)) {
        for (const [i, cell] of cells.entries()) {
          const inUnits = (cell ?? 0) * 10 ** columns[i]!.decimals;
          expect(Math.abs(inUnits - Math.round(inUnits)), `${id}: ${label}`).toBeLessThan(1e-6);
        }
      }
    }
  });

  it('give shares as fractions of 1', () => {
    const shares = TABLES.flatMap(({ columns, rows }) =>
      rows
        .filter(({ unit }) => unit === undefined)
        .flatMap(({ cells }) => cells.filter((_, i) => columns[i]!.unit === 'share')),
    );
    expect(shares.length).toBeGreaterThan(150);
    expect(shares.filter((share) => share !== null && Math.abs(share) > 2.5)).toEqual([]);
  });
});
