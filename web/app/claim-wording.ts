import words from '../../calibration/wording/nb/capacity-claim.json' with { type: 'json' };
import type { Wording } from '../../calibration/wording/wording.ts';
import type { Locale } from '../i18n/language.ts';

const BOKMAL: Wording = words;

/** What a record behind the claimed capacity says, in the language of the page; English where it has no words. */
export function claimStatement(statement: string, locale: Locale): string {
  return locale === 'en' ? statement : (BOKMAL[statement] ?? statement);
}
