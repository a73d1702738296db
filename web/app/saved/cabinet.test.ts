import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cabinet } from './cabinet.ts';
import type { Kind, Records } from './records.ts';
import { runExample, scenarioExample } from './testing/examples.ts';
import { MemoryShelf } from './testing/memory-shelf.ts';

const quota = () => new DOMException('full', 'QuotaExceededError');
const idsOf = (cabinet: Cabinet, kind: Kind = 'scenarios') => cabinet.contents.get()[kind].map(({ id }) => id);

describe('the cabinet', () => {
  it('gives entries again in another visit, newest first, and keeps what nobody can read where it is', async () => {
    const shelf = new MemoryShelf();
    const first = new Cabinet(async () => shelf);
    await first.put('scenarios', scenarioExample('a', '2026-01-01T00:00:00.000Z'));
    await first.put('scenarios', scenarioExample('b', '2026-01-02T00:00:00.000Z'));
    await first.put('runs', runExample('r'));
    shelf.tables.scenarios.set('bad', { ...scenarioExample('bad'), document: { schemaVersion: 1 } });
    const second = new Cabinet(async () => shelf);
    expect(second.contents.get().isOpen).toBe(false);
    await second.load();
    expect(idsOf(second)).toEqual(['b', 'a']);
    expect(second.contents.get().runs).toEqual([runExample('r')]);
    const [damaged, ...more] = second.contents.get().damaged;
    expect(more).toEqual([]);
    expect(damaged!.issues.map(({ path }) => path)).toContain('scenarios[2].document.id');
    expect(shelf.tables.scenarios.has('bad')).toBe(true);
  });

  it.each([
    [() => new Error('refused'), 'refused'],
    [quota, 'full'],
  ] as const)(
    'loses nothing when storage fails, says why, and keeps it all when asked again',
    async (fault, trouble) => {
      const shelf = new MemoryShelf();
      const cabinet = new Cabinet(async () => shelf);
      await cabinet.put('scenarios', scenarioExample('kept'));
      shelf.fault = fault();
      await cabinet.put('scenarios', scenarioExample('new'));
      await cabinet.put('scenarios', { ...scenarioExample('kept'), notes: 'later' });
      await cabinet.load();
      expect(cabinet.contents.get().trouble).toBe(trouble);
      expect([...cabinet.contents.get().unkept].sort()).toEqual(['kept', 'new']);
      expect(cabinet.contents.get().scenarios.find(({ id }) => id === 'kept')!.notes).toBe('later');
      shelf.fault = null;
      await cabinet.load();
      expect(idsOf(cabinet).sort()).toEqual(['kept', 'new']);
      await cabinet.retry();
      expect(cabinet.contents.get()).toMatchObject({ trouble: null, unkept: new Set() });
      expect((shelf.tables.scenarios.get('kept') as Records['scenarios']).notes).toBe('later');
      expect(shelf.tables.scenarios.has('new')).toBe(true);
    },
  );

  it('opens the storage anew after it could not be opened', async () => {
    let refuses = true;
    const shelf = new MemoryShelf();
    const cabinet = new Cabinet(async () => {
      if (refuses) throw new Error('private window');
      return shelf;
    });
    await cabinet.load();
    expect(cabinet.contents.get()).toMatchObject({ trouble: 'refused', isOpen: true });
    await cabinet.put('scenarios', scenarioExample('a'));
    refuses = false;
    await cabinet.retry();
    expect(cabinet.contents.get().trouble).toBeNull();
    expect([...shelf.tables.scenarios.keys()]).toEqual(['a']);
  });

  it('does not store more than there is room for, deletes nothing by itself, and stores it when there is room', async () => {
    const shelf = new MemoryShelf();
    const cabinet = new Cabinet(async () => shelf, { scenarios: 2, runs: 2 });
    for (const id of ['a', 'b', 'c']) await cabinet.put('scenarios', scenarioExample(id));
    expect(cabinet.contents.get().trouble).toBe('limit');
    expect(idsOf(cabinet)).toHaveLength(3);
    expect([...cabinet.contents.get().unkept]).toEqual(['c']);
    await cabinet.put('scenarios', { ...scenarioExample('a'), notes: 'an old one can change' });
    expect(cabinet.contents.get().unkept.has('a')).toBe(false);
    await cabinet.removeAll('scenarios', ['b']);
    await cabinet.retry();
    expect([...shelf.tables.scenarios.keys()].sort()).toEqual(['a', 'c']);
  });

  it('agrees with a plain list after any steps, in memory and in storage, each step undone in turn', async () => {
    const step = fc.record({
      what: fc.constantFrom('put', 'replace', 'remove', 'undo', 'load'),
      id: fc.constantFrom('a', 'b', 'c'),
      notes: fc.string({ maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const shelf = new MemoryShelf();
        const cabinet = new Cabinet(async () => shelf);
        const naive = new Map<string, string>();
        const past: (readonly [string, string])[] = [];
        const remember = (id: string) => naive.has(id) && past.push([id, naive.get(id)!]);
        for (const { what, id, notes } of steps) {
          if (what === 'put' || what === 'replace') {
            if (what === 'replace') remember(id);
            naive.set(id, notes);
            await cabinet[what]('scenarios', { ...scenarioExample(id), notes });
          } else if (what === 'remove') {
            remember(id);
            naive.delete(id);
            await cabinet.removeAll('scenarios', [id]);
          } else if (what === 'undo') {
            const last = past.pop();
            if (last !== undefined) naive.set(...last);
            await cabinet.undo();
          } else await cabinet.load();
          const there = new Map(cabinet.contents.get().scenarios.map((one) => [one.id, one.notes]));
          expect(there).toEqual(naive);
        }
        const stored = [...shelf.tables.scenarios.values()] as Records['scenarios'][];
        expect(new Map(stored.map((one) => [one.id, one.notes]))).toEqual(naive);
      }),
      { numRuns: 25 },
    );
  });
});
