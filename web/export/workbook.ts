import type { DataColumn, DataTable } from '../../sim-core/contract.ts';
import type { Locale } from '../i18n/language.ts';

/** Longest name of a sheet in Excel, and the signs it may not have. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/*?:[\]]/g;
/** Widths in letters. */
const LEAST_WIDTH = 10;
const MOST_WIDTH = 40;
const DATE_FORMAT = 'yyyy-mm-dd';

/**
 * Tables as an xlsx workbook, a sheet for each, with typed cells: numbers are numbers and dates dates. The writer of the
 * format comes when somebody asks for a workbook.
 */
export async function workbook(tables: readonly DataTable[], locale: Locale): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const sheets = tables.map(({ title, columns, rows }) => ({
    sheet: title[locale].replace(FORBIDDEN, ' ').slice(0, LONGEST_NAME),
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(column, locale) })),
    data: [
      columns.map(({ label }) => ({ value: label[locale], type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell, i) => typedCell(cell, columns[i]!.kind))),
    ],
  }));
  return writeXlsxFile(sheets).toBlob();
}

function typedCell(cell: string | number | null, kind: DataColumn['kind']) {
  if (cell === null) return null;
  if (kind === 'date') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}

function widthOf({ label, kind }: DataColumn, locale: Locale): number {
  const wanted = kind === 'text' ? MOST_WIDTH : label[locale].length;
  return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, wanted));
}
