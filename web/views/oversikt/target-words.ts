import type { TargetReport } from '../../../calibration/report/calibration-report.ts';
import {
  decimalsFor,
  formatExact,
  formatExactShare,
  formatNumber,
  formatShare,
  NO_VALUE,
} from '../../format/number.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import type { Locale } from '../../i18n/language.ts';

/** A target in words, with numbers in its unit. */
export interface TargetWords {
  readonly name: string;
  /** A dash where only a direction or a limit is published. */
  readonly published: string;
  readonly accepted: string;
  readonly mean: string;
  /** One single year, 95 %. */
  readonly interval: string;
}

/** Says a target and what the model gives for it. */
export function targetWords(target: TargetReport, locale: Locale): TargetWords {
  const texts = EVIDENCE[locale];
  const { published, tolerance, mean, predictionInterval, unit } = target;
  const number = numberIn(target, locale);
  const given = (value: number) => givenNumber(value, unit, locale);
  const word = isUnit(unit, texts.units) ? `\u00a0${texts.units[unit]}` : ''; // shares carry their per cent sign
  const [low, high] = predictionInterval;
  return {
    name: nameOf(target.id, locale),
    published: published === null ? NO_VALUE : `${given(published)}${word}`,
    accepted: acceptedText(tolerance, given, locale) + (isOnce(target) ? `\u00a0${texts.once}` : word),
    mean: `${number(mean)}${word}`,
    interval: texts.between(number(low), number(high)),
  };
}

/** Whether the accepted ratio is told by the number one alone, which takes the singular. */
function isOnce({ unit, tolerance: { low, high } }: TargetReport): boolean {
  return unit === 'ratio' && (high ?? low) === 1;
}

/** The name of a target; its id where it has none. */
function nameOf(id: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = EVIDENCE[locale].targets;
  return names[id] ?? id;
}

/** A number as it is published, without decimals it has not. */
function givenNumber(value: number, unit: string, locale: Locale): string {
  return unit === 'share' ? formatExactShare(value, locale) : formatExact(value, locale);
}

/** One number of decimals for all that the model gives for a target. */
function numberIn({ unit, mean, predictionInterval }: TargetReport, locale: Locale): (value: number) => string {
  if (unit === 'share') return (value) => formatShare(value, locale);
  const decimals = decimalsFor(Math.max(Math.abs(mean), ...predictionInterval.map(Math.abs)));
  return (value) => formatNumber(value, locale, decimals);
}

function acceptedText(
  { low, high }: TargetReport['tolerance'],
  number: (value: number) => string,
  locale: Locale,
): string {
  const texts = EVIDENCE[locale];
  if (low !== null && high !== null) return texts.between(number(low), number(high));
  if (low !== null) return texts.atLeast(number(low));
  return high === null ? NO_VALUE : texts.atMost(number(high));
}

function isUnit<Units extends object>(unit: string, units: Units): unit is Extract<keyof Units, string> {
  return Object.hasOwn(units, unit);
}
