import type { Locale } from './language.ts';

/** Bokmål for places in a publication, which records have in English: the longer wordings first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\btext to figure\b/g, 'teksten til figur'],
  [/\bcaptions of figures\b/g, 'tekstene til figur'],
  [/\bcaption of figure\b/g, 'teksten til figur'],
  [/\bfigure ([\d.-]+) caption\b/g, 'teksten til figur $1'],
  [/\bfree text\b/g, 'fritekst'],
  [/\bappendix table\b/g, 'vedleggstabell'],
  [/\bchapters?\b/g, 'kapittel'],
  [/\btables?\b/g, 'tabell'],
  [/\bfigures?\b/g, 'figur'],
  [/\bappendix\b/g, 'vedlegg'],
  [/\bfootnotes?\b/g, 'fotnote'],
  [/\bnote\b/g, 'note'],
  [/\bsummary\b/g, 'sammendraget'],
  [/\bforeword\b/g, 'forordet'],
  [/\band\b/g, 'og'],
  [/\bto\b/g, 'til'],
];

/** The place in a publication in the language of the page. */
export function placeText(place: string, locale: Locale): string {
  return locale === 'en' ? place : WORDS.reduce((text, [english, word]) => text.replace(english, word), place);
}
