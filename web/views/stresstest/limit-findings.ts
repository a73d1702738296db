import { type LimitReport, MEASURE_UNITS, type RunResult } from '../../../sim-core/contract.ts';
import { formatBrief } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { amountText, countText, dateText, daysText, shareText } from './over-runs.ts';

/** How one limit fared, in words. */
export interface LimitFinding {
  readonly title: string;
  /** Whether it was broken in any run: decides the mark, not the words. */
  readonly isBroken: boolean;
  readonly breach: string;
  readonly peak: string;
  readonly recovery: string;
}

/** Breach, peak and recovery of each limit of the scenario. */
export function limitFindings({ limits, startDate }: RunResult, locale: Locale): LimitFinding[] {
  return limits.map((report) => oneLimit(report, startDate, locale));
}

/** What a limit asks, in words: «Vedtak innen 48 timer». */
export function limitTitle(report: Pick<LimitReport, 'measure' | 'atMost' | 'unit'>, locale: Locale): string {
  return STRESS_RESULT[locale].limits[report.measure](limitAmount(report, locale));
}

/** A limit with its unit; weeks have a singular, and users per veileder are said by the words around them. */
export function limitAmount({ atMost, unit }: Pick<LimitReport, 'atMost' | 'unit'>, locale: Locale): string {
  const amount = formatBrief(atMost, locale);
  if (unit === 'persons per FTE') return amount;
  return unit === 'weeks' && atMost === 1
    ? STRESS_RESULT[locale].oneWeek
    : `${amount}\u00a0${MEASURE_UNITS[unit][locale]}`;
}

function oneLimit(report: LimitReport, startDate: string, locale: Locale): LimitFinding {
  const texts = STRESS_RESULT[locale];
  const { broken, brokenOnDay } = report;
  const isBroken = broken.runs > 0;
  const share = shareText(broken, locale);
  return {
    title: limitTitle(report, locale),
    isBroken,
    breach: isBroken ? texts.broken(share, dateText(brokenOnDay, startDate, locale)) : texts.kept(share),
    peak: peakText(report, startDate, locale),
    recovery: recoveryText(report, startDate, locale),
  };
}

function peakText({ peak, peakOnDay, daysOver }: LimitReport, startDate: string, locale: Locale): string {
  const texts = STRESS_RESULT[locale];
  const top = texts.peakText(amountText(peak, locale), dateText(peakOnDay, startDate, locale));
  return daysOver.mean === 0 ? top : `${top} ${texts.overText(countText(daysOver, locale))}`;
}

function recoveryText(report: LimitReport, startDate: string, locale: Locale): string {
  const texts = STRESS_RESULT[locale];
  const { recovered, recoveredOnDay, daysToRecover } = report;
  if (recovered === null) return texts.noBreach;
  if (recovered.runs === 0) return texts.neverRecovered;
  const date = dateText(recoveredOnDay, startDate, locale);
  return texts.recovered(shareText(recovered, locale), date, daysText(daysToRecover, locale));
}
