import { atom, type ReadableAtom } from 'nanostores';
import type { Issue } from '../../../sim-core/contract.ts';
import { readRecord } from './read-record.ts';
import { KINDS, type Kind, MOST, type Records } from './records.ts';
import type { Shelf } from './shelf.ts';

/** Why something is not kept between visits. */
export type Trouble = 'refused' | 'full' | 'limit';

/** An entry of the storage that could not be read. It stays there. */
export interface Damaged {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** Entries of one kind as they were before they were deleted or replaced together. */
interface Former<K extends Kind = Kind> {
  readonly kind: K;
  readonly records: readonly Records[K][];
}

/** What is there now. */
export interface Contents {
  /** Newest first. */
  readonly scenarios: readonly Records['scenarios'][];
  readonly runs: readonly Records['runs'][];
  /** Ids of entries that are only in this window: storage did not take their newest state. */
  readonly unkept: ReadonlySet<string>;
  /** Null when everything is kept. */
  readonly trouble: Trouble | null;
  readonly damaged: readonly Damaged[];
  /** Steps of this visit; the last is what {@link Cabinet.undo} takes back. */
  readonly former: readonly Former[];
  /** False until the storage has been read, or has refused. */
  readonly isOpen: boolean;
}

const EMPTY: Contents = {
  scenarios: [],
  runs: [],
  unkept: new Set(),
  trouble: null,
  damaged: [],
  former: [],
  isOpen: false,
};

const MOMENT = {
  scenarios: ({ savedAt }: Records['scenarios']) => savedAt,
  runs: ({ finishedAt }: Records['runs']) => finishedAt,
} as const;

/**
 * Scenarios and runs of the person’s own. What the page shows is in memory and is changed at once; the storage follows. Where it
 * refuses or is full, entries stay in memory and the page says so: nothing is lost while the window is open.
 */
export class Cabinet {
  readonly #contents = atom<Contents>(EMPTY);
  readonly #open: () => Promise<Shelf>;
  readonly #most: Readonly<Record<Kind, number>>;
  #shelf: Promise<Shelf> | undefined;
  /** Writes in their order. */
  #writing: Promise<void> = Promise.resolve();
  /** Counts writes asked for. */
  #changes = 0;

  /** @param most - Only tests give other limits than the product’s. */
  constructor(open: () => Promise<Shelf>, most: Readonly<Record<Kind, number>> = MOST) {
    this.#open = open;
    this.#most = most;
  }

  /** Follow it with `subscribe`. */
  get contents(): ReadableAtom<Contents> {
    return this.#contents;
  }

  /** Reads the storage again, so that what another window has saved is seen. Entries that are only here stay. */
  async load(): Promise<void> {
    await this.#writing;
    const changes = this.#changes;
    try {
      const shelf = await this.#ready();
      const [scenarios, runs] = await Promise.all([this.#read(shelf, 'scenarios'), this.#read(shelf, 'runs')]);
      if (changes !== this.#changes) return this.load(); // What was read is older than what is shown.
      const damaged = [...scenarios.damaged, ...runs.damaged];
      this.#set({ scenarios: scenarios.records, runs: runs.records, damaged, isOpen: true });
    } catch (error) {
      this.#set({ isOpen: true, trouble: troubleOf(error) });
    }
  }

  /** Adds an entry, or puts it in the place of the one with its id. Settles when storage has taken or refused it. */
  async put<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    const others = (this.#contents.get()[kind] as readonly Records[K][]).filter(({ id }) => id !== record.id);
    this.#set({ [kind]: sorted(kind, [record, ...others]) });
    await this.#inOrder(() => this.#keep(kind, record));
  }

  /** As {@link put}; {@link undo} gives back what was in its place. */
  async replace<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    this.#remember(kind, [record.id]);
    await this.put(kind, record);
  }

  /** Takes entries away; {@link undo} gives them back while the window is open. */
  async removeAll(kind: Kind, ids: readonly string[]): Promise<void> {
    this.#remember(kind, ids);
    this.#set({ [kind]: this.#contents.get()[kind].filter(({ id }) => !ids.includes(id)) });
    await Promise.all(ids.map((id) => this.#inOrder(() => this.#drop(kind, id))));
  }

  /** Takes back the last step. @returns an entry of it; undefined where there is no step. */
  async undo(): Promise<Records[Kind] | undefined> {
    const { former } = this.#contents.get();
    const last = former.at(-1);
    if (last === undefined) return undefined;
    this.#set({ former: former.slice(0, -1) });
    await Promise.all(last.records.map((record) => this.put(last.kind, record)));
    return last.records[0];
  }

  /** Tries again to keep what storage has not taken. */
  async retry(): Promise<void> {
    const { unkept } = this.#contents.get();
    this.#set({ trouble: null });
    for (const kind of KINDS) {
      for (const record of this.#contents.get()[kind].filter(({ id }) => unkept.has(id))) await this.put(kind, record);
    }
  }

  #remember(kind: Kind, ids: readonly string[]): void {
    const { former, ...contents } = this.#contents.get();
    const records = contents[kind].filter(({ id }) => ids.includes(id));
    if (records.length > 0) this.#set({ former: [...former, { kind, records } as Former] });
  }

  #set(change: Partial<Contents>): void {
    this.#contents.set({ ...this.#contents.get(), ...change });
  }

  /** Tries anew after a refusal: a person may have allowed storage meanwhile. */
  #ready(): Promise<Shelf> {
    this.#shelf ??= this.#open().catch((error: unknown) => {
      this.#shelf = undefined;
      throw error;
    });
    return this.#shelf;
  }

