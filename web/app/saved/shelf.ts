import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kind, Records } from './records.ts';

/** Where entries are kept between visits. What it gives may be anything: other pages of the same host can write to it. */
export interface Shelf {
  readonly readAll: (kind: Kind) => Promise<readonly unknown[]>;
  readonly count: (kind: Kind) => Promise<number>;
  /** Settles when the entry is safe. */
  readonly put: <K extends Kind>(kind: K, record: Records[K]) => Promise<void>;
  readonly remove: (kind: Kind, id: string) => Promise<void>;
}

interface Tables extends DBSchema {
  readonly scenarios: { readonly key: string; readonly value: Records['scenarios'] };
  readonly runs: { readonly key: string; readonly value: Records['runs'] };
}

/** Named after the product: every page of a host, and every local file, shares the names. */
const NAME = 'noe-simulator';
/** Of the tables; what is in an entry is judged when it is read. */
const VERSION = 1;

/**
 * Opens the browser’s database.
 *
 * @param name - Only tests give another.
 * @throws (as rejection) what the browser says where it refuses: private windows, managed profiles, blocked storage.
 */
export async function openShelf(name: string = NAME): Promise<Shelf> {
  const database = await openDB<Tables>(name, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore('scenarios', { keyPath: 'id' });
      fresh.createObjectStore('runs', { keyPath: 'id' });
    },
    // A newer edition in another tab must not wait for this one.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return shelfOf(database);
}

function shelfOf(database: IDBPDatabase<Tables>): Shelf {
  return {
    readAll: (kind) => database.getAll(kind),
    count: (kind) => database.count(kind),
    put: async (kind, record) => {
      const writing = database.transaction(kind, 'readwrite', { durability: 'strict' });
      await Promise.all([writing.store.put(record), writing.done]);
    },
    remove: (kind, id) => database.delete(kind, id),
  };
}
