/** Languages of the page: bokmål first, English second. */
export const LOCALES = ['nb', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A catalogue holds the same keys in both languages; the compiler compares the halves. */
export type Catalogue<Texts> = Readonly<Record<Locale, Texts>>;

/** BCP 47 tag for `Intl`; English keeps the European order of day and month. */
export const INTL_TAG: Readonly<Record<Locale, string>> = { nb: 'nb-NO', en: 'en-GB' };
