const LETTERS = 26;
const FIRST = 'A'.charCodeAt(0);

/** Name of a column as a spreadsheet has it: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(FIRST + (column % LETTERS));
}
