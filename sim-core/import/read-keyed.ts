import type { Issue } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import { IssueList } from '../scenario/issue.ts';
import { columnLetter } from './column-letter.ts';
import type { KeyedColumn } from './keyed-columns.ts';
import { type DecimalSign, decimalSignOf, readNumber } from './read-number.ts';
import { columnNames } from './series-mapping.ts';
import { type Cell, cellText, type Table, type TableRow } from './table.ts';

/** Where in a table the columns asked for stand; null for one that is not there. Columns count from 0. */
export interface KeyedMapping {
  /** Line of the heading; 0 for none. */
  readonly headingLine: number;
  readonly columns: Readonly<Record<string, number | null>>;
}

/** A row understood: text or number by id of the column; null for a missing value. Shares are 0 to 1. */
export interface KeyedRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** What was understood of a table. */
export interface KeyedReading {
  readonly rows: readonly KeyedRow[];
  readonly issues: readonly Issue[];
  /** Lines in which a needed value is missing; they are left out. */
  readonly missingLines: readonly number[];
  /** Lines passed over: sums, and notes after the data. */
  readonly passedLines: readonly number[];
  readonly decimal: DecimalSign | null;
  /** Columns of shares that were given as per cent. */
  readonly percentColumns: readonly string[];
}

const SUM = /^(sum|total|i alt)/i;
const WORDLESS = /[\s().%:*]+/g;

function bare(text: string): string {
  return text.toLowerCase().replace(WORDLESS, '');
}

