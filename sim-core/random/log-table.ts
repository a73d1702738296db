/**
 * Logarithms of j / 256 for j from 181 (sqrt(1/2)) to 512, in two parts, computed in whole numbers so that they are the
 * same everywhere and right to the last digit.
 */

/** Cells per unit of the reduced argument. */
export const CELLS_PER_UNIT = 256;
const SMALLEST = 181;
/** Index of log 2. */
export const TWO = 512;
/** Binary places of the whole numbers. */
const PLACES = 120n;
/** The first part keeps this many places, so that adding a multiple of LN2_HIGH to it is exact. */
const HIGH_PLACES = 33n;

/** log(j / 256) at index j is high + low; 1 / j at index j. Indexes below 181 are not used. */
export const logHigh = new Float64Array(TWO + 1);
export const logLow = new Float64Array(TWO + 1);
export const inverse = new Float64Array(TWO + 1);
for (let j = SMALLEST; j <= TWO; j++) {
  const value = logarithm(j);
  const dropped = PLACES - HIGH_PLACES;
  const high = (value + (1n << (dropped - 1n))) >> dropped; // to the nearest
  logHigh[j] = Number(high) / Number(1n << HIGH_PLACES);
  logLow[j] = Number(value - (high << dropped)) / Number(1n << PLACES);
  inverse[j] = 1 / j;
}

/** log(j / 256) × 2^PLACES: 2 atanh((j − 256) / (j + 256)), summed until nothing is left. */
function logarithm(j: number): bigint {
  const s = (BigInt(j - CELLS_PER_UNIT) << PLACES) / BigInt(j + CELLS_PER_UNIT);
  const squared = (s * s) >> PLACES;
  let power = s;
  let sum = 0n;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * squared) >> PLACES;
  }
  return 2n * sum;
}
