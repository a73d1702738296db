import { describe, expect, it } from 'vitest';
import { type IntervalMark, intervalMark } from './interval-mark.ts';
import { serialised } from './testing/serialised.ts';

const drawn = (mark: IntervalMark) => serialised(intervalMark(mark), 'Svartid');

describe('intervalMark', () => {
  it('draws a published number with its field, and the interval of a model that misses it', async () => {
    const missed = drawn({
      accepted: { low: 11, high: 14 },
      published: 12.5,
      mean: 22.5,
      interval: [20, 27.5],
    });
    await expect(missed).toMatchFileSnapshot('./golden/interval-mark.svg');
  });

  it('draws a field that is open on one side to the edge, and one that has no width all the same', () => {
    const open = drawn({ accepted: { low: 0.9, high: null }, published: null, mean: 1, interval: [1, 1] });
    expect(open).toContain('width="154"');
    expect(open).not.toContain('mark-published');
    const narrow = drawn({ accepted: { low: 0, high: 0 }, published: 0, mean: 900, interval: [800, 1000] });
    expect(narrow).toContain('width="2"');
    expect(narrow).not.toContain('NaN');
  });
});
