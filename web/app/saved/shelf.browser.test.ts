import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cabinet } from './cabinet.ts';
import { openShelf } from './shelf.ts';
import { runExample, scenarioExample } from './testing/examples.ts';

/** Of the tests alone. */
const NAME = 'noe-simulator-prove';
const visit = () => new Cabinet(() => openShelf(NAME));

beforeEach(() => deleteDB(NAME));
afterEach(() => deleteDB(NAME));

describe('the browser’s database', () => {
  it('gives in the next visit what was saved, changed, deleted and given back in this one', async () => {
    const first = visit();
    await first.put('scenarios', scenarioExample('a'));
    await first.put('scenarios', { ...scenarioExample('a'), notes: 'Æøå' });
    await first.put('scenarios', scenarioExample('b'));
    await first.put('runs', runExample('r'));
    await first.put('runs', runExample('s'));
    await first.removeAll('runs', ['r', 's']);
    await first.removeAll('scenarios', ['b']);
    await first.undo();
    await first.undo();
    await first.removeAll('runs', ['s']);
    expect(first.contents.get().trouble).toBeNull();
    const second = visit();
    await second.load();
    const { scenarios, runs, damaged } = second.contents.get();
    expect(scenarios.map(({ id, notes }) => [id, notes]).sort()).toEqual([
      ['a', 'Æøå'],
      ['b', ''],
    ]);
    expect(runs).toEqual([runExample('r')]);
    expect(damaged).toEqual([]);
  });

  it('is seen in another window that is open, and gives way to a newer edition without losing a later change', async () => {
    const [one, other] = [visit(), visit()];
    await one.put('scenarios', scenarioExample('a'));
    await other.put('scenarios', scenarioExample('b'));
    await one.load();
    expect(
      one.contents
        .get()
        .scenarios.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
    await deleteDB(NAME); // Closes the connections of both, as a newer edition would.
    await one.put('scenarios', { ...scenarioExample('a'), notes: 'later' });
    expect(one.contents.get().unkept).toEqual(new Set(['a']));
    await one.retry();
    expect(one.contents.get()).toMatchObject({ trouble: null, unkept: new Set() });
    const next = visit();
    await next.load();
    expect(next.contents.get().scenarios.map(({ notes }) => notes)).toEqual(['later']);
  });

  it('says that it is refused where the page may not store', async () => {
    const refused = new Cabinet(() => Promise.reject(new DOMException('no', 'SecurityError')));
    await refused.load();
    await refused.put('scenarios', scenarioExample('a'));
    expect(refused.contents.get()).toMatchObject({ trouble: 'refused', unkept: new Set(['a']) });
    expect(refused.contents.get().scenarios).toHaveLength(1);
  });
});
