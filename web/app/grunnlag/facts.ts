import type { EvidenceBook } from '../../../calibration/book/evidence-book.ts';
import type { PublicationKey } from '../../../calibration/evidence/publications.ts';
import type { EvidenceRecord, Use } from '../../../calibration/evidence/record.ts';
import type { EvidenceTable, TableRow } from '../../../calibration/evidence/table.ts';
import type { Locale } from '../../i18n/language.ts';
import { placeText } from '../../i18n/record-places.ts';
import { unitText } from '../../i18n/record-units.ts';
import { type Area, areaOf } from './area.ts';
import { bookIn } from './book-in.ts';

/** The row of a published table in which a fact stands. */
export interface Printed {
  readonly table: EvidenceTable;
  readonly row: TableRow;
}

/** A record, or a row of a table that is a fact without being a record: what one line of the page tells. */
export interface Fact {
  readonly id: string;
  readonly statement: string;
  /** In `unit`; a cell that can not be given is null. */
  readonly value: EvidenceRecord['value'] | readonly (number | null)[];
  /** Why the value is not told; null when it is. */
  readonly withheld: string | null;
  readonly unit: string;
  readonly range: EvidenceRecord['range'] | undefined;
  readonly population: string;
  readonly period: string;
  /** Null for assumptions, which are in no publication. */
  readonly publication: PublicationKey | null;
  readonly place: string | null;
  readonly grade: EvidenceRecord['grade'];
  readonly use: Use;
  readonly area: Area;
  /** Null for a row of a table. */
  readonly record: EvidenceRecord | null;
  /** Null where the fact stands in no table. */
  readonly printed: Printed | null;
  /** All that is searched, in lower case. */
  readonly searched: string;
}

/** From what is known to what is chosen. */
const GRADES: readonly Fact['grade'][] = ['evidence', 'derived', 'assumption'];

/** Every fact of the book in a language: what is published, what is derived, what is assumed; each in id order. */
export function factsOf(book: EvidenceBook, locale: Locale): readonly Fact[] {
  const { publications } = book;
  const english = partsOf(book); // what a fact is about is told by words of the records
  const facts = partsOf(bookIn(book, locale)).map((part, i) => {
    const title = part.publication === null ? '' : publications[part.publication].title;
    return { ...part, area: areaOf(english[i]!), searched: searchedText(part, title, locale) };
  });
  return facts.sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

function partsOf({ records, tables }: EvidenceBook): readonly Part[] {
  const printed = new Map<string, Printed>();
  for (const table of tables) {
    for (const row of table.rows) for (const id of row.facts) if (!printed.has(id)) printed.set(id, { table, row });
  }
  const known = new Set(records.map(({ id }) => id));
  const rows = [...printed].filter(([id]) => !known.has(id));
  return [
    ...records.map((record) => ofRecord(record, printed.get(record.id) ?? null)),
    ...rows.map(([id, place]) => ofRow(id, place)),
  ];
}

function rankOf({ grade }: Fact): number {
  return GRADES.indexOf(grade);
}

type Part = Omit<Fact, 'area' | 'searched'>;

function ofRecord(record: EvidenceRecord, printed: Printed | null): Part {
  const { id, statement, value, unit, range, population, period, grade, use } = record;
  const cited = record.grade === 'assumption' ? { publication: null, place: null } : record;
  const { publication, place } = cited;
  const said = { id, statement, value, unit, range, population, period, grade, use };
  return { ...said, publication, place, withheld: null, record, printed };
}

function ofRow(id: string, printed: Printed): Part {
  const { table, row } = printed;
  const units = [...new Set(table.columns.map(({ unit }) => unit))];
  const isAllMissing = row.cells.every((cell) => cell === null);
  return {
    id,
    statement: `${table.title}: ${row.label}`,
    value: row.cells,
    withheld: isAllMissing ? missingText(row) : null,
    unit: row.unit ?? units.join('; '),
    range: undefined,
    population: table.population,
    period: table.period,
    publication: table.publication,
    place: table.place,
    grade: 'evidence',
    use: row.use ?? 'context',
    record: null,
    printed,
  };
}

function missingText({ missing = '' }: TableRow): string {
  return typeof missing === 'string' ? missing : [...new Set(Object.values(missing))].join('; ');
}

function searchedText(part: Part, title: string, locale: Locale): string {
  const { id, statement, value, unit, population, period, place, record } = part;
  const reason = record?.grade === 'assumption' ? record.reason : '';
  const values = [value].flat().join(' ');
  const where = place === null ? '' : placeText(place, locale);
  const said = [id, statement, values, unitText(unit, locale), population, period, where, title, reason, record?.note];
  return said.join('\n').toLowerCase();
}
