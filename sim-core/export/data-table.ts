import type { LocalText } from '../scenario/document.ts';
import { type CsvCell, type CsvStyle, csv } from './csv.ts';

/** One column of a table that is taken along. */
export interface DataColumn {
  /** Name for programs. */
  readonly id: string;
  /** Name for people, with unit. */
  readonly label: LocalText;
  /** What its cells hold; dates are ISO texts. Every cell may be empty. */
  readonly kind: 'text' | 'number' | 'integer' | 'date';
}

/** A table of a result: for a sheet, a CSV file or a Parquet file. */
export interface DataTable {
  readonly id: string;
  readonly title: LocalText;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A column whose two names are the same word. */
export function dataColumn(id: string, kind: DataColumn['kind'], label: LocalText = { nb: id, en: id }): DataColumn {
  return { id, label, kind };
}

/** The table as CSV: in `excel` style with the names for people, in `plain` style with those for programs. */
export function tableCsv({ columns, rows }: DataTable, style: CsvStyle, language: keyof LocalText): string {
  return csv([columns.map(({ id, label }) => (style === 'excel' ? label[language] : id)), ...rows], style);
}
