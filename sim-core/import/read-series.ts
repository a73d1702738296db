import type { Issue } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import { isPeriodStart, nextPeriodStart, periodStart } from '../scenario/demand-period.ts';
import type { DemandPath, DemandPeriod } from '../scenario/document.ts';
import { IssueList } from '../scenario/issue.ts';
import { FIRST_RUN_DAY, LAST_RUN_DAY } from '../scenario/run-window.ts';
import { type DecimalSign, decimalSignOf, readNumber } from './read-number.ts';
import { type NamedPeriod, periodNamed } from './read-period.ts';
import type { SeriesMapping } from './series-mapping.ts';
import { cellText, type Table, type TableRow } from './table.ts';

/** What was understood of a table, row by row and as a whole. */
export interface SeriesReading {
  /** Every period in the order of the file; `level` is null for a missing one. */
  readonly rows: readonly SeriesRow[];
  /** The months or weeks in order of time; null while something is wrong. */
  readonly path: DemandPath | null;
  readonly issues: readonly Issue[];
  /** Lines whose level is missing: `*`, `.`, `..`, `:` or empty. Their periods are left out of the path. */
  readonly missingLines: readonly number[];
  /** Lines passed over: sums, and notes after the data. */
  readonly passedLines: readonly number[];
  /** The decimal sign of the column, where it was seen. */
  readonly decimal: DecimalSign | null;
}

/** A period of a table, with its line. */
export interface SeriesRow extends NamedPeriod {
  readonly line: number;
  readonly level: number | null;
}

/** A row understood: the period it names, if it names one, and its level; null for a missing one. */
interface Row {
  readonly row: TableRow;
  readonly period: NamedPeriod | null;
  readonly level: number | null;
}

const PERIOD_WORDS = phrase`a month such as 2024-01, a week such as 2024-W05, or the first day of one such as 2024-01-01`;
const SUM = /^(sum|total|i alt|hele året|whole year)/i;

/**
 * Reads months or weeks from a table.
 *
 * @param start - any day, ISO date, of the period that levels without names begin with
 */
export function readSeries(table: Table, mapping: SeriesMapping, start: string): SeriesReading {
  const issues = new IssueList();
  const below = table.rows.filter(({ line }) => line > mapping.headingLine);
  const data = withoutNotes(below, mapping);
  const rows = data.filter((row) => !isSum(row, mapping));
  if (rows.length === 0) nothingThere(table, issues);
  const decimal = decimalSignOf(rows.map(({ cells }) => cells[mapping.level]));
  const read = rows.flatMap((row) => readRow(row, mapping, decimal, issues) ?? []);
  const unit = read.find(({ period }) => period !== null)?.period?.unit ?? mapping.unnamed;
  checkTogether(read, unit, issues);
  const kept = new Set(rows);
  const isWhole = issues.all.length === 0;
  const dated = withStarts(read, unit, start);
  return {
    rows: dated,
    path: isWhole ? { kind: mapping.kind, unit, periods: periodsOf(dated) } : null,
    issues: issues.all,
    missingLines: read.filter(({ level }) => level === null).map(({ row }) => row.line),
    passedLines: below.filter((row) => !kept.has(row)).map(({ line }) => line),
    decimal,
  };
}

function nothingThere(table: Table, issues: IssueList): void {
  issues.add('missing', 'line 1', {
    found: table.rows.length === 0 ? phrase`an empty text` : phrase`a heading only`,
    expected: phrase`one line for each month or week`,
    remedy: phrase`Add lines such as “2024-01;15000”.`,
  });
}

/** Notes are the last rows that name no period and have no level. */
function withoutNotes(rows: readonly TableRow[], { period, level }: SeriesMapping): readonly TableRow[] {
  if (period === null) return rows;
  const last = rows.findLastIndex(
    ({ cells }) => periodNamed(cells[period]) !== undefined || cellText(cells[level]) !== '' || isNumber(cells[0]),
  );
  return last === -1 ? rows : rows.slice(0, last + 1);
}

function isNumber(cell: TableRow['cells'][number] | undefined): boolean {
  return readNumber(cell, null).kind === 'number';
}

function isSum({ cells }: TableRow, { period }: SeriesMapping): boolean {
  return period !== null && SUM.test(cellText(cells[period]));
}

