import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { lcg } from '../test/lcg.ts';
import { type EventHandler, EventList } from './event-list.ts';
import { MIN_PER_DAY } from './time.ts';

const STEP = 1 / 1024;
/** Even kinds belong to an entity, odd ones do not. */
const CANCELLABLE = Uint8Array.from({ length: 64 }, (_, kind) => (kind % 2 === 0 ? 1 : 0));
const nobody: EventHandler = { handle: () => undefined };

/** A list with room for the entities, ready for a run of so many days. */
function listOf(days: number, entities = 64): EventList {
  const list = new EventList(CANCELLABLE);
  list.reset(days);
  list.reserveEntities(entities);
  return list;
}

/** Runs all days and returns the data of the events in the order they were handled. */
function runAll(list: EventList): number[] {
  const order: number[] = [];
  while (list.runDay({ handle: (_kind, _entity, data) => order.push(data) }));
  return order;
}

describe('EventList', () => {
  it('keeps the order when 300 000 events of one day are planned before it', () => {
    const random = lcg(3);
    const list = listOf(2);
    const planned = Array.from({ length: 300_000 }, (_, data) => {
      const timeMin = MIN_PER_DAY + random(MIN_PER_DAY * 1024) * STEP;
      const kind = random(5) * 2 + 1;
      list.schedule(timeMin, kind, 0, data);
      return { timeMin, kind, data };
    });
    planned.sort((a, b) => a.timeMin - b.timeMin || a.kind - b.kind || a.data - b.data);
    expect(runAll(list)).toEqual(planned.map(({ data }) => data));
  });

  it('keeps the order when 50 000 events of the running day are planned during it', () => {
    const random = lcg(4);
    const list = listOf(1);
    const planned = Array.from({ length: 50_000 }, (_, data) => ({
      timeMin: 1 + random(1438 * 1024) * STEP,
      kind: random(64) | 1,
      data,
    }));
    list.schedule(0, 1, 0, -1);
    const order: number[] = [];
    list.runDay({
      handle: (_kind, _entity, data) => {
        if (data >= 0) order.push(data);
        else for (const one of planned) list.schedule(one.timeMin, one.kind, 0, one.data);
      },
    });
    planned.sort((a, b) => a.timeMin - b.timeMin || a.kind - b.kind || a.data - b.data);
    expect(order).toEqual(planned.map(({ data }) => data));
  });

  it('puts the smaller kind first at equal times, then the one planned first', () => {
    const list = listOf(2);
    for (const [data, kind] of [7, 3, 7, 3, 1].entries()) list.schedule(1500, kind, 0, data);
    expect(runAll(list)).toEqual([4, 1, 3, 0, 2]);
  });

  it('handles an event planned for now before later ones, by its kind among those of now', () => {
    const list = listOf(1);
    list.schedule(10, 5, 0, 0);
    list.schedule(10, 9, 0, 1);
    list.schedule(10, 9, 0, 2);
    const order: number[] = [];
    list.runDay({
      handle: (_kind, _entity, data) => {
        order.push(data);
        if (data === 0) for (const kind of [3, 9, 11]) list.schedule(10, kind, 0, 100 + kind);
      },
    });
    expect(order).toEqual([0, 103, 1, 2, 109, 111]);
  });

  it('puts an event at midnight, and one step before it, on the right day for 200 years', () => {
    const days = 73_000;
    const list = listOf(days);
    for (let day = 1; day < days; day++) {
      list.schedule(day * MIN_PER_DAY, 1, 0, 2 * day);
      list.schedule(day * MIN_PER_DAY - STEP, 1, 0, 2 * day - 1);
    }
    let wrong = 0;
    for (let day = 0; day < days; day++) {
      const seen: number[] = [];
      list.runDay({ handle: (_kind, _entity, data) => seen.push(data) });
      const expected = [2 * day, 2 * day + 1].slice(day === 0 ? 1 : 0, day === days - 1 ? 1 : 2);
      if (seen.join() !== expected.join()) wrong++;
    }
    expect(wrong).toBe(0);
  });

  it('voids the events of a cancelled entity only, and only those planned before', () => {
    const list = listOf(3);
    list.schedule(1, 2, 0, 0);
    list.schedule(2, 2, 1, 1);
    list.schedule(3, 3, 0, 2);
    list.cancelAll(0);
    list.schedule(4, 2, 0, 3);
    expect(runAll(list)).toEqual([1, 2, 3]);
    expect(list.handled).toBe(3);
  });

  it('keeps an event void through 255 cancellations', () => {
    for (const times of [1, 2, 128, 255]) {
      const list = listOf(1);
      list.schedule(1, 2, 0, 0);
      for (let i = 0; i < times; i++) list.cancelAll(0);
      expect(runAll(list)).toEqual([]);
    }
  });

  it('keeps cancellations when room is made for more entities', () => {
    const list = listOf(1);
    list.schedule(1, 2, 9, 0);
    list.cancelAll(9);
    list.reserveEntities(100_000);
    list.schedule(2, 2, 99_999, 1);
    list.schedule(3, 2, 99_998, 2);
    list.cancelAll(99_998);
    expect(runAll(list)).toEqual([1]);
  });

  it('drops events at and after the horizon and stops the clock there', () => {
    const list = listOf(2);
    list.schedule(2 * MIN_PER_DAY - STEP, 1, 0, 0);
    list.schedule(2 * MIN_PER_DAY, 1, 0, 1);
    list.schedule(Infinity, 1, 0, 2);
    expect(runAll(list)).toEqual([0]);
    expect(list.nowMin).toBe(2 * MIN_PER_DAY);
    expect(list.runDay(nobody)).toBe(false);
  });

  it('refuses the past and NaN, and says when', () => {
    const list = listOf(2);
    list.runDay(nobody);
    for (const timeMin of [MIN_PER_DAY - STEP, -1, Number.NaN, -Infinity]) {
      expect(() => list.schedule(timeMin, 3, 0, 0)).toThrow(SimError);
    }
    expect(() => list.schedule(Number.NaN, 3, 0, 0)).toThrow(/kind 3 .* minute NaN .* 1440/);
    list.schedule(MIN_PER_DAY, 3, 0, 5);
    expect(runAll(list)).toEqual([5]);
  });

  it('gives another trace when two events change places, and when one has another entity or time', () => {
    const traceOf = (events: readonly (readonly [number, number, number])[]): number => {
      const list = listOf(1);
      for (const [timeMin, kind, entity] of events) list.schedule(timeMin, kind, entity, 0);
      runAll(list);
      return list.trace;
    };
    const traces = [
      traceOf([[5, 1, 1], [5, 1, 2]]), // biome-ignore format: one run a line
      traceOf([[5, 1, 2], [5, 1, 1]]), // biome-ignore format: one run a line
      traceOf([[5, 1, 1], [5, 1, 3]]), // biome-ignore format: one run a line
      traceOf([[5, 1, 1], [5 + STEP, 1, 2]]), // biome-ignore format: one run a line
      traceOf([[5, 1, 1], [5, 3, 2]]), // biome-ignore format: one run a line
      traceOf([[5, 1, 1]]),
    ];
    expect(new Set(traces).size).toBe(traces.length);
  });

  it('starts from nothing after a reset, also a shorter or longer one', () => {
    const list = listOf(3);
    for (let data = 0; data < 1000; data++) list.schedule((data % 3) * MIN_PER_DAY + 5, 1, 0, data);
    list.cancelAll(4);
    list.runDay(nobody);
    for (const days of [1, 30]) {
      list.reset(days);
      list.schedule(days * MIN_PER_DAY - 1, 2, 4, 7);
      expect([list.nowMin, list.handled, list.trace]).toEqual([0, 0, 0]);
      expect(runAll(list)).toEqual([7]);
    }
  });
});
