/** More workers than this bring memory use, not speed. */
const MOST_WORKERS = 8;

/**
 * How many workers a run uses when nobody says otherwise: one core is left for the page.
 *
 * @param cores - `navigator.hardwareConcurrency`; undefined where the browser hides it.
 */
export function defaultPoolSize(cores: number | undefined): number {
  return Math.min(Math.max(1, (cores ?? 2) - 1), MOST_WORKERS);
}

/**
 * The pool size asked for in the address (`?workers=8`).
 *
 * @returns A whole number from 1 to 64, or undefined when the address asks for nothing sensible.
 */
export function poolSizeFromAddress(search: string): number | undefined {
  const text = new URLSearchParams(search).get('workers');
  if (text === null || !/^\d{1,2}$/.test(text)) return undefined;
  const size = Number(text);
  return size >= 1 && size <= 64 ? size : undefined;
}
