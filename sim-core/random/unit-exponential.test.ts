import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log } from './maths.ts';
import { uniformOf } from './uniform.ts';
import { unitExponential } from './unit-exponential.ts';

/** Largest error allowed for an exponential number of this size. */
function allowed(value: number): number {
  return Math.max(3e-16, 5e-16 * value);
}

function expectRight(bits: number): void {
  const want = -log(uniformOf(bits));
  const got = unitExponential(bits);
  if (!(Math.abs(got - want) <= allowed(want) && got > 0 && got < 23)) expect.unreachable(`${bits}: ${got}, ${want}`);
}

describe('unitExponential', () => {
  it('is minus the logarithm of the uniform number of the same bits', () => {
    fc.assert(fc.property(fc.integer({ min: -2147483648, max: 2147483647 }), expectRight), {
      seed: 1,
      numRuns: 20_000,
    });
  });

  it('is so at both ends and beside every power of two', () => {
    for (let k = 0; k < 32; k++) for (let i = -3; i <= 3; i++) expectRight((2 ** k + i) | 0);
    for (let i = 0; i < 3000; i++) {
      expectRight(i);
      expectRight(-1 - i);
    }
  });

  it('falls as the uniform number rises, also across the cells of its table', () => {
    let previous = Infinity;
    for (let i = 0; i < 200_000; i++) {
      const value = unitExponential(Math.floor(i * 21_474.836) | 0);
      if (!(value < previous)) expect.unreachable(`${i}: ${value} after ${previous}`);
      previous = value;
    }
  });
});
