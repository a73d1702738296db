import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/noe-calibration', import.meta.url));

/**
 * Results that survive an interruption: one line of JSON each, in a file named by all they depend on, so that a run with
 * other data never finds them. A last line cut short is run again.
 */
export class ProgressFile<T extends { readonly index: number }> {
  private readonly path: string;
  private readonly done = new Map<number, T>();

  /** @param key changes with everything the results depend on; becomes part of the file's name. */
  constructor(key: string, folder = FOLDER) {
    mkdirSync(folder, { recursive: true });
    this.path = join(folder, `${key}.jsonl`);
    if (!existsSync(this.path)) return;
    for (const line of readFileSync(this.path, 'utf8').split('\n')) {
      const result = parsed<T>(line);
      if (result !== undefined) this.done.set(result.index, result);
    }
  }

  /** Whether the result of a job is there already. */
  has(index: number): boolean {
    return this.done.has(index);
  }

  /** Number of results there are. */
  get size(): number {
    return this.done.size;
  }

  /** Keeps a result. */
  add(result: T): void {
    this.done.set(result.index, result);
    appendFileSync(this.path, `${JSON.stringify(result)}\n`);
  }

  /** All results, by index. */
  results(): readonly T[] {
    return [...this.done.values()].sort((a, b) => a.index - b.index);
  }
}

function parsed<T>(line: string): T | undefined {
  try {
    return line === '' ? undefined : (JSON.parse(line) as T);
  } catch {
    return undefined;
  }
}
