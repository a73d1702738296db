import {
  CASELOAD_TABLE,
  caseloadChanges,
  demandChanges,
  type ImportChanges,
  type ImportPart,
  type Issue,
  type KeyedMapping,
  type KeyedReading,
  readKeyed,
  readSeries,
  type SeriesMapping,
  type SeriesReading,
  STAFF_TABLE,
  type StaffRoster,
  staffChanges,
  staffOf,
  type Table,
} from '../../../sim-core/contract.ts';

/** What of an import decides how its table is read. */
export interface Asked {
  readonly part: ImportPart;
  readonly series: SeriesMapping;
  readonly keyed: KeyedMapping;
  readonly isRunMoved: boolean;
}

interface Common {
  readonly issues: readonly Issue[];
  readonly missingLines: readonly number[];
  readonly passedLines: readonly number[];
  /** Null while something is wrong. */
  readonly changes: ImportChanges | null;
}

/** A table as it was understood, and what it changes in a scenario. */
export type Understood = Common &
  (
    | { readonly kind: 'series'; readonly reading: SeriesReading }
    | { readonly kind: 'caseload'; readonly reading: KeyedReading }
    | { readonly kind: 'staff'; readonly reading: KeyedReading; readonly roster: StaffRoster | null }
  );

/** Reads a table by the columns that were chosen. @param start - first measured day of the scenario, ISO date */
export function understand(table: Table, { part, series, keyed, isRunMoved }: Asked, start: string): Understood {
  if (part === 'demand') {
    const reading = readSeries(table, series, start);
    const changes =
      reading.path === null || reading.path.periods.length === 0 ? null : demandChanges(reading.path, isRunMoved);
    return { kind: 'series', reading, ...lines(reading), issues: reading.issues, changes };
  }
  const reading = readKeyed(table, part === 'staff' ? STAFF_TABLE : CASELOAD_TABLE, keyed);
  if (part === 'caseload') {
    const isWhole = reading.issues.length === 0 && reading.rows.length > 0;
    const changes = isWhole ? caseloadChanges(reading) : null;
    return { kind: 'caseload', reading, ...lines(reading), issues: reading.issues, changes };
  }
  const { roster, issues } = staffOf(reading);
  const all = [...reading.issues, ...issues];
  const changes = roster === null || all.length > 0 ? null : staffChanges(roster);
  return { kind: 'staff', reading, roster, ...lines(reading), issues: all, changes };
}

function lines({ missingLines, passedLines }: SeriesReading | KeyedReading) {
  return { missingLines, passedLines };
}
