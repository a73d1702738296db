import { type Issue, issueOf } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import { MOST_CELLS, SEPARATORS, type Separator, type TableRow } from './table.ts';

/** A text as rows of cells, or why it is not read. */
export type CsvTable =
  | { readonly ok: true; readonly separator: Separator; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Lines that decide what separates the columns. */
const LOOKED_AT = 200;

/**
 * Splits a text into rows and cells (RFC 4180): cells may stand in quotation marks and then hold separators, line breaks and
 * doubled marks. The separator is the sign that most lines have equally often; a first line `sep=;` decides it. A comma
 * between two whole numbers alone on a line is a decimal sign. Spaces around cells fall away; rows without content are left
 * out but counted.
 */
export function csvTable(whole: string): CsvTable {
  const unmarked = whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
  const named = /^sep=([\t;,|])\r?\n/i.exec(unmarked);
  const text = named === null ? unmarked : unmarked.slice(named[0].length);
  const separator = (named?.[1] as Separator | undefined) ?? sniffed(text);
  const reader = new RowReader(text, separator, named === null ? 1 : 2);
  const rows: TableRow[] = [];
  let cells = 0;
  for (let row = reader.next(); row !== undefined; row = reader.next()) {
    cells += row.cells.length;
    if (cells > MOST_CELLS) return { ok: false, issues: [tooManyCells(`line ${row.line}`, 'more')] };
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
  }
  return { ok: true, separator, rows };
}

/** That a file has more cells than are read. @param found how many, in digits, or `more` where nobody counted on. */
export function tooManyCells(path: string, found: string): Issue {
  return issueOf('too-large', path, {
    found: found === 'more' ? phrase`more than ${MOST_CELLS} cells` : phrase`about ${found} cells`,
    expected: phrase`at most ${MOST_CELLS} cells`,
    remedy: phrase`Save only the sheet and the columns you need in a file of their own, or choose fewer values where the file comes from.`,
  });
}

/** The sign that the most lines have equally often. */
function sniffed(text: string): Separator {
  const lines = text.split(/\r\n|\n|\r/, LOOKED_AT).map((line) => line.replace(/"[^"]*"/g, ''));
  const votes = SEPARATORS.map((sign) => {
    const times = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(sign).length - 1;
      if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...times.values());
  });
  const most = Math.max(...votes);
  return most === 0 ? ',' : SEPARATORS[votes.indexOf(most)]!;
}

/** Reads one row after the other. */
class RowReader {
  readonly #text: string;
  readonly #separator: Separator;
  #at = 0;
  #line: number;

  constructor(text: string, separator: Separator, firstLine: number) {
    this.#text = text;
    this.#separator = separator;
    this.#line = firstLine;
  }

  next(): { readonly line: number; readonly cells: readonly string[] } | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const from = this.#at;
    const line = this.#line;
    const cells: string[] = [];
    do cells.push(this.#cell());
    while (this.#passes(this.#separator));
    const raw = this.#text.slice(from, this.#at).trim();
    this.#passLineEnd();
    const isDecimal = this.#separator === ',' && /^[+-]?\d+\s*,\s*\d+$/.test(raw);
    return { line, cells: isDecimal ? [raw.replace(/\s/g, '')] : cells };
  }

  #cell(): string {
    this.#passBlanks();
    return this.#text[this.#at] === '"' ? this.#quoted() : this.#plain();
  }

  #plain(): string {
    const from = this.#at;
    while (this.#at < this.#text.length && !this.#isEnd(this.#text[this.#at]!)) this.#at += 1;
    return this.#text.slice(from, this.#at).trim();
  }

  /** Up to the closing mark; what stands between it and the next separator belongs to the cell too. */
  #quoted(): string {
    let cell = '';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#text[this.#at]!;
      if (sign === '"') {
        if (this.#text[this.#at + 1] !== '"') break;
        this.#at += 1;
      }
      if (sign === '\n') this.#line += 1;
      cell += sign;
    }
    this.#at += 1;
    return (cell + this.#plain()).trim();
  }

  #isEnd(sign: string): boolean {
    return sign === this.#separator || sign === '\n' || sign === '\r';
  }

  #passBlanks(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }

  #passes(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #passLineEnd(): void {
    const returned = this.#passes('\r');
    const fed = this.#passes('\n');
    if (returned || fed) this.#line += 1;
  }
}
