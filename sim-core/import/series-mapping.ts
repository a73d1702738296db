import { decimalSignOf, readNumber } from './read-number.ts';
import { periodNamed } from './read-period.ts';
import { cellText, type Table, type TableRow, widthOf } from './table.ts';

/** Where in a table a series stands. Columns count from 0. */
export interface SeriesMapping {
  /** Line of the last heading; 0 where the first row holds data. */
  readonly headingLine: number;
  /** Column of the months or weeks; null where the levels follow each other without names. */
  readonly period: number | null;
  readonly level: number;
  readonly kind: 'registrations' | 'factors';
  /** What levels without names are. */
  readonly unnamed: 'month' | 'week';
}

/** Headings of columns that hold what is asked for, where several hold numbers. */
const LIKELY = /registr|tilgang|nye|antall|inflow|new/i;
/** Rows above the data that can belong to the heading. */
const HEADING_ROWS = 3;

/** The mapping a person would most likely choose. */
export function guessSeries(table: Table): SeriesMapping {
  const width = widthOf(table);
  const period = periodColumn(table, width);
  const candidates = numberColumns(table, period);
  const firstData = table.rows.findIndex((row) => isData(row, period, candidates));
  const headings = firstData === -1 && !hasDigits(table) ? table.rows.length : firstData;
  const headingLine = headings > 0 ? table.rows[headings - 1]!.line : 0;
  const names = columnNames(table, headingLine);
  const level =
    candidates.find((column) => LIKELY.test(names[column] ?? '')) ?? candidates[0] ?? (period === 0 ? 1 : 0);
  const heading = names.join(' ');
  return {
    headingLine,
    period,
    level,
    kind: /factor|faktor/i.test(heading) ? 'factors' : 'registrations',
    unnamed: /week|uke/i.test(heading) ? 'week' : 'month',
  };
}

/** Columns with a number in more than half of the rows that have a period, in order. */
export function numberColumns(table: Table, period: number | null): readonly number[] {
  const rows = table.rows.filter(({ cells }) => period === null || periodNamed(cells[period]) !== undefined);
  const asked = rows.length === 0 ? table.rows : rows;
  return Array.from({ length: widthOf(table) }, (_, column) => column).filter((column) => {
    if (column === period) return false;
    const decimal = decimalSignOf(asked.map(({ cells }) => cells[column]));
    const numbers = asked.filter(({ cells }) => readNumber(cells[column], decimal).kind !== 'no-number');
    const filled = asked.filter(({ cells }) => cellText(cells[column]) !== '');
    return filled.length > 0 && numbers.length * 2 > asked.length;
  });
}

/** The column with the most periods; the first where a table of two columns or more names none. */
function periodColumn(table: Table, width: number): number | null {
  if (width < 2) return null;
  const counts = Array.from(
    { length: width },
    (_, column) => table.rows.filter(({ cells }) => periodNamed(cells[column]) !== undefined).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? 0 : counts.indexOf(most);
}

function hasDigits({ rows }: Table): boolean {
  return rows.some(({ cells }) => cells.some((cell) => /\d/.test(cellText(cell))));
}

/** Whether a row can be the first with data: it names a period, or has a number where others have one. */
function isData({ cells }: TableRow, period: number | null, candidates: readonly number[]): boolean {
  if (period !== null && periodNamed(cells[period]) !== undefined) return true;
  return candidates.some(
    (column) => cellText(cells[column]) !== '' && readNumber(cells[column], '.').kind === 'number',
  );
}

/**
 * Names of the columns: the heading and what stands above it, where a merged cell holds for the empty ones to its right.
 *
 * @param headingLine - as in {@link SeriesMapping}
 */
export function columnNames(table: Table, headingLine: number): readonly string[] {
  const heads = table.rows.filter(({ line }) => line <= headingLine).slice(-HEADING_ROWS);
  const tabular = heads.filter(({ cells }, i) => i === heads.length - 1 || filledIn(cells) > 1);
  return Array.from({ length: widthOf(table) }, (_, column) => {
    const parts = tabular.map(({ cells }, i) => {
      const own = cellText(cells[column]);
      return own !== '' || i === tabular.length - 1 ? own : nearestLeft(cells, column);
    });
    return parts.filter((part, i) => part !== '' && parts.indexOf(part) === i).join(' · ');
  });
}

function filledIn(cells: TableRow['cells']): number {
  return cells.filter((cell) => cellText(cell) !== '').length;
}

function nearestLeft(cells: TableRow['cells'], column: number): string {
  const left = cells.slice(0, column).findLast((cell) => cellText(cell) !== '');
  return cellText(left);
}
