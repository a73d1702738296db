/**
 * A number with about four digits that count, `.` as decimal sign, no grouping.
 *
 * @param scale - The size that decides the decimals; give the mean to an interval, so that its ends line up with it.
 */
export function numberText(value: number, scale: number = value): string {
  if (value === 0 && scale === 0) return '0';
  return value.toFixed(decimalsFor(Math.abs(scale)));
}

function decimalsFor(size: number): number {
  if (size >= 1000) return 0;
  if (size >= 100) return 1;
  if (size >= 10) return 2;
  if (size >= 1) return 3;
  return 4;
}
