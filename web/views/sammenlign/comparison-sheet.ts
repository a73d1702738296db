import { type CsvCell, csv, MEASURE_UNITS, OFFICE_FIGURE_IDS } from '../../../sim-core/contract.ts';
import { comparedFigures, hasOffices, MAIN_FIGURES, OTHER_FIGURES } from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { csvStyleOf } from '../../format/csv-style.ts';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import { titlesOf } from './words.ts';

/** All figures as a sheet: one row a figure; of the base its mean, of each scenario difference and interval. */
export function comparisonSheet(shown: ShownComparison, locale: Locale): string {
  const texts = COMPARE[locale];
  const [base, ...titles] = titlesOf(shown, locale);
  const ids = [...MAIN_FIGURES, ...OTHER_FIGURES, ...(hasOffices(shown.run) ? OFFICE_FIGURE_IDS : [])];
  const heads = titles.flatMap((title) => [
    `${title}, ${texts.difference}`,
    `${title}, ${texts.low}`,
    `${title}, ${texts.high}`,
  ]);
  const rows = comparedFigures(shown.run, ids).map(({ label, unit, means, contrasts }): CsvCell[] => [
    `${label[locale]} (${MEASURE_UNITS[unit][locale]})`,
    means[0]!,
    ...contrasts.flatMap(({ mean, interval }) => [mean, interval?.[0] ?? null, interval?.[1] ?? null]),
  ]);
  return csv([[texts.figure, base!, ...heads], ...rows], csvStyleOf(locale));
}
