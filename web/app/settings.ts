/**
 * Small remembered choices (language, theme). Storage may be refused (private window, managed profile); then the
 * choice lasts as long as the page.
 */

const PREFIX = 'noe-simulator.';

/** The remembered value, or null when there is none or storage is refused. */
export function readSetting(name: string): string | null {
  try {
    return globalThis.localStorage?.getItem(PREFIX + name) ?? null;
  } catch {
    return null;
  }
}

/** Remembers the value if storage allows it. */
export function writeSetting(name: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(PREFIX + name, value);
  } catch {
    // Refused storage is not a fault: the choice holds for this page view.
  }
}
