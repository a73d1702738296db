import { atom } from 'nanostores';
import { LOCALES, type Locale } from '../i18n/language.ts';
import { readSetting, writeSetting } from './settings.ts';

/** The language in use; remembered between visits. */
export const $locale = atom<Locale>(readSetting('language', LOCALES, 'nb'));

/** Switches language, also for assistive technology (`<html lang>`). */
export function setLocale(locale: Locale): void {
  $locale.set(locale);
  writeSetting('language', locale);
  document.documentElement.lang = locale;
}

/** Tells assistive technology the remembered language. Call once, before the first render. */
export function startLocale(): void {
  document.documentElement.lang = $locale.get();
}
