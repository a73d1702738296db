import type { Catalogue } from './language.ts';

const PLACES: Catalogue<Readonly<Record<string, string>>> = {
  nb: { line: 'rad', column: 'kolonne', file: 'filen', workbook: 'regnearket', dataset: 'datasettet' },
  en: { line: 'row', column: 'column', file: 'the file', workbook: 'the workbook', dataset: 'the data set' },
};

/** The place of an issue in words, where it is in a table: `line 3` is «rad 3». A path of a scenario stays as it is. */
export function placeText(path: string, locale: keyof typeof PLACES): string {
  return path.replace(/^(line|column|file|workbook|dataset)(?= |$)/, (word) => PLACES[locale][word] ?? word);
}
