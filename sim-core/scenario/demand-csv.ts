import type { Issue } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import { isCalendarDate } from './calendar-date.ts';
import { type CsvLine, csvLines } from './csv-lines.ts';
import { isPeriodStart, monthStart, nextPeriodStart, periodStart, weekStart } from './demand-period.ts';
import type { DemandPath, DemandPeriod } from './document.ts';
import { IssueList } from './issue.ts';
import { FIRST_RUN_DAY, LAST_RUN_DAY } from './run-window.ts';

/** A path, or everything that is wrong with its text; the path of an issue is the line, counted from 1. */
export type DemandCsvResult =
  | { readonly ok: true; readonly path: DemandPath }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A line understood: the period it names, if it names one, and its level. */
interface Row {
  readonly line: CsvLine;
  readonly period: { readonly start: string; readonly unit: DemandPath['unit'] } | null;
  readonly level: number;
}

const PERIOD_WORDS = phrase`a month such as 2024-01, a week such as 2024-W05, or the first day of one such as 2024-01-01`;

/**
 * Reads months or weeks of registrations from pasted or stored text: one period a line, its name and its level, or the
 * level alone. Columns are separated by tab, semicolon or comma; the decimal sign is a point, or a comma where that
 * does not separate columns; spaces may group digits. A first line without a number is a heading: “factor” or “faktor”
 * in it makes the levels factors, “week” or “uke” makes levels without names weeks.
 *
 * @param text - what was pasted; empty lines are passed over.
 * @param start - any day, ISO date, of the period that levels without names begin with.
 * @returns the path in order of time, or an issue for every line that is wrong. Never throws.
 */
export function parseDemandCsv(text: string, start: string): DemandCsvResult {
  const issues = new IssueList();
  const { heading, lines } = csvLines(text);
  if (lines.length === 0) {
    issues.add('missing', 'line 1', {
      found: heading === undefined ? phrase`an empty text` : phrase`a heading only`,
      expected: phrase`one line for each month or week`,
      remedy: phrase`Add lines such as “2024-01;15000”.`,
    });
  }
  const unitOfUnnamed = /week|uke/i.test(heading ?? '') ? 'week' : 'month';
  const rows = lines.flatMap((line) => readRow(line, issues) ?? []);
  const unit = rows.find(({ period }) => period !== null)?.period?.unit ?? unitOfUnnamed;
  checkTogether(rows, unit, issues);
  if (issues.all.length > 0) return { ok: false, issues: issues.all };
  const kind = /factor|faktor/i.test(heading ?? '') ? 'factors' : 'registrations';
  return { ok: true, path: { kind, unit, periods: periodsOf(rows, unit, start) } };
}

function readRow(line: CsvLine, issues: IssueList): Row | undefined {
  const [first, second] = line.cells;
  const at = `line ${line.number}`;
  if (first === undefined || line.cells.length > 2) {
    const remedy = phrase`Keep two columns; use semicolons between columns if decimals have commas.`;
    issues.about('wrong-length', at, line.cells, phrase`a period and a level, or a level alone`, remedy);
    return undefined;
  }
  const period = second === undefined ? null : periodNamed(first);
  if (period === undefined) {
    issues.about('wrong-type', at, first, PERIOD_WORDS, phrase`Write the period so, or leave the column out.`);
    return undefined;
  }
  const level = readLevel(second ?? first, line, issues);
  return level === undefined ? undefined : { line, period, level };
}

/** The period a cell names; `undefined` when it names none. */
function periodNamed(cell: string): Row['period'] | undefined {
  const parts = /^(\d{4})-(?:(\d{1,2})|[WwUu](\d{1,2})|(\d{2}-\d{2}))$/.exec(cell);
  if (parts === null) return undefined;
  const [, year, month, week, day] = parts;
  if (month !== undefined) {
    const start = monthStart(Number(year), Number(month));
    return isCalendarDate(start) ? { start, unit: 'month' } : undefined;
  }
  if (week !== undefined) {
    const start = weekStart(Number(year), Number(week));
    return start === undefined ? undefined : { start, unit: 'week' };
  }
  const date = `${year}-${day}`;
  if (!isCalendarDate(date)) return undefined;
  if (isPeriodStart(date, 'month')) return { start: date, unit: 'month' };
  return isPeriodStart(date, 'week') ? { start: date, unit: 'week' } : undefined;
}

function readLevel(cell: string, line: CsvLine, issues: IssueList): number | undefined {
  const at = `line ${line.number}`;
  if (/^[+-]?\d{1,3}[.,]\d{3}$/.test(cell)) {
    const remedy = phrase`Write thousands without a sign, and decimals with one, two or four digits or more.`;
    issues.about('not-allowed', at, cell, phrase`a number that is not both 1234 and 1.234`, remedy);
    return undefined;
  }
  const digits = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(cell)
    ? cell.replace(/[ \u00a0\u202f]/g, '')
    : cell;
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(digits)) {
    issues.about(
      'wrong-type',
      at,
      cell,
      phrase`a number`,
      phrase`Write digits, at most one decimal sign, and nothing else.`,
    );
    return undefined;
  }
  const level = Number(digits.replace(',', '.'));
  if (level >= 0) return level;
  issues.about(
    'out-of-range',
    at,
    level,
    phrase`a number of at least 0`,
    phrase`Registrations and factors are never negative.`,
  );
  return undefined;
}

/** What no line can tell by itself: all lines named or none, all of one unit, none twice, none outside the calendar. */
function checkTogether(rows: readonly Row[], unit: DemandPath['unit'], issues: IssueList): void {
  const named = rows.some(({ period }) => period !== null);
  const seen = new Map<string, number>();
  for (const { line, period } of rows) {
    const at = `line ${line.number}`;
    const found = line.cells.join(' ');
    if (period === null) {
      if (named) issues.about('missing', at, found, PERIOD_WORDS, phrase`Name the period on every line or on none.`);
      continue;
    }
    if (period.unit !== unit && !isPeriodStart(period.start, unit)) {
      issues.about(
        'not-allowed',
        at,
        found,
        unit === 'month' ? phrase`months as above` : phrase`weeks as above`,
        phrase`Use months or weeks, not both.`,
      );
    }
    if (period.start < FIRST_RUN_DAY || period.start > LAST_RUN_DAY) {
      issues.about(
        'out-of-range',
        at,
        found,
        phrase`periods from ${FIRST_RUN_DAY} to ${LAST_RUN_DAY}`,
        phrase`Correct the year.`,
      );
    }
    const before = seen.get(period.start);
    if (before !== undefined) {
      issues.about(
        'impossible',
        at,
        found,
        phrase`each period once; line ${before} has this one`,
        phrase`Join the two lines.`,
      );
    }
    seen.set(period.start, line.number);
  }
}

function periodsOf(rows: readonly Row[], unit: DemandPath['unit'], start: string): readonly DemandPeriod[] {
  let next = periodStart(start, unit);
  const periods = rows.map(({ period, level }) => {
    const from = period?.start ?? next;
    next = nextPeriodStart(next, unit);
    return { start: from, level };
  });
  return periods.sort((a, b) => (a.start < b.start ? -1 : 1));
}
