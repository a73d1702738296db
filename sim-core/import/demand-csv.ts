import type { Issue } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import type { DemandPath } from '../scenario/document.ts';
import { IssueList } from '../scenario/issue.ts';
import { csvTable } from './csv-table.ts';
import { readSeries, type SeriesReading } from './read-series.ts';
import { guessSeries, numberColumns } from './series-mapping.ts';
import type { Table } from './table.ts';

/** A path, or everything that is wrong with its text; the path of an issue is the line, counted from 1. */
export type DemandCsvResult =
  | { readonly ok: true; readonly path: DemandPath }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads months or weeks of registrations from pasted or stored text: one period a line, its name and its level, or the
 * level alone. A first line without a number is a heading: “factor” or “faktor” in it makes the levels factors, “week” or
 * “uke” makes levels without names weeks. See {@link csvTable} for separators, `readNumber` and `periodNamed` for cells.
 *
 * @param text - what was pasted
 * @param start - any day, ISO date, of the period that levels without names begin with
 * @returns the path in order of time, or an issue for every line that is wrong. Never throws.
 */
export function parseDemandCsv(text: string, start: string): DemandCsvResult {
  const read = csvTable(text);
  if (!read.ok) return read;
  const { path, issues } = demandOfTable({ name: '', rows: read.rows }, start);
  return path === null ? { ok: false, issues } : { ok: true, path };
}

/** As {@link parseDemandCsv}, from a table that leaves no choice: one column of numbers beside the periods, or alone. */
export function demandOfTable(table: Table, start: string): SeriesReading {
  const mapping = guessSeries(table);
  const columns = numberColumns(table, mapping.period);
  const rows = table.rows.filter(({ line, cells }) => line > mapping.headingLine && cells.length > columns.length);
  if (columns.length < 2) return readSeries(table, mapping, start);
  const issues = new IssueList();
  for (const { line, cells } of rows) {
    const remedy = phrase`Keep two columns; use semicolons between columns if decimals have commas.`;
    issues.about('wrong-length', `line ${line}`, cells, phrase`a period and a level, or a level alone`, remedy);
  }
  return { rows: [], path: null, issues: issues.all, missingLines: [], passedLines: [], decimal: null };
}
