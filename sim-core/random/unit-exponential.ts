import { CELLS_PER_UNIT, inverse, logHigh, logLow, TWO } from './log-table.ts';

/** 2^(z - 31) at index z: scales a number with z leading zero bits to between 1 and 2. */
const SCALE = Float64Array.from({ length: 33 }, (_, zeros) => 2 / Number(1n << BigInt(32 - zeros)));
const LOG_OF_2 = logHigh[TWO]! + logLow[TWO]!;

/**
 * The exponential number with mean 1 that 32 random bits stand for: -log of their uniform number, within 2e-16 or 2
 * units in the last place, whichever is more. Between 1.2e-10 and 22.9.
 *
 * The logarithm of `maths.ts` for this one use: the leading zero bits of an integer are its exponent, so nothing has to
 * be taken out of the bits of a double.
 */
export const unitExponential = (bits: number): number => {
  const zeros = Math.clz32(bits);
  const cells = ((bits >>> 0) + 0.5) * SCALE[zeros]! * CELLS_PER_UNIT;
  const j = (cells + 0.5) | 0;
  const r = (cells - j) * inverse[j]!;
  const r2 = r * r;
  const series = r + r2 * (-1 / 2 + r * (1 / 3) + r2 * (-1 / 4 + r * (1 / 5) + r2 * (-1 / 6)));
  return (zeros + 1) * LOG_OF_2 - (logHigh[j]! + logLow[j]!) - series;
};
