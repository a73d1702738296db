/** A line of a table in text, with its place. */
export interface CsvLine {
  /** Counted from 1, empty lines included. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Splits text into lines and cells. The separator is the tab if the text has one, else the semicolon, else the comma. A
 * comma between two whole numbers alone on a line is a decimal sign.
 *
 * @returns the heading, if the first line that is not empty has no number in its last cell, and the other lines.
 */
export function csvLines(text: string): { readonly heading: string | undefined; readonly lines: readonly CsvLine[] } {
  const separator = ['\t', ';'].find((sign) => text.includes(sign)) ?? ',';
  const filled = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ number: i + 1, line: line.trim() }))
    .filter(({ line }) => line !== '');
  const lines = filled.map(({ number, line }) => ({ number, cells: cellsOf(line, separator) }));
  const last = lines[0]?.cells.at(-1);
  if (last === undefined || /\d/.test(last)) return { heading: undefined, lines };
  return { heading: filled[0]!.line, lines: lines.slice(1) };
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return separator === ',' && /^[+-]?\d+\s*,\s*\d+$/.test(line) ? [line] : cells;
}
