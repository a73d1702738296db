import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lcg } from '../test/lcg.ts';
import { NaiveEvents } from '../test/naive-events.ts';
import { type EventHandler, EventList } from './event-list.ts';
import { MIN_PER_DAY } from './time.ts';

const STEP = 1 / 1024;
/** Even kinds belong to an entity, odd ones do not. */
const CANCELLABLE = Uint8Array.from({ length: 64 }, (_, kind) => (kind % 2 === 0 ? 1 : 0));

interface WalkShape {
  readonly seed: number;
  readonly days: number;
  readonly entities: number;
  readonly kinds: number;
  readonly operations: number;
  /** Grid steps between neighbouring times; large values make many equal times. */
  readonly spread: number;
}

/** Random scheduling and cancelling, mostly from inside the handler; every handled event is compared with the twin. */
function walk(shape: WalkShape): { handled: number; cancelled: number; trace: number } {
  const { days, entities, kinds } = shape;
  const random = lcg(shape.seed);
  const list = new EventList(CANCELLABLE);
  list.reset(days);
  list.reserveEntities(entities);
  const twin = new NaiveEvents(CANCELLABLE, days * MIN_PER_DAY);
  let left = shape.operations;
  let cancelled = 0;
  const scheduleOne = (): void => {
    left--;
    const reach = [0, 30, 600, 2000, days * MIN_PER_DAY * 1.1][random(5)]!;
    const steps = Math.floor((random(1_000_000) / 1_000_000) * (reach / STEP / shape.spread)) * shape.spread;
    const timeMin = list.nowMin + steps * STEP;
    const [kind, entity] = [random(kinds), random(entities)];
    const data = twin.schedule(timeMin, kind, entity);
    list.schedule(timeMin, kind, entity, data);
  };
  const act = (): void => {
    for (let n = random(4); n > 0 && left > 0; n--) scheduleOne();
    if (random(8) > 0) return;
    const entity = random(entities);
    list.cancelAll(entity);
    cancelled += twin.cancelAll(entity);
  };
  for (let i = 0; i < 200; i++) scheduleOne();
  const handler: EventHandler = {
    handle: (kind, entity, data) => {
      const next = twin.takeFirst();
      if (next?.data !== data || next.kind !== kind || next.entity !== entity || next.timeMin !== list.nowMin) {
        expect({ kind, entity, data, timeMin: list.nowMin }).toEqual(next);
      }
      act();
    },
  };
  do {
    while (left > 0 && twin.size < 50) scheduleOne();
  } while (list.runDay(handler));
  expect(twin.takeFirst()).toBeUndefined();
  expect(list.nowMin).toBe(days * MIN_PER_DAY);
  expect(list.handled).toBe(twin.taken);
  return { handled: list.handled, cancelled, trace: list.trace };
}

describe('EventList beside a sorted array', () => {
  it('handles the events of random walks in the order of a sorted array', () => {
    const shape = fc.record({
      seed: fc.nat(0x7fffffff),
      days: fc.integer({ min: 1, max: 40 }),
      entities: fc.integer({ min: 1, max: 60 }),
      kinds: fc.integer({ min: 1, max: 64 }),
      operations: fc.constant(3000),
      spread: fc.constantFrom(1, 64, 1024, 61_440, 1_474_560),
    });
    let cancelled = 0;
    fc.assert(
      fc.property(shape, (one) => {
        cancelled += walk(one).cancelled;
      }),
      { seed: 7, numRuns: 120 },
    );
    expect(cancelled).toBeGreaterThan(10_000);
  });

  it('handles a long walk with many equal times in the order of a sorted array', () => {
    const shape = { seed: 11, days: 60, entities: 900, kinds: 20, operations: 50_000, spread: 1024 };
    expect(walk(shape).handled).toBeGreaterThan(20_000);
  });

  it('gives the same trace for the same walk and another for another', () => {
    const shape = { seed: 5, days: 10, entities: 20, kinds: 8, operations: 4000, spread: 1 };
    expect(walk(shape).trace).toBe(walk(shape).trace);
    expect(walk({ ...shape, seed: 6 }).trace).not.toBe(walk(shape).trace);
  });
});