  async #read<K extends Kind>(shelf: Shelf, kind: K) {
    const { unkept } = this.#contents.get();
    const read = (await shelf.readAll(kind)).map((value, place) => ({
      value,
      ...readRecord(kind, value, `${kind}[${place}]`),
    }));
    const here = (this.#contents.get()[kind] as readonly Records[K][]).filter(({ id }) => unkept.has(id));
    const there = read.flatMap((one) => (one.ok && !unkept.has(one.record.id) ? [one.record] : []));
    const damaged = read.flatMap((one) => (one.ok ? [] : [{ value: one.value, issues: one.issues }]));
    return { records: sorted(kind, [...here, ...there]), damaged };
  }

  #inOrder(write: () => Promise<void>): Promise<void> {
    this.#changes += 1;
    this.#writing = this.#writing.then(write);
    return this.#writing;
  }

  async #keep<K extends Kind>(kind: K, record: Records[K]): Promise<void> {
    try {
      const shelf = await this.#ready();
      if (await this.#isOver(shelf, kind, record.id)) this.#fail(record.id, 'limit');
      else {
        await shelf.put(kind, record);
        this.#setKept(record.id);
      }
    } catch (error) {
      this.#fail(record.id, troubleOf(error));
    }
  }

  /** Whether a new entry would be one too many. */
  async #isOver(shelf: Shelf, kind: Kind, id: string): Promise<boolean> {
    if ((await shelf.count(kind)) < this.#most[kind]) return false;
    return !(await shelf.readAll(kind)).some((value) => (value as { readonly id?: unknown }).id === id);
  }

  async #drop(kind: Kind, id: string): Promise<void> {
    try {
      await (await this.#ready()).remove(kind, id);
      this.#setKept(id);
    } catch (error) {
      this.#shelf = undefined;
      this.#setKept(id);
      this.#set({ trouble: troubleOf(error) });
    }
  }

  #fail(id: string, trouble: Trouble): void {
    if (trouble !== 'limit') this.#shelf = undefined; // It may have been closed under us: the next write opens it anew.
    this.#set({ trouble, unkept: new Set([...this.#contents.get().unkept, id]) });
  }

  /** Nothing of this id is only here any more. */
  #setKept(id: string): void {
    const unkept = new Set(this.#contents.get().unkept);
    unkept.delete(id);
    this.#set({ unkept, ...(unkept.size === 0 ? { trouble: null } : {}) });
  }
}

function sorted<K extends Kind>(kind: K, records: readonly Records[K][]): readonly Records[K][] {
  const moment = MOMENT[kind] as (record: Records[K]) => string;
  return records.toSorted((one, other) => (moment(one) < moment(other) ? 1 : moment(one) > moment(other) ? -1 : 0));
}

/** Every browser names a full disk the same; all else is a refusal. */
function troubleOf(error: unknown): Trouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
