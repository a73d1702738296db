/** What a cell can hold; null is an empty one. */
export type Cell = string | number | null;

/**
 * Two ways to write a table. `plain` is for R, Python and other programs: RFC 4180 with `.` as decimal sign. `excel` is for
 * Excel in Norwegian: semicolons, decimal comma, and the mark by which Excel knows UTF-8.
 */
export const CSV_STYLES = ['excel', 'plain'] as const;
export type CsvStyle = (typeof CSV_STYLES)[number];

/** Rows as CSV, all digits of every number. */
export function csv(rows: readonly (readonly Cell[])[], style: CsvStyle = 'plain'): string {
  if (style === 'plain')
    return rows.map((row) => `${row.map((cell) => cellText(cell, /[",\n\r]/)).join(',')}\n`).join('');
  const lines = rows.map((row) => row.map((cell) => cellText(withComma(cell), /[";\n\r]/)).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function withComma(cell: Cell): Cell {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

function cellText(cell: Cell, special: RegExp): string {
  if (cell === null) return '';
  const text = String(cell);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
