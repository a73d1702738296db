import { describe, expect, it } from 'vitest';
import { conduct, conductHere } from './conduct.ts';
import type { Procedure } from './procedure.ts';

/** Sums the figures of replications 0, 1, 2 … until the sum is 10 or more. */
function* untilTen(): Procedure<string, number, number> {
  let sum = 0;
  for (let replication = 0; sum < 10; replication += 2) {
    const asks = [replication, replication + 1].map((r) => ({ setting: 'a', replication: r }));
    for (const [value = Number.NaN] of (yield { asks, soFar: () => sum }) as readonly number[][]) sum += value;
  }
  return sum;
}

describe('a procedure', () => {
  it('gives the same result here and with answers that come later', async () => {
    const seen: number[] = [];
    const later = await conduct(untilTen(), async (asks) => asks.map(({ replication }) => [replication]), {
      onStep: (soFar) => seen.push(soFar()),
    });
    expect(later).toBe(conductHere(untilTen(), (_, replication) => [replication]));
    expect(later).toBe(15);
    expect(seen).toEqual([0, 1, 6]);
  });

  it('stops before the next step when it is told to', async () => {
    const signal = { aborted: false };
    const run = conduct(
      untilTen(),
      async (asks) => {
        signal.aborted = true;
        return asks.map(() => [0]);
      },
      { signal },
    );
    await expect(run).rejects.toMatchObject({ fault: { kind: 'cancelled' } });
  });

  it('is not given fewer answers than it asked for', async () => {
    await expect(conduct(untilTen(), async () => [[1]])).rejects.toThrow(
      '2 replications were asked for and 1 came back',
    );
  });
});
