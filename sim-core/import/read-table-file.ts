import { type Issue, issueOf } from '../fault/fault.ts';
import { type Phrase, phrase } from '../fault/phrase.ts';
import { birthNumberIssues } from './birth-number.ts';
import { csvTable } from './csv-table.ts';
import { encodingOf } from './encoding-of.ts';
import { jsonStatTable } from './json-stat.ts';
import { type Encoding, MOST_FILE_BYTES, type TableFile } from './table.ts';
import { xlsxTables } from './xlsx-tables.ts';

/** A file as tables, or everything that keeps it from being read. */
export type ReadTableFile =
  | { readonly ok: true; readonly file: TableFile }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The platform’s decoder: the text of bytes in an encoding. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** First bytes of files, as text of one letter a byte. */
const ZIP = 'PK\u0003\u0004';
const OLD_EXCEL = '\u00d0\u00cf\u0011\u00e0';

/**
 * Reads a file by its content, whatever its name: xlsx, JSON-stat 2, or text with columns. A file in which a cell holds a
 * valid birth number is refused whole.
 */
export async function readTableFile(bytes: Uint8Array, decode: Decode): Promise<ReadTableFile> {
  if (bytes.length > MOST_FILE_BYTES) return { ok: false, issues: [fileTooLarge(bytes.length)] };
  const read = await readAny(bytes, decode);
  if (!read.ok) return read;
  const issues = birthNumberIssues(read.file.tables);
  return issues.length > 0 ? { ok: false, issues } : read;
}

/** That a file is refused unread. @param size - in bytes */
export function fileTooLarge(size: number): Issue {
  return issueOf('too-large', 'file', {
    found: phrase`${Math.ceil(size / 1e6)} MB`,
    expected: phrase`at most ${MOST_FILE_BYTES / 1e6} MB`,
    remedy: phrase`Save only the sheet and the columns you need in a file of their own, or choose fewer values where the file comes from.`,
  });
}

async function readAny(bytes: Uint8Array, decode: Decode): Promise<ReadTableFile> {
  const start = String.fromCharCode(...bytes.subarray(0, ZIP.length));
  if (start === ZIP) {
    const read = await xlsxTables(bytes);
    if (!read.ok) return read;
    return { ok: true, file: { format: 'xlsx', encoding: null, separator: null, tables: read.tables, source: '' } };
  }
  if (start === OLD_EXCEL) return refuse(phrase`a workbook in the format of before 2007 (xls), or one with a password`);
  if (start === '%PDF') return refuse(phrase`a PDF`);
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text.includes('\u0000')) return refuse(phrase`a file that is no text`);
  return /^\uFEFF?\s*\{/.test(text) ? readJson(text) : readText(text, encoding);
}

function refuse(found: Phrase): ReadTableFile {
  const words = {
    found,
    expected: phrase`xlsx, CSV or JSON-stat 2`,
    remedy: phrase`Open it in a spreadsheet program and save it as xlsx without password, or as CSV.`,
  };
  return { ok: false, issues: [issueOf('wrong-type', 'file', words)] };
}

function readJson(text: string): ReadTableFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(phrase`a text that starts as JSON but is none`);
  }
  const read = jsonStatTable(value);
  if (!read.ok) return read;
  const { table, source } = read;
  return { ok: true, file: { format: 'json-stat', encoding: null, separator: null, tables: [table], source } };
}

function readText(text: string, encoding: Encoding): ReadTableFile {
  const read = csvTable(text);
  if (!read.ok) return read;
  const { rows, separator } = read;
  return { ok: true, file: { format: 'text', encoding, separator, tables: [{ name: '', rows }], source: '' } };
}
