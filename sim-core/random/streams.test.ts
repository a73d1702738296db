import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { AUTOMATIC_BASE, HANDLING_BASE, PURPOSE, PURPOSE_LIMIT } from './purposes.ts';
import { DRAW_LIMIT, Streams } from './streams.ts';

const seeds = ['a', 'b'];
const replications = [0, 1];

/** Streams of one seed and replication. */
function streamsOf(seed: string, replication: number): Streams {
  const streams = new Streams(seed);
  streams.startReplication(replication);
  return streams;
}

/** n numbers that differ in one part of their name only. */
const WALKS = {
  persons: (streams: Streams, i: number) => streams.uniform(PURPOSE.exitThreshold, i, 0),
  draws: (streams: Streams, i: number) => streams.uniform(PURPOSE.messageGap, 12345, i),
  purposes: (streams: Streams, i: number) => streams.uniform(i & 255, i >>> 8, 1),
} as const;

function walks(n: number): { name: string; values: Float64Array }[] {
  const all: { name: string; values: Float64Array }[] = [];
  for (const seed of seeds) {
    for (const replication of replications) {
      const streams = streamsOf(seed, replication);
      for (const [name, walk] of Object.entries(WALKS)) {
        const values = Float64Array.from({ length: n }, (_, i) => walk(streams, i));
        all.push({ name: `${name}, seed ${seed}, replication ${replication}`, values });
      }
    }
  }
  return all;
}

function correlation(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  const n = Math.min(x.length, y.length);
  for (let i = 0; i < n; i++) sum += (x[i]! - 0.5) * (y[i]! - 0.5);
  return (12 * sum) / n;
}

