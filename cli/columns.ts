/**
 * Rows as lines with columns of equal width, two blanks apart.
 *
 * @param numeric - Columns that are flush right, counted from 0.
 */
export function columns(rows: readonly (readonly string[])[], numeric: ReadonlySet<number>): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (numeric.has(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}
