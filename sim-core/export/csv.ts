/** What a cell can hold; null is an empty one. */
export type CsvCell = string | number | null;

/**
 * Two ways to write a table. `plain` is for R, Python and other programs: RFC 4180 with `.` as decimal sign. `excel` is for
 * Excel in Norwegian: semicolons, decimal comma, the mark by which Excel knows UTF-8, and no text that it takes for a formula.
 */
export const CSV_STYLES = ['excel', 'plain'] as const;
export type CsvStyle = (typeof CSV_STYLES)[number];

/** Rows as CSV, all digits of every number. */
export function csv(rows: readonly (readonly CsvCell[])[], style: CsvStyle = 'plain'): string {
  if (style === 'plain')
    return rows.map((row) => `${row.map((cell) => cellText(cell, /[",\n\r]/)).join(',')}\n`).join('');
  const lines = rows.map((row) => row.map((cell) => cellText(forExcel(cell), /[";\n\r]/)).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A decimal comma; an apostrophe keeps a text that starts like a formula a text. */
function forExcel(cell: CsvCell): CsvCell {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return cell !== null && /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
}

function cellText(cell: CsvCell, special: RegExp): string {
  if (cell === null) return '';
  const text = String(cell);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
