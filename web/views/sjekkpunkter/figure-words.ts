import { CHECKPOINT_FIGURES, type CheckpointFigureId } from '../../../sim-core/contract.ts';
import { type ComparedFigure, directionOf } from '../../app/checkpoints/comparison.ts';
import { formatNumber, formatRange, formatShare, NO_VALUE, sharedDecimals } from '../../format/number.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import type { Locale } from '../../i18n/language.ts';

/** A figure without its unit: weeks with one decimal, the others with three digits. */
export function formatOf(id: CheckpointFigureId, value: number, locale: Locale): string {
  return formatNumber(value, locale, decimalsOf(id, [value]));
}

/** A difference with its sign and its interval, both with the same decimals: «+312» and «290–334». */
export function formatPaired({ id, difference: { mean, ci95 } }: ComparedFigure, locale: Locale): [string, string] {
  const decimals = decimalsOf(id, [...(mean === null ? [] : [mean]), ...(ci95 ?? [])]);
  const sign = mean !== null && mean > 0 ? '+' : '';
  return [
    mean === null ? CHECKPOINTS[locale].nothing : `${sign}${formatNumber(mean, locale, decimals)}`,
    ci95 === null ? NO_VALUE : formatRange(...ci95, locale, decimals),
  ];
}

function decimalsOf(id: CheckpointFigureId, values: readonly number[]): number {
  return CHECKPOINT_FIGURES[id].unit === 'weeks' ? 1 : sharedDecimals(values);
}

/** Which way a simulated figure goes, in words: «140 % flere vurderinger», «ingen sikker forskjell». */
export function differenceWords({ id, today, difference }: ComparedFigure, locale: Locale): string {
  const texts = CHECKPOINTS[locale];
  const direction = directionOf(difference);
  if (direction === 'same' || direction === 'unclear' || difference.mean === null) {
    return direction === 'same' ? texts.same : texts.unclear;
  }
  return changeWords(id, today, difference.mean, locale);
}

/** The same of an estimate, which has no luck in it. */
export function estimateWords(id: CheckpointFigureId, today: number, changed: number, locale: Locale): string {
  const isSame = Math.abs(changed - today) < SMALL_SHARE * Math.abs(today);
  return isSame ? CHECKPOINTS[locale].same : changeWords(id, today, changed - today, locale);
}

/** Below half a per cent nothing is said: it would round to nothing. */
const SMALL_SHARE = 0.005;

function changeWords(id: CheckpointFigureId, today: number, change: number, locale: Locale): string {
  const texts = CHECKPOINTS[locale];
  const words = texts.figures[id][change > 0 ? 'more' : 'less'];
  const size = Math.abs(change);
  if (CHECKPOINT_FIGURES[id].unit === 'weeks') return texts.weeksWords(formatNumber(size, locale, 1), words);
  if (today === 0) return words;
  const share = size / today;
  return texts.percentWords(formatShare(share, locale, share < 0.1 ? 1 : 0), words);
}
