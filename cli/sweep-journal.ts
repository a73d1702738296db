import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { SimError, type SweepRow } from '../sim-core/contract.ts';

/** Text of numbers JSON does not know. */
const SPECIAL: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  [null, Number.NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);

/**
 * The finished rows of a sweep under way, one line of JSON each, so that an interrupted sweep goes on where it was. A last
 * line that was cut off by the interruption is forgotten.
 */
export class SweepJournal {
  readonly rows: Map<number, Float64Array>;
  readonly #path: string;

  /**
   * Opens or begins a journal.
   *
   * @param key - What the rows belong to; a journal of something else is not gone on with.
   * @throws {SimError} `bad-argument` for a journal of another sweep, or a damaged one.
   */
  constructor(path: string, key: string) {
    this.#path = path;
    const header = JSON.stringify({ journalOf: key });
    const [first, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    if (first !== undefined && first !== '' && first !== header) {
      refuse(`${path} belongs to another sweep. Name another folder, or remove the file to begin anew.`);
    }
    const kept = lines.filter((line, i) => line !== '' && i < lines.length - 1);
    this.rows = new Map(kept.map((line) => readRow(line, path)));
    // Written anew, so that a line that was cut off does not become the beginning of the next one.
    writeFileSync(`${path}.new`, [header, ...kept, ''].join('\n'));
    renameSync(`${path}.new`, path);
  }

  /** Notes a finished row. */
  add({ row, values }: SweepRow): void {
    this.rows.set(row, values);
    appendFileSync(this.#path, `${rowText({ row, values })}\n`);
  }

  /** The sweep is finished. */
  remove(): void {
    rmSync(this.#path, { force: true });
  }
}

/** A row as one line of JSON; {@link readRow} gives it back to the last bit. */
export function rowText({ row, values }: SweepRow): string {
  const cells = Array.from(values, (value) =>
    Number.isFinite(value) ? value : Number.isNaN(value) ? null : String(value),
  );
  return JSON.stringify([row, ...cells]);
}

/** @throws {SimError} `bad-argument` naming the file for a text that is no row. */
export function readRow(text: string, path: string): readonly [row: number, values: Float64Array] {
  try {
    const [row, ...cells] = JSON.parse(text) as [number, ...unknown[]];
    const values = Float64Array.from(cells, (cell) =>
      typeof cell === 'number' ? cell : (SPECIAL.get(cell) ?? fail()),
    );
    return [row, values];
  } catch {
    return refuse(`${path} is damaged: a row can not be read. Remove the file to begin anew.`);
  }
}

function fail(): never {
  throw new TypeError('not a number');
}

function refuse(detail: string): never {
  throw new SimError({ kind: 'bad-argument', detail });
}
