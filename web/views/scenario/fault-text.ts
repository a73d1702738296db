import { FIELDS } from '../../../sim-core/contract.ts';
import type { EditFault } from '../../app/editor/read-edit.ts';
import { EDITOR } from '../../i18n/editor.ts';
import { ISSUES } from '../../i18n/issues.ts';
import type { Locale } from '../../i18n/language.ts';
import { sayPhrase } from '../../i18n/phrases.ts';
import { numberFaultText } from '../number-fault-text.ts';

/** What is wrong at a place, in words; empty when nothing is. */
export function faultText(fault: EditFault | undefined, locale: Locale): string {
  if (fault === undefined) return '';
  if (fault.kind === 'not-a-date') return EDITOR[locale].notADate;
  if (fault.kind !== 'issue') return numberFaultText(fault, locale);
  const { words, found, expected, remedy } = fault.issue;
  const texts = ISSUES[locale];
  const said =
    words === undefined
      ? [found, expected, remedy]
      : [words.found, words.expected, words.remedy].map((one) => sayPhrase(one, locale));
  const sentence = `${texts.found}: ${said[0]}. ${texts.expected}: ${said[1]}. ${said[2]}`;
  return withNames(sentence, locale);
}

/** Names in place of the paths a file has: «Åpner» for `staff.opensAtHour`. */
function withNames(sentence: string, locale: Locale): string {
  return sentence.replace(/\b[a-z][A-Za-z]*(?:\.[A-Za-z]+)+\b/g, (path) => {
    const label = FIELDS.find((field) => field.path === path)?.label[locale];
    if (label === undefined) return path;
    return locale === 'nb' ? `«${label}»` : `“${label}”`;
  });
}
