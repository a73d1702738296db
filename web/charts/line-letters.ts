import type { ChartLine } from './chart-line.ts';

/** Longest name that fits at the end of a line, characters. */
export const LABEL_LENGTH = 21;

/** A line whose name does not fit at its end, and the letter that stands there instead. */
export interface LetteredLine {
  readonly letter: string;
  readonly role: ChartLine['role'];
  readonly label: string;
}

/**
 * Lines as they are drawn: where one of several names is too long for the end of a line, all get a letter, and the names
 * are told beside the drawing.
 *
 * @returns no names where the lines carry them
 */
export function lettered(lines: readonly ChartLine[]): {
  readonly lines: readonly ChartLine[];
  readonly names: readonly LetteredLine[];
} {
  if (lines.length < 2 || lines.every(({ label }) => label.length <= LABEL_LENGTH)) return { lines, names: [] };
  const names = lines.map(({ role, label }, i) => ({ letter: String.fromCharCode(A + i), role, label }));
  return { lines: lines.map((line, i) => ({ ...line, label: names[i]!.letter })), names };
}

const A = 'A'.charCodeAt(0);
