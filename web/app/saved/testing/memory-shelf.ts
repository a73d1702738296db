import type { Kind } from '../records.ts';
import type { Shelf } from '../shelf.ts';

/** Storage in memory that can be made to fail. */
export class MemoryShelf implements Shelf {
  readonly tables: Readonly<Record<Kind, Map<string, unknown>>> = { scenarios: new Map(), runs: new Map() };
  /** What every call throws; null for none. */
  fault: Error | null = null;

  async readAll(kind: Kind): Promise<readonly unknown[]> {
    this.#check();
    return structuredClone([...this.tables[kind].values()]);
  }

  async count(kind: Kind): Promise<number> {
    this.#check();
    return this.tables[kind].size;
  }

  async put(kind: Kind, record: { readonly id: string }): Promise<void> {
    this.#check();
    this.tables[kind].set(record.id, structuredClone(record));
  }

  async remove(kind: Kind, id: string): Promise<void> {
    this.#check();
    this.tables[kind].delete(id);
  }

  #check(): void {
    if (this.fault !== null) throw this.fault;
  }
}
