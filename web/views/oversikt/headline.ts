import type { Overload, RunResult } from '../../../sim-core/contract.ts';
import { type SeriesExtent, seriesExtent } from '../../charts/extent.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatFigure, formatNumber, sharedDecimals } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { RESULT } from '../../i18n/result.ts';
import { START } from '../../i18n/start.ts';
import { startFault } from './start-check.ts';

/** What a result means, in words. */
export interface Headline {
  readonly kind: 'success' | 'warning' | 'error';
  readonly title: string;
  readonly sentences: readonly string[];
}

/** A peak this many times the base year's own is worth naming; a limit of wording, not a model parameter. */
const NAMED_PEAK = 1.5;

/** What a result answers, as far as the wording needs it. */
export interface Asked {
  /** Name of the run. */
  readonly name: string;
  /** Whether a wave of extra registrations is part of it: then growth after it is not growth for ever. */
  readonly hasWave: boolean;
  /** Backlog in the base year's highest week, hours of work; null while the base year itself is shown. */
  readonly ordinaryPeakHours: number | null;
}

/** What the wording reads of a result. */
type Told = Pick<RunResult, 'start' | 'overload' | 'startDate'> & {
  readonly keyFigures: Pick<
    RunResult['keyFigures'],
    'messageResponseClockHours' | 'backlogHours' | 'backlogHoursAtEnd' | 'activeUsersPerVeileder'
  >;
  readonly series: Pick<RunResult['series'], 'backlogHours'>;
};

/** Says what a result means: not usable, keeps up, catches up, stays behind, or overloaded. */
export function headlineOf(result: Told, asked: Asked, locale: Locale): Headline {
  const { name } = asked;
  if (startFault(result.start, locale) !== null) {
    const texts = START[locale];
    return { kind: 'error', title: texts.refused(name), sentences: [texts.refusedText] };
  }
  if (result.overload !== null) return overloadHeadline(result, result.overload, asked, locale);
  const extent = seriesExtent(result.series.backlogHours.mean);
  const ordinary = asked.ordinaryPeakHours;
  if (extent === null || ordinary === null || extent.peak <= NAMED_PEAK * ordinary) {
    return steadyHeadline(result, name, locale);
  }
  return peakHeadline(result, extent, ordinary, name, locale);
}

function steadyHeadline(result: Told, name: string, locale: Locale): Headline {
  const texts = RESULT[locale];
  const { messageResponseClockHours, backlogHours, activeUsersPerVeileder } = result.keyFigures;
  const sentence = texts.steadyText(
    texts.hours(formatFigure(messageResponseClockHours.mean, locale)),
    texts.workHours(formatFigure(backlogHours.mean, locale)),
    formatNumber(activeUsersPerVeileder.mean, locale),
  );
  return { kind: 'success', title: texts.steady(name), sentences: [sentence] };
}

function peakHeadline(result: Told, extent: SeriesExtent, ordinary: number, name: string, locale: Locale): Headline {
  const texts = RESULT[locale];
  const recovered = extent.end <= ordinary;
  const sentence = texts.recoversText(
    texts.workHours(formatFigure(extent.peak, locale)),
    formatDate(dateOfDay(result.startDate, extent.peakDay), locale),
    texts.workHours(formatFigure(extent.end, locale)),
  );
  const title = recovered ? texts.recovers(name) : texts.behind(name);
  return { kind: 'warning', title, sentences: [sentence] };
}

function overloadHeadline(result: Told, overload: Overload, asked: Asked, locale: Locale): Headline {
  const texts = RESULT[locale];
  const decimals = sharedDecimals([overload.growthHoursPerWeek, ...overload.growthCi95]);
  const growth = texts.workHours(formatNumber(overload.growthHoursPerWeek, locale, decimals));
  const [low, high] = overload.growthCi95.map((end) => formatNumber(end, locale, decimals)) as [string, string];
  const day = overload.passesOneWeekOnDay;
  const passed =
    day === null
      ? texts.overloadNeverPassed
      : texts.overloadPassed(formatDate(dateOfDay(result.startDate, day), locale));
  const grows = asked.hasWave
    ? texts.waveText(texts.workHours(formatFigure(result.keyFigures.backlogHoursAtEnd.mean, locale)), growth, low, high)
    : texts.overloadText(growth, low, high);
  return {
    kind: 'error',
    title: asked.hasWave ? texts.overloadedAfterWave(asked.name) : texts.overloaded(asked.name),
    sentences: [grows, passed, ...requiredSentence(overload, locale), texts.overloadNoMean],
  };
}

/** The staff that would stop the growth; nothing when all teams together have enough and one of them has not. */
function requiredSentence({ requiredFte, nominalFte }: Overload, locale: Locale): string[] {
  if (requiredFte === null || requiredFte <= nominalFte) return [];
  return [RESULT[locale].overloadRequired(formatFigure(requiredFte, locale), formatFigure(nominalFte, locale))];
}
