import { statSync } from 'node:fs';
import { basename } from 'node:path';
import {
  changeValues,
  demandChanges,
  demandOfTable,
  type Issue,
  type ParseResult,
  readTableFile,
  type ScenarioDocument,
  type SeriesReading,
  type Table,
  withImported,
} from '../sim-core/contract.ts';
import { readBytes } from './scenario-file.ts';

/** Who made the numbers of a table and on what terms; kept in the scenario and printed with its results. */
export interface DemandSource {
  readonly source: string;
  readonly licence: string;
}

/** The scenario with the table in it, and what was passed over on the way, as sentences. */
export interface WithDemand {
  readonly parsed: ParseResult;
  readonly notes: readonly string[];
}

/**
 * The scenario with the months or weeks of a table in place of its ordinary registrations.
 *
 * @param file CSV, xlsx or JSON-stat 2; levels without a period begin with the period of the first measured day
 * @returns the document or all issues; those of the table name its lines. Never throws.
 */
export async function withDemandFile(
  document: ScenarioDocument,
  file: string,
  named: DemandSource | undefined,
): Promise<WithDemand> {
  const read = readBytes(file);
  if (!read.ok) {
    const expected = 'a file with a month or week on each line';
    return refused([{ ...read.issue, path: 'demand', expected, remedy: 'Check the file named after --demand.' }]);
  }
  const tables = await readTableFile(read.bytes, (bytes, encoding) => new TextDecoder(encoding).decode(bytes));
  if (!tables.ok) return refused(tables.issues);
  const reading = firstUnderstood(tables.file.tables, document.run.startDate);
  if (reading.path === null) return refused(reading.issues);
  const missing = reading.missingLines.length;
  const retrieved = statSync(file).mtime.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const entry = { part: 'demand' as const, file: basename(file), ...named, retrieved, missing };
  const changes = [
    ...demandChanges(reading.path, false),
    ...(named === undefined ? [] : withImported(document, { ...entry, ...named })),
  ];
  return { parsed: changeValues(document, changes), notes: notesOf(reading) };
}

function refused(issues: readonly Issue[]): WithDemand {
  return { parsed: { ok: false, issues }, notes: [] };
}

/** The first sheet that is a series, or else what is wrong with the first sheet. */
function firstUnderstood(tables: readonly Table[], start: string): SeriesReading {
  const readings = tables.map((table) => demandOfTable(table, start));
  return readings.find(({ path }) => path !== null) ?? readings[0]!;
}

function notesOf({ missingLines, passedLines }: SeriesReading): readonly string[] {
  const told = (lines: readonly number[], what: string): readonly string[] =>
    lines.length === 0 ? [] : [`${what} (line ${lines.join(', ')}).`];
  return [
    ...told(missingLines, `${missingLines.length} missing: the ordinary registrations hold in these periods`),
    ...told(passedLines, `${passedLines.length} passed over as sums or notes`),
  ];
}