describe('Streams', () => {
  it('gives a number that does not depend on what was asked before', () => {
    const name = fc.tuple(fc.nat(255), fc.nat(0xffffffff), fc.nat(DRAW_LIMIT - 1));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), name, (before, [purpose, person, draw]) => {
        const used = streamsOf('order', 2);
        for (const [otherPurpose, otherPerson, otherDraw] of before) used.bits(otherPurpose, otherPerson, otherDraw);
        expect(used.bits(purpose, person, draw)).toBe(streamsOf('order', 2).bits(purpose, person, draw));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('comes back to the same numbers when a replication is started again', () => {
    const streams = new Streams('back');
    const first = streams.bits(1, 2, 3);
    streams.startReplication(5);
    expect(streams.bits(1, 2, 3)).not.toBe(first);
    streams.startReplication(0);
    expect(streams.bits(1, 2, 3)).toBe(first);
  });

  it('gives different numbers to different names, nearly always', () => {
    const streams = streamsOf('names', 0);
    const seen = new Set<number>();
    const ids = [0, 1, 2, 255, 256, 65535, 65536, 0x7fffffff, 0x80000000, 0xffffffff];
    let asked = 0;
    for (const purpose of [0, 1, 63, 64, 127, 128, 255]) {
      for (const person of ids) {
        for (const draw of [0, 1, 2, 3, 255, 256, DRAW_LIMIT - 1]) {
          seen.add(streams.bits(purpose, person, draw));
          asked++;
        }
      }
    }
    expect(seen.size).toBe(asked); // a chance repeat among 490 words has probability 3e-5
  });

  it('keeps uniforms strictly inside (0, 1) and exponentials finite and positive', () => {
    const streams = streamsOf('a', 0);
    for (let person = 0; person < 100_000; person++) {
      const u = streams.uniform(0, person, 0);
      const e = streams.exponential(0, person, 0);
      if (!(u > 0 && u < 1 && e > 0 && e < 23)) expect.unreachable(`person ${person}: ${u}, ${e}`);
    }
    expect((0 + 0.5) / 4294967296).toBeGreaterThan(0);
    expect((0xffffffff + 0.5) / 4294967296).toBeLessThan(1);
  });

  it('makes the exponential from the uniform of the same name', () => {
    const streams = streamsOf('a', 1);
    for (let person = 0; person < 1000; person++) {
      expect(streams.exponential(9, person, 4)).toBeCloseTo(-Math.log(streams.uniform(9, person, 4)), 12);
    }
  });

  it('gives many persons at once what it gives each alone', () => {
    const streams = streamsOf('many', 3);
    const columns = new Int32Array(1500);
    for (let i = 0; i < 500; i++) columns[i] = Math.imul(i, 0x9e3779b1);
    streams.bitsOfMany(7, 12, columns, 400, 0, 1000, 500);
    for (let i = 0; i < 400; i++) {
      const person = columns[i]!;
      expect([columns[1000 + i], columns[500 + i]]).toEqual([streams.bits(7, person, 12), streams.bits(7, person, 13)]);
    }
    expect([columns[900], columns[1400]]).toEqual([0, 0]);
    for (const draw of [3, -2, DRAW_LIMIT]) {
      expect(() => streams.bitsOfMany(7, draw, columns, 1, 0, 1, 2)).toThrow(SimError);
    }
    expect(() => streams.bitsOfMany(PURPOSE_LIMIT, 0, columns, 1, 0, 1, 2)).toThrow(SimError);
  });

  it('refuses purposes and draws that would repeat another purpose', () => {
    const streams = streamsOf('a', 0);
    expect(() => streams.bits(PURPOSE_LIMIT, 0, 0)).toThrow(SimError);
    expect(() => streams.bits(-1, 0, 0)).toThrow(SimError);
    expect(() => streams.bits(0, 0, DRAW_LIMIT)).toThrow(SimError);
    expect(() => streams.uniform(0, 0, -1)).toThrow(SimError);
    expect(() => streams.bits(PURPOSE_LIMIT - 1, 0, DRAW_LIMIT - 1)).not.toThrow();
  });

  it('has moments of the uniform along persons, draws and purposes', () => {
    const n = 100_000;
    for (const { name, values } of walks(n)) {
      let mean = 0;
      let square = 0;
      for (const u of values) {
        mean += u / n;
        square += (u * u) / n;
      }
      expect(Math.abs(mean - 1 / 2), name).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
      expect(Math.abs(square - 1 / 3), name).toBeLessThan(4 * Math.sqrt(4 / 45 / n));
    }
  });

  it('fills 256 cells evenly, by the high and by the low bits (chi-square)', () => {
    const n = 102_400;
    const deviation = (counts: Float64Array) => {
      let sum = 0;
      for (const count of counts) sum += (count - n / 256) ** 2 / (n / 256);
      return (sum - 255) / Math.sqrt(510);
    };
    for (const { name, values } of walks(n)) {
      const high = new Float64Array(256);
      const low = new Float64Array(256);
      for (const u of values) {
        const word = Math.floor(u * 4294967296);
        high[word >>> 24]! += 1;
        low[word & 255]! += 1;
      }
      expect(Math.abs(deviation(high)), name).toBeLessThan(4.5);
      expect(Math.abs(deviation(low)), name).toBeLessThan(4.5);
    }
  });

  it('fills 32 x 32 cells of neighbouring pairs evenly (chi-square)', () => {
    const n = 102_400;
    for (const { name, values } of walks(n)) {
      const counts = new Float64Array(1024);
      for (let i = 0; i + 1 < n; i += 2) {
        counts[Math.floor(values[i]! * 32) * 32 + Math.floor(values[i + 1]! * 32)]! += 1;
      }
      let sum = 0;
      for (const count of counts) sum += (count - n / 2048) ** 2 / (n / 2048);
      expect(Math.abs(sum - 1023) / Math.sqrt(2046), name).toBeLessThan(4.5);
    }
  });

  it('is uncorrelated between neighbours at lags 1, 2 and 256', () => {
    const n = 100_000;
    for (const { name, values } of walks(n)) {
      for (const lag of [1, 2, 256]) {
        expect(Math.abs(correlation(values, values.subarray(lag))), `${name}, lag ${lag}`).toBeLessThan(
          4.5 / Math.sqrt(n),
        );
      }
    }
  });

  it('is uncorrelated between seeds, replications and purposes', () => {
    const n = 100_000;
    const columns = walks(n);
    for (let i = 0; i < columns.length; i++) {
      for (let j = 0; j < i; j++) {
        const r = correlation(columns[i]!.values, columns[j]!.values);
        expect(Math.abs(r), `${columns[i]!.name} with ${columns[j]!.name}`).toBeLessThan(4.5 / Math.sqrt(n));
      }
    }
  });
});

describe('PURPOSE', () => {
  const TASKS = 32; // room for so many after each base

  it('gives every purpose a number of its own, none of a task', () => {
    const numbers = Object.values(PURPOSE);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Math.max(...numbers)).toBeLessThan(PURPOSE_LIMIT);
    expect(numbers.filter((number) => number >= HANDLING_BASE && number < AUTOMATIC_BASE + TASKS)).toEqual([]);
  });

  it('leaves room for the tasks after each base', () => {
    expect(AUTOMATIC_BASE - HANDLING_BASE).toBe(TASKS);
    expect(AUTOMATIC_BASE + TASKS).toBeLessThanOrEqual(PURPOSE_LIMIT);
  });
});
