import { type MeasureUnit, pairedSeries, type SeriesId } from '../../../sim-core/contract.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import type { ChartLine } from '../../charts/chart-line.ts';
import { smoothLine } from '../../charts/smooth.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import { formatSigned } from '../unit-text.ts';
import { replicationsOf, titlesOf } from './words.ts';

const ROLES = ['scenario', 'second', 'third', 'fourth'] as const;

/** The difference of each scenario to the base day by day, a line each, with the 95 % interval of each day. */
export function differenceLines(shown: ShownComparison, series: SeriesId, locale: Locale): readonly ChartLine[] {
  const [, ...titles] = titlesOf(shown, locale);
  const base = replicationsOf(shown, 0);
  const { startDate } = shown.run.results[0]!;
  return titles.map((label, i) => {
    const { mean, low, high } = pairedSeries(replicationsOf(shown, i + 1), base, series);
    return { role: ROLES[i]!, label, startDate, mean, low, high };
  });
}

/** What a difference does over the period; of the largest week, not of a single day. */
export function differenceSentence(line: ChartLine, unit: MeasureUnit, locale: Locale): string {
  const { mean } = smoothLine(line);
  const seen = mean.filter((value) => value !== null);
  const largest = Math.max(...seen.map(Math.abs));
  const day = mean.findIndex((value) => value !== null && Math.abs(value) === largest);
  const average = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const date = day < 0 ? '' : formatDate(dateOfDay(line.startDate, day), locale);
  const said = (value: number | null) => formatSigned(value, unit, locale);
  return COMPARE[locale].timeSentence(line.label, said(average), said(mean[day] ?? null), date);
}
