import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, expm1, log, log1p, power } from './maths.ts';

const view = new DataView(new ArrayBuffer(8));

/** Distance to the next double above abs(x). */
function ulp(x: number): number {
  view.setFloat64(0, Math.abs(x));
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0) - Math.abs(x);
}

/** Fails with the argument when got is more than `allowed` units in the last place from want. */
function expectWithin(got: number, want: number, allowed: number, argument: number): void {
  const error = Math.abs(got - want) / ulp(want);
  if (!(error <= allowed)) expect.unreachable(`at ${argument}: ${got}, wanted ${want}, ${error} ulp`);
}

/** A double with any sign-free bit pattern: all magnitudes are equally likely. */
const anyPositive = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });

describe('log', () => {
  it('is within 2 units in the last place of Math.log for all magnitudes', () => {
    fc.assert(
      fc.property(anyPositive, (x) => expectWithin(log(x), Math.log(x), 2, x)),
      { seed: 3, numRuns: 20_000 },
    );
  });

  it('is within 2 units in the last place near 1 and at every power of two', () => {
    for (let i = -20_000; i <= 20_000; i++) {
      const x = 1 + i * 2e-5 + i * 1e-13;
      expectWithin(log(x), Math.log(x), 2, x);
    }
    for (let k = -1074; k <= 1023; k++) expectWithin(log(2 ** k), Math.log(2 ** k), 2, 2 ** k);
  });

  it('agrees with values computed to 40 digits', () => {
    expect(log(0.7)).toBe(-0.35667494393873245);
    expect(log(3.3e-9)).toBe(-19.529343368473977);
    expect(log(1e300)).toBe(690.7755278982137);
  });

  it('rises with its argument across the seams of its reduction', () => {
    for (const seam of [Math.SQRT1_2, 1, Math.SQRT2, 2, 2 * Math.SQRT2]) {
      let previous = -Infinity;
      for (let i = -500; i <= 500; i++) {
        const value = log(seam + i * ulp(seam));
        expect(value).toBeGreaterThanOrEqual(previous);
        previous = value;
      }
    }
  });

  it('gives the limits: 0, 1, infinity, negative, NaN, subnormal', () => {
    expect(log(0)).toBe(-Infinity);
    expect(log(-0)).toBe(-Infinity);
    expect(log(1)).toBe(0);
    expect(log(Infinity)).toBe(Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(-Infinity)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expectWithin(log(5e-324), Math.log(5e-324), 2, 5e-324);
    expectWithin(log(Number.MAX_VALUE), Math.log(Number.MAX_VALUE), 2, Number.MAX_VALUE);
  });
});

describe('exp', () => {
  it('is within 2 units in the last place of Math.exp wherever that is normal', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709.78, noNaN: true }), (x) => expectWithin(exp(x), Math.exp(x), 2, x)),
      { seed: 4, numRuns: 20_000 },
    );
    for (let i = -70_000; i <= 70_000; i++) {
      const x = i * 0.01 + i * 1e-9;
      expectWithin(exp(x), Math.exp(x), 2, x);
    }
  });

  it('underflows gradually, to the nearest subnormal or its neighbour', () => {
    for (let x = -708; x > -746; x -= 0.01) {
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(Math.max(5e-324, 2 * ulp(Math.exp(x))));
    }
  });

  it('gives the limits: 0, the ends of the range, infinities, NaN', () => {
    expect(exp(0)).toBe(1);
    expect(exp(709.79)).toBe(Infinity);
    expect(exp(1e300)).toBe(Infinity);
    expect(exp(-746)).toBe(0);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(NaN)).toBeNaN();
    expectWithin(exp(709.782712893384), Math.exp(709.782712893384), 2, 709.782712893384);
  });

  it('undoes log', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
        expect(Math.abs(exp(log(x)) / x - 1)).toBeLessThan(1e-14);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});

describe('power', () => {
  it('agrees with ** to 1e-13', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (b, e) => {
          expect(Math.abs(power(b, e) / b ** e - 1)).toBeLessThan(1e-13);
        },
      ),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('follows ** at zero', () => {
    expect(power(0, 2)).toBe(0);
    expect(power(0, 0)).toBe(1);
    expect(power(0, -1)).toBe(Infinity);
    expect(power(5, 0)).toBe(1);
  });
});

describe('log1p and expm1', () => {
  it('keep relative accuracy down to 1e-300', () => {
    for (let exponent = -300; exponent < 0; exponent++) {
      for (const x of [3.7 * 10 ** exponent, -0.37 * 10 ** exponent]) {
        expect(Math.abs(log1p(x) / Math.log1p(x) - 1)).toBeLessThan(5e-16);
        expect(Math.abs(expm1(x) / Math.expm1(x) - 1)).toBeLessThan(5e-16);
      }
    }
    for (const x of [0.34, 0.36, -0.34, -0.36, 5, -5]) {
      expect(Math.abs(expm1(x) / Math.expm1(x) - 1)).toBeLessThan(1e-15);
    }
  });
});
