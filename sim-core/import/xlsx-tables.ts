import { type Issue, issueOf } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import { tooManyCells } from './csv-table.ts';
import { type Cell, MOST_CELLS, type Table } from './table.ts';

/** Sheets as tables, or why the file is not read. */
export type XlsxTables =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Bytes a cell takes in the text of a sheet, at least: `<c r="A1"><v>1</v></c>`. */
const BYTES_PER_CELL = 20;
/** Texts of a workbook without packing: more is refused before it is unpacked. */
const MOST_UNPACKED_BYTES = 80_000_000;

/** Reads the sheets of an xlsx file. The reader of the format comes when somebody opens one. */
export async function xlsxTables(bytes: Uint8Array): Promise<XlsxTables> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked > MOST_UNPACKED_BYTES) {
    return { ok: false, issues: [tooManyCells('workbook', String(Math.round(unpacked / BYTES_PER_CELL)))] };
  }
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const sheets = await readXlsxFile(file);
    const tables = sheets.map(({ sheet, data }) => tableOf(sheet, data));
    const cells = tables.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.cells.length, 0), 0);
    if (cells > MOST_CELLS) return { ok: false, issues: [tooManyCells('workbook', String(cells))] };
    return tables.length > 0 ? { ok: true, tables } : unreadable();
  } catch {
    return unreadable();
  }
}

function unreadable(): XlsxTables {
  const words = {
    found: phrase`a file that starts as an xlsx workbook but cannot be read as one`,
    expected: phrase`a workbook without password`,
    remedy: phrase`Open it in a spreadsheet program and save it as xlsx without password, or as CSV.`,
  };
  return { ok: false, issues: [issueOf('wrong-type', 'workbook', words)] };
}

function tableOf(name: string, data: readonly (readonly unknown[])[]): Table {
  const rows = data.map((cells, i) => ({ line: i + 1, cells: cells.map(cellOf) }));
  return { name, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== '')) };
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return isDate(value) ? value.toISOString().slice(0, 'YYYY-MM-DD'.length) : String(value);
}

function isDate(value: unknown): value is { toISOString(): string } {
  return typeof value === 'object' && value !== null && 'toISOString' in value;
}

/** Signatures of a zip file: the end of its directory, and an entry there (PKWARE APPNOTE 4.3.16 and 4.3.12). */
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of both without what varies in length, and of the longest comment. */
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const COMMENT_BYTES = 65_535;

/** What the files of a zip take when unpacked, by its directory; 0 where it has none. Unpacks nothing. */
function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const first = Math.max(0, end - COMMENT_BYTES);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < first) return 0;
  let sum = 0;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= bytes.length && view.getUint32(at, true) === ENTRY) {
    sum += view.getUint32(at + 24, true);
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
