const TURN = 6.283185307179586;
const QUARTER = 1.5707963267948966;

/**
 * Sine from `+ - *` alone, absolute error about 1e-15 for angles of a few turns and growing with the angle.
 *
 * @param angle - Radians.
 */
export function sine(angle: number): number {
  const half = TURN / 2;
  let x = angle - TURN * Math.round(angle / TURN);
  if (x > QUARTER) x = half - x;
  if (x < -QUARTER) x = -half - x;
  const z = x * x;
  let sum = 1;
  for (let n = 23; n >= 3; n -= 2) sum = 1 - (z * sum) / (n * (n - 1));
  return x * sum;
}

/** Cosine, as {@link sine}. */
export function cosine(angle: number): number {
  return sine(angle + QUARTER);
}
