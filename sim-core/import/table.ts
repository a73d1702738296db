/** What a cell of a table can hold; null is an empty one. Dates come as ISO texts. */
export type Cell = string | number | null;

/** A row of a table, with its place in the file. */
export interface TableRow {
  /** Line of the file or row of the sheet, counted from 1, empty ones included. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A sheet, a text file, or a data set as rows; empty rows are left out. */
export interface Table {
  /** Name of the sheet or data set; empty for a text file. */
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** How a file was read. */
export interface TableFile {
  readonly format: 'text' | 'xlsx' | 'json-stat';
  /** Of a text file: how its bytes became letters. */
  readonly encoding: Encoding | null;
  /** Of a text file: what stands between its columns. */
  readonly separator: Separator | null;
  /** At least one. */
  readonly tables: readonly Table[];
  /** Who gives the data, where the file says so itself; else empty. */
  readonly source: string;
}

export const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Names as the Encoding Standard has them, so that every platform's decoder knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Most cells of a file: ten years of months by all municipalities, many times over. */
export const MOST_CELLS = 1_000_000;
/** Files of more bytes are refused before they are read. */
export const MOST_FILE_BYTES = 40_000_000;

/** The text of a cell without spaces around it; empty for an empty one. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Columns of the widest row. */
export function widthOf({ rows }: Table): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}
