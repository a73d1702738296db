/** Digits of a number without an uncertainty. */
const DIGITS = 4;

/**
 * A number as text, rounded where its uncertainty begins: the uncertainty keeps two digits. `.` as decimal sign, no
 * grouping.
 *
 * @param uncertainty - In the unit of the number, for example half an interval; 0 or less: four digits of the number.
 */
export function rounded(value: number, uncertainty = 0): string {
  if (!(uncertainty > 0)) return plain(Number(value.toPrecision(DIGITS)), value);
  const decimals = 1 - Math.floor(Math.log10(uncertainty));
  if (decimals > 0) return value.toFixed(Math.min(decimals, 12));
  const step = 10 ** -decimals;
  return String(Math.round(value / step) * step);
}

/** A mean with its interval, all rounded alike: `12050 (11240 to 12860)`. */
export function withInterval(mean: number, [low, high]: readonly [number, number]): string {
  return `${rounded(mean, (high - low) / 2)} (${between(low, high)})`;
}

/** An interval as text: `11240 to 12860`. */
export function between(low: number, high: number): string {
  const uncertainty = (high - low) / 2;
  return `${rounded(low, uncertainty)} to ${rounded(high, uncertainty)}`;
}

/** A share in whole per cent. */
export function percent(share: number): string {
  return `${Math.round(100 * share) || 0} %`;
}

/** Large numbers in full, small ones without an exponent. */
function plain(short: number, exact: number): string {
  return Math.abs(short) >= 1000 ? String(Math.round(exact)) : String(short);
}
