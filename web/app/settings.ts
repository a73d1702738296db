/**
 * Small remembered choices (language, theme). Storage may be refused (private window, managed profile) or hold
 * anything: other pages of the same host, and every local file, share it. Then the choice lasts as long as the page.
 */

const PREFIX = 'noe-simulator.';

/** Narrows a text to one of the allowed words; anything else is the fallback. */
export function oneOf<Word extends string>(text: string | null, allowed: readonly Word[], fallback: Word): Word {
  return allowed.find((word) => word === text) ?? fallback;
}

/** The remembered choice, or the fallback when there is none, it is not allowed, or storage is refused. */
export function readSetting<Word extends string>(name: string, allowed: readonly Word[], fallback: Word): Word {
  try {
    return oneOf(globalThis.localStorage?.getItem(PREFIX + name) ?? null, allowed, fallback);
  } catch {
    return fallback;
  }
}

/** Remembers the choice if storage allows it. */
export function writeSetting(name: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(PREFIX + name, value);
  } catch {
    // Refused storage is not a fault: the choice holds for this page view.
  }
}
