import { FIELDS, type LocalText } from '../../../sim-core/contract.ts';
import type { EditFault } from '../../app/editor/read-edit.ts';
import { EDITOR } from '../../i18n/editor.ts';
import { ISSUES } from '../../i18n/issues.ts';
import type { Locale } from '../../i18n/language.ts';
import { sayPhrase } from '../../i18n/phrases.ts';
import { numberFaultText } from '../number-fault-text.ts';

/** Names of all words one can choose, in the field table. */
const OPTIONS: ReadonlyMap<string, LocalText> = new Map(
  FIELDS.flatMap(({ shape }) => (shape.kind === 'rows' ? shape.columns.map((column) => column.shape) : [shape]))
    .flatMap((shape) => (shape.kind === 'choice' ? shape.options : []))
    .map(({ value, label }) => [value, label]),
);

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
  return withNames(withWords(sentence, locale), locale);
}

/** Words in place of those a file has, «alltid åpent» for `"always"`; and the decimal sign of the language. */
function withWords(sentence: string, locale: Locale): string {
  const said = sentence.replace(/"([A-Za-z0-9]+)"/g, (quoted, value: string) => {
    const label = OPTIONS.get(value)?.[locale];
    return label === undefined ? quoted : marked(label, locale);
  });
  return locale === 'nb' ? said.replace(/(\d)\.(\d)/g, '$1,$2') : said;
}

function marked(name: string, locale: Locale): string {
  return locale === 'nb' ? `«${name}»` : `“${name}”`;
}

/** Names in place of the paths a file has: «Åpner» for `staff.opensAtHour`. */
function withNames(sentence: string, locale: Locale): string {
  return sentence.replace(/\b[a-z][A-Za-z]*(?:\.[A-Za-z]+)+\b/g, (path) => {
    const label = FIELDS.find((field) => field.path === path)?.label[locale];
    return label === undefined ? path : marked(label, locale);
  });
}
