/**
 * Logarithm, exponential and power from `+ - * /` and typed-array bit access alone.
 *
 * ECMAScript leaves the last digits of `Math.log` and `Math.exp` to each engine; these give the same bits
 * everywhere. Measured error against correctly rounded values: below 1 unit in the last place (tests assert 2).
 */

import { CELLS_PER_UNIT, inverse, logHigh, logLow } from './log-table.ts';

const bitsOf = new Float64Array(1);
/** High word first in memory order 1: every platform with a JavaScript engine in use is little-endian. */
const words = new Int32Array(bitsOf.buffer);

/** Natural logarithm of 2 in two parts; the first has 21 trailing zero bits, so a whole multiple of it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1 / (LN2_HIGH + LN2_LOW);

const LOWEST_POWER = -1074;
/** Powers of two from 2^-1074 to 2^1023, all exact. */
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1023 - LOWEST_POWER + 1);
  let power = Number.MIN_VALUE;
  for (let i = 0; i < powers.length; i++) {
    powers[i] = power;
    power *= 2;
  }
  return powers;
}

/**
 * Natural logarithm.
 *
 * With x = 2^k m, m between sqrt(1/2) and sqrt(2), and j / 256 the nearest of its kind to m:
 * log x = k log 2 + log(j / 256) + log(1 + r), r = (256 m - j) / j, abs(r) < 0.0028; the last by its series.
 *
 * @param x - Any double; 0 gives -Infinity, a negative number NaN.
 * @see Tang (1990), "Table-driven implementation of the logarithm function", ACM TOMS 16 (4), for the arrangement.
 */
export const log = (x: number): number => {
  bitsOf[0] = x;
  takeLog();
  return bitsOf[0]!;
};

/** Replaces the double in `bitsOf` by its logarithm; a double handed over in an array is not put on the heap. */
function takeLog(): void {
  const x = bitsOf[0]!;
  const high = words[1]!;
  if (high < 0x00100000 || high >= 0x7ff00000) {
    bitsOf[0] = logOfUnusual(x);
    return;
  }
  const k = (high - 0x3fe6a09e) >> 20;
  const cells = x * POWERS_OF_TWO[-LOWEST_POWER - k]! * CELLS_PER_UNIT;
  const j = (cells + 0.5) | 0;
  const r = (cells - j) * inverse[j]!;
  const r2 = r * r;
  const series = r2 * (-1 / 2 + r * (1 / 3) + r2 * (-1 / 4 + r * (1 / 5) + r2 * (-1 / 6 + r * (1 / 7))));
  bitsOf[0] = k * LN2_HIGH + logHigh[j]! + (r + (series + (k * LN2_LOW + logLow[j]!)));
}

/** Zero, subnormal, negative, infinite and NaN. */
function logOfUnusual(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return Infinity;
  return log(x * 18014398509481984) - 54 * LN2_LOW - 54 * LN2_HIGH; // 2^54
}

/**
 * Exponential function.
 *
 * With x = k log 2 + r, abs(r) <= log(2) / 2: 2^k times the Taylor polynomial of degree 13 in r.
 *
 * @param x - Any double; above 709.79 gives Infinity, below -745.14 gives 0.
 */
export const exp = (x: number): number => {
  if (!(x > -745.2 && x < 709.8)) return expOfUnusual(x);
  const k = Math.round(x * PER_LN2);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const value = 1 + (r + (r * r * expTail(r) + (high - r - low)));
  return k > -1000 && k < 1000 ? value * POWERS_OF_TWO[k - LOWEST_POWER]! : scaleFar(value, k);
};

/** (e^r - 1 - r) / r² for abs(r) <= 0.35. */
function expTail(r: number): number {
  const z = r * r;
  const even = 1 / 2 + z * (1 / 24 + z * (1 / 720 + z * (1 / 40320 + z * (1 / 3628800 + z * (1 / 479001600)))));
  const odd = 1 / 6 + z * (1 / 120 + z * (1 / 5040 + z * (1 / 362880 + z * (1 / 39916800 + z * (1 / 6227020800)))));
  return even + r * odd;
}

/** value * 2^k in two steps, so that neither step over- or underflows before the last rounding. */
function scaleFar(value: number, k: number): number {
  const first = k > 0 ? k - 100 : k + 100;
  return value * POWERS_OF_TWO[first - LOWEST_POWER]! * POWERS_OF_TWO[k - first - LOWEST_POWER]!;
}

function expOfUnusual(x: number): number {
  if (Number.isNaN(x)) return NaN;
  return x > 0 ? Infinity : 0;
}

/**
 * base to the power exponent, as exp(exponent log base).
 *
 * The relative error grows with the size of exponent * log(base): about 1e-16 times that size.
 *
 * @param base - Not negative.
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  return exp(exponent * log(base));
}

/** log(1 + x), accurate also for small x, where 1 + x loses digits. For x > -1. */
export function log1p(x: number): number {
  const sum = 1 + x;
  return sum === 1 ? x : log(sum) - (sum - 1 - x) / sum;
}

/** exp(x) - 1, accurate also for small x, where exp(x) loses digits. */
export function expm1(x: number): number {
  if (x > 0.35 || x < -0.35) return exp(x) - 1;
  return x + x * x * expTail(x);
}