function readRow(
  row: TableRow,
  mapping: SeriesMapping,
  decimal: DecimalSign | null,
  issues: IssueList,
): Row | undefined {
  const at = `line ${row.line}`;
  const { cells } = row;
  const isAlone =
    mapping.period !== null && cells.filter((cell) => cellText(cell) !== '').length === 1 && isNumber(cells[0]);
  if (mapping.period === null || isAlone) {
    const level = readLevel(cells[isAlone ? 0 : mapping.level], at, decimal, issues);
    return level === undefined ? undefined : { row, period: null, level };
  }
  const period = periodNamed(cells[mapping.period]);
  if (period === undefined) {
    const remedy = phrase`Write the period so, or leave the column out.`;
    issues.about('wrong-type', at, cellText(cells[mapping.period]), PERIOD_WORDS, remedy);
    return undefined;
  }
  const level = readLevel(cells[mapping.level], at, decimal, issues);
  return level === undefined ? undefined : { row, period, level };
}

/** The level of a cell, null for a missing one, undefined where there is an issue with it. */
function readLevel(
  cell: TableRow['cells'][number] | undefined,
  at: string,
  decimal: DecimalSign | null,
  issues: IssueList,
): number | null | undefined {
  const read = readNumber(cell, decimal);
  if (read.kind === 'missing') return null;
  const found = cellText(cell);
  if (read.kind === 'ambiguous') {
    const remedy = phrase`Write thousands without a sign, and decimals with one, two or four digits or more.`;
    issues.about('not-allowed', at, found, phrase`a number that is not both 1234 and 1.234`, remedy);
    return undefined;
  }
  if (read.kind === 'no-number') {
    const remedy = phrase`Write digits, at most one decimal sign, and nothing else.`;
    issues.about('wrong-type', at, found, phrase`a number`, remedy);
    return undefined;
  }
  if (read.value >= 0) return read.isPercent ? read.value / 100 : read.value;
  const remedy = phrase`Registrations and factors are never negative.`;
  issues.about('out-of-range', at, read.value, phrase`a number of at least 0`, remedy);
  return undefined;
}

/** What no line can tell by itself: all lines named or none, all of one unit, none twice, none outside the calendar. */
function checkTogether(rows: readonly Row[], unit: DemandPath['unit'], issues: IssueList): void {
  const named = rows.some(({ period }) => period !== null);
  const seen = new Map<string, number>();
  for (const { row, period } of rows) {
    const at = `line ${row.line}`;
    const found = row.cells.map(cellText).join(' ');
    if (period === null) {
      if (named) issues.about('missing', at, found, PERIOD_WORDS, phrase`Name the period on every line or on none.`);
      continue;
    }
    if (period.unit !== unit && !isPeriodStart(period.start, unit)) {
      const expected = unit === 'month' ? phrase`months as above` : phrase`weeks as above`;
      issues.about('not-allowed', at, found, expected, phrase`Use months or weeks, not both.`);
    }
    if (period.start < FIRST_RUN_DAY || period.start > LAST_RUN_DAY) {
      const expected = phrase`periods from ${FIRST_RUN_DAY} to ${LAST_RUN_DAY}`;
      issues.about('out-of-range', at, found, expected, phrase`Correct the year.`);
    }
    const before = seen.get(period.start);
    if (before !== undefined) {
      const expected = phrase`each period once; line ${before} has this one`;
      issues.about('impossible', at, found, expected, phrase`Join the two lines.`);
    }
    seen.set(period.start, row.line);
  }
}

/** Each row with its period: the one it names, or the next after that of the row before. */
function withStarts(rows: readonly Row[], unit: DemandPath['unit'], start: string): readonly SeriesRow[] {
  let next = periodStart(start, unit);
  return rows.map(({ row, period, level }) => {
    const from = period?.start ?? next;
    next = nextPeriodStart(next, unit);
    return { line: row.line, start: from, unit, level };
  });
}

function periodsOf(rows: readonly SeriesRow[]): readonly DemandPeriod[] {
  const there = rows.flatMap(({ start, level }) => (level === null ? [] : [{ start, level }]));
  return there.sort((a, b) => (a.start < b.start ? -1 : 1));
}
