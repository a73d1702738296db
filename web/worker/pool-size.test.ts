import { describe, expect, it } from 'vitest';
import { defaultPoolSize, poolSizeFromAddress } from './pool-size.ts';

describe('defaultPoolSize', () => {
  it('leaves one core to the page, has at least one worker and at most eight', () => {
    expect([undefined, 1, 2, 4, 64].map(defaultPoolSize)).toEqual([1, 1, 1, 3, 8]);
  });
});

describe('poolSizeFromAddress', () => {
  it('takes a whole number from 1 to 64 and nothing else', () => {
    const sizes = ['', '?workers=8', '?workers=0', '?workers=65', '?workers=2.5', '?workers=-1'].map(
      poolSizeFromAddress,
    );
    expect(sizes).toEqual([undefined, 8, undefined, undefined, undefined, undefined]);
  });
});
