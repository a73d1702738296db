import { atom } from 'nanostores';
import { oneOf, readSetting, writeSetting } from './settings.ts';

/** `system` follows the operating system, live. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Narrows the value of a form field to a theme. */
export function toTheme(text: string): Theme {
  return oneOf(text, THEMES, 'system');
}

/** The chosen theme; remembered between visits. */
export const $theme = atom<Theme>(readSetting('theme', THEMES, 'system'));

const darkSystem = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function apply(): void {
  const theme = $theme.get();
  show(theme === 'dark' || (theme === 'system' && (darkSystem?.matches ?? false)));
}

function show(dark: boolean): void {
  document.documentElement.classList.toggle('dark', dark);
  document.documentElement.classList.toggle('light', !dark);
}

/** Chooses a theme and shows it at once. */
export function setTheme(theme: Theme): void {
  $theme.set(theme);
  writeSetting('theme', theme);
  apply();
}

/** Shows the remembered theme and follows the system from now on. Call once, before the first render. */
export function startTheme(): void {
  apply();
  darkSystem?.addEventListener('change', apply);
  // Paper is light: the colours of the dark theme would fade on it.
  globalThis.addEventListener('beforeprint', () => show(false));
  globalThis.addEventListener('afterprint', apply);
}
