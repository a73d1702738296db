import { INTL_TAG, type Locale } from '../i18n/language.ts';

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** When something was done, on the person’s own clock: «26. nov. 2026, 06:03» / “26 Nov 2026, 06:03”. */
export function formatMoment(iso: string, locale: Locale): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(INTL_TAG[locale], { dateStyle: 'medium', timeStyle: 'short' });
    formats.set(locale, format);
  }
  return format.format(new Date(iso));
}
