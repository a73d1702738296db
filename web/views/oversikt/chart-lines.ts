import type { SeriesId } from '../../../sim-core/contract.ts';
import type { ShownRun } from '../../app/session.ts';
import type { ChartLine } from '../../charts/chart-line.ts';
import type { Period } from '../../charts/geometry.ts';
import { formatNumber } from '../../format/number.ts';
import { CHARTS } from '../../i18n/charts.ts';
import type { Locale } from '../../i18n/language.ts';

/** The three series the page shows, in reading order. */
export const SHOWN_SERIES = ['backlogHours', 'messageResponseClockHours', 'activeUsersPerVeileder'] as const;

const DAY_MS = 86_400_000;

/** The measured period of a run: the time axis of all its charts. */
export function periodOf(shown: ShownRun): Period {
  return { startDate: shown.result.startDate, days: shown.result.series.backlogHours.mean.length };
}

/**
 * Lines of one chart: the shown run, and the base year behind it when the two periods overlap.
 *
 * @param base - Null while the base year itself is shown.
 */
export function chartLines(shown: ShownRun, base: ShownRun | null, id: SeriesId, locale: Locale): ChartLine[] {
  const line = lineOf(shown, id, base === null ? 'base' : 'scenario', locale);
  if (base === null || !overlap(periodOf(shown), periodOf(base))) return [line];
  return [lineOf(base, id, 'base', locale), line];
}

/** What the bands hold, in words; two notes when the two runs have bands of different kinds. */
export function bandNotes(shown: ShownRun, base: ShownRun | null, locale: Locale): string {
  const own = bandNote(shown.result, locale);
  if (base === null || bandNote(base.result, locale) === own) return own;
  return `${shown.name[locale]}: ${own} ${base.name[locale]}: ${bandNote(base.result, locale)}`;
}

/** Follows the rule of `SeriesSummary`. */
export function bandNote(result: Pick<ShownRun['result'], 'replications'>, locale: Locale): string {
  const texts = CHARTS[locale];
  if (result.replications < 2) return texts.bandNone;
  const runs = formatNumber(result.replications, locale);
  return result.replications < 10 ? texts.bandAll(runs) : texts.bandNine(runs);
}

function lineOf(run: ShownRun, id: SeriesId, role: ChartLine['role'], locale: Locale): ChartLine {
  const { mean, low, high } = run.result.series[id];
  return { role, label: run.name[locale], startDate: run.result.startDate, mean, low, high };
}

function overlap(a: Period, b: Period): boolean {
  const from = (period: Period) => Date.parse(period.startDate) / DAY_MS;
  return from(a) < from(b) + b.days && from(b) < from(a) + a.days;
}
