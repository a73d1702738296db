import { describe, expect, it } from 'vitest';
import { Streams } from '../random/streams.ts';
import { headsPresent } from './presence.ts';

describe('headsPresent', () => {
  const streams = new Streams('presence');
  const days = 4000;

  it('has the binomial mean and variance', () => {
    const counts = Array.from({ length: days }, (_, day) => headsPresent(streams, 0, 20, 0.81, day));
    const mean = counts.reduce((sum, count) => sum + count, 0) / days;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (days - 1);
    const truth = 20 * 0.81 * 0.19;
    expect(Math.abs(mean - 16.2)).toBeLessThan(4 * Math.sqrt(truth / days));
    expect(Math.abs(variance / truth - 1)).toBeLessThan(4 * Math.sqrt(2 / days));
  });

  it('lets no other team, and no other head, be moved by a larger team', () => {
    for (let day = 0; day < 200; day++) {
      const few = headsPresent(streams, 1, 7, 0.6, day);
      const more = headsPresent(streams, 1, 8, 0.6, day);
      expect(more - few === 0 || more - few === 1).toBe(true);
    }
    const other = Array.from({ length: 200 }, (_, day) => headsPresent(streams, 2, 7, 0.6, day));
    const first = Array.from({ length: 200 }, (_, day) => headsPresent(streams, 1, 7, 0.6, day));
    expect(other).not.toEqual(first);
  });

  it('grows with the share present, head by head, and is everybody at a share of 1', () => {
    for (let day = 0; day < 200; day++) {
      const [low, high] = [0.5, 0.7].map((share) => headsPresent(streams, 3, 30, share, day));
      expect(low!).toBeLessThanOrEqual(high!);
      expect(headsPresent(streams, 3, 30, 1, day)).toBe(30);
      expect(headsPresent(streams, 3, 30, 0, day)).toBe(0);
    }
  });
});
