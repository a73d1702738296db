import { expect, it } from 'vitest';
import { representatives } from './representatives.ts';

it('sets are represented as often as they weigh', () => {
  const sets = [0.5, 0.1, 0.4].map((weight) => ({ weight }));
  const chosen = representatives(sets, 10);
  expect(sets.map((set) => chosen.filter((one) => one === set).length)).toEqual([5, 1, 4]);
});
