import type { Locale } from '../i18n/language.ts';

const WORDS = {
  nb: { soon: 'noen sekunder', seconds: (n: number) => `${n} sekunder`, minutes: (n: number) => `${n} min` },
  en: { soon: 'a few seconds', seconds: (n: number) => `${n} seconds`, minutes: (n: number) => `${n} min` },
} as const;

/**
 * Remaining waiting time in words, coarse on purpose: it is an estimate.
 *
 * @param seconds - Estimate, at least 0.
 */
export function formatRemaining(seconds: number, locale: Locale): string {
  const words = WORDS[locale];
  if (seconds < 5) return words.soon;
  if (seconds < 90) return words.seconds(Math.ceil(seconds / 5) * 5);
  return words.minutes(Math.ceil(seconds / 60));
}
