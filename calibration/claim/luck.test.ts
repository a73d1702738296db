import { expect, it } from 'vitest';
import type { ClaimResult } from './claim-job.ts';
import { luckOf } from './luck.ts';

const answer = (set: number, users: number): ClaimResult => ({
  index: 0,
  kind: 'room',
  set,
  luck: 0,
  reading: 'stock',
  level: 'ordinary',
  rooms: { decisions: { users, isBeyond: false, givesWay: [] } },
});

it('luck is what differs within sets, not between them', () => {
  const results = [answer(0, 100), answer(0, 110), answer(1, 200), answer(1, 220), answer(2, 900)];
  expect(luckOf(results, 'stock', 'ordinary', 'decisions')).toBeCloseTo(Math.log(1.1) / Math.SQRT2, 4);
});

it('luck is not known of sets asked once, or without room', () => {
  expect(luckOf([answer(0, 100)], 'stock', 'ordinary', 'decisions')).toBeNull();
  expect(luckOf([answer(0, 100), answer(0, 0)], 'stock', 'ordinary', 'decisions')).toBeNull();
});