/** The heading with the most names that are asked for, and its columns. */
export function guessKeyed(table: Table, columns: readonly KeyedColumn[]): KeyedMapping {
  const found = table.rows.slice(0, 30).map(({ line, cells }) => {
    const heads = cells.map((cell) => bare(cellText(cell)));
    const places = columns.map((column) => {
      const names = [column.id, column.label.nb, column.label.en, ...column.names].map(bare);
      const at = heads.findIndex((head) => head !== '' && names.includes(head));
      return [column.id, at === -1 ? null : at] as const;
    });
    return { headingLine: line, places, hits: places.filter(([, at]) => at !== null).length };
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (a, b) => (a === undefined || b.hits > a.hits ? b : a),
    undefined,
  );
  const places = best?.places ?? columns.map(({ id }) => [id, null] as const);
  return {
    headingLine: best !== undefined && best.hits > 0 ? best.headingLine : 0,
    columns: Object.fromEntries(places),
  };
}

/** Reads a table by its columns. */
export function readKeyed(table: Table, columns: readonly KeyedColumn[], mapping: KeyedMapping): KeyedReading {
  const issues = new IssueList();
  const needed = columns.filter(({ isNeeded }) => isNeeded);
  const absent = needed.filter(({ id }) => mapping.columns[id] === null || mapping.columns[id] === undefined);
  for (const column of absent) columnAbsent(column, table, mapping, issues);
  const below = table.rows.filter(({ line }) => line > mapping.headingLine);
  if (absent.length > 0 || below.length === 0) {
    if (absent.length === 0) nothingBelow(mapping, issues);
    return { rows: [], issues: issues.all, missingLines: [], passedLines: [], decimal: null, percentColumns: [] };
  }
  const kept = below.filter((row) => !isPassed(row, needed, mapping));
  const decimal = decimalSignOf(
    kept.flatMap(({ cells }) => columns.filter(isNumeric).map(({ id }) => cells[mapping.columns[id] ?? -1])),
  );
  const percentColumns = columns
    .filter((column) => column.kind === 'share' && isPercent(kept, mapping.columns[column.id] ?? -1, decimal))
    .map(({ id }) => id);
  const rows = kept.flatMap((row) => readRow(row, columns, { mapping, decimal, percentColumns, issues }) ?? []);
  const read = new Set(rows.map(({ line }) => line));
  const wrong = new Set(issues.all.map(({ path }) => path));
  return {
    rows,
    issues: issues.all,
    missingLines: kept.map(({ line }) => line).filter((line) => !read.has(line) && !wrong.has(`line ${line}`)),
    passedLines: below.filter((row) => !kept.includes(row)).map(({ line }) => line),
    decimal,
    percentColumns,
  };
}

function columnAbsent({ label }: KeyedColumn, table: Table, { headingLine }: KeyedMapping, issues: IssueList): void {
  const names = columnNames(table, headingLine)
    .filter((name) => name !== '')
    .slice(0, 8);
  issues.add('missing', `line ${Math.max(1, headingLine)}`, {
    found: names.length === 0 ? phrase`no headings` : phrase`the headings ${names.join(', ')}`,
    expected: phrase`a column "${label.nb}" (${label.en})`,
    remedy: phrase`Choose its column, or download the template and fill it in.`,
  });
}

function nothingBelow({ headingLine }: KeyedMapping, issues: IssueList): void {
  issues.add('missing', `line ${Math.max(1, headingLine)}`, {
    found: phrase`a heading only`,
    expected: phrase`one line for each group`,
    remedy: phrase`Fill in the lines below the heading.`,
  });
}

const isNumeric = ({ kind }: KeyedColumn): boolean => kind === 'number' || kind === 'share';

/** Sums, and notes: all needed cells but one are empty. */
function isPassed({ cells }: TableRow, needed: readonly KeyedColumn[], { columns }: KeyedMapping): boolean {
  const texts = needed.map(({ id }) => cellText(cells[columns[id]!]));
  return SUM.test(cellText(cells[0])) || (needed.length > 1 && texts.filter((text) => text !== '').length <= 1);
}

/** Whether the shares of a column are per cents: one of them is more than 1, or says so. */
function isPercent(rows: readonly TableRow[], column: number, decimal: DecimalSign | null): boolean {
  return rows.some(({ cells }) => {
    const read = readNumber(cells[column], decimal);
    return read.kind === 'number' && (read.isPercent || read.value > 1);
  });
}

interface Reading {
  readonly mapping: KeyedMapping;
  readonly decimal: DecimalSign | null;
  readonly percentColumns: readonly string[];
  readonly issues: IssueList;
}

function readRow(row: TableRow, columns: readonly KeyedColumn[], reading: Reading): KeyedRow | undefined {
  const { mapping, issues } = reading;
  const before = issues.all.length;
  const values = columns.map((column) => {
    const at = mapping.columns[column.id] ?? -1;
    return [column.id, readCell(row.cells[at], `line ${row.line}`, at, column, reading)] as const;
  });
  if (issues.all.length > before) return undefined;
  const all = Object.fromEntries(values);
  return columns.some(({ id, isNeeded }) => isNeeded && all[id] === null) ? undefined : { line: row.line, values: all };
}

function readCell(
  cell: Cell | undefined,
  at: string,
  place: number,
  column: KeyedColumn,
  { decimal, percentColumns, issues }: Reading,
): string | number | null {
  const text = cellText(cell);
  if (text === '') return null;
  if (column.kind === 'text') return text;
  if (column.kind === 'choice') return readChoice(text, at, column, issues);
  const read = readNumber(cell, decimal);
  if (read.kind === 'missing') return null;
  if (read.kind !== 'number' || read.value < 0) {
    const remedy = phrase`Correct column ${columnLetter(place)}: digits, at most one decimal sign, and nothing else.`;
    issues.about('wrong-type', at, text, phrase`a number of at least 0`, remedy);
    return null;
  }
  return column.kind === 'share' && percentColumns.includes(column.id) ? read.value / 100 : read.value;
}

function readChoice(text: string, at: string, { options }: KeyedColumn, issues: IssueList): string | null {
  const asked = bare(text);
  const found = options.find(({ value, label }) => [value, label.nb, label.en].map(bare).includes(asked));
  if (found !== undefined) return found.value;
  const words = options.map(({ label }) => label.nb).join(', ');
  issues.about('not-allowed', at, text, phrase`one of these words: ${words}`, phrase`Write one of the words.`);
  return null;
}
