import type {
  CapacityReport,
  LeverReport,
  RoomReport,
  Spread,
} from '../../../../calibration/report/capacity-report.ts';
import { roundedSpread } from '../../../app/claim.ts';
import { capitalised } from '../../../format/capitalised.ts';
import { formatNumber, formatShare, NO_VALUE, rangeSign } from '../../../format/number.ts';
import { CLAIM_TEXTS } from '../../../i18n/claim.ts';
import { INTL_TAG, type Locale } from '../../../i18n/language.ts';

/** From this share of the sets on, a finding is told as that of all. */
const MOST = 0.5;
/** A condition that gives way in fewer of the sets is not told. */
const WORTH_TELLING = 0.1;

/** Median with the range of nine in ten sets: «13 000 (11 100–17 000)». */
export function spreadText(spread: Spread, locale: Locale): string {
  const [middle, from, to] = evenly(roundedSpread(spread), locale);
  return `${middle} (${from}${rangeSign(0, locale)}${to})`;
}

/** The same of a share, in per cent: «11,0 % (8,6–11,6 %)». */
export function percentText(spread: Spread, locale: Locale): string {
  const [middle, from, to] = evenly(roundedSpread(spread, 100), locale);
  const sign = locale === 'nb' ? '\u00a0%' : '%';
  return `${middle}${sign} (${from}${rangeSign(0, locale)}${to}${sign})`;
}

/** Median and ends with as many decimals as the one that has most. */
function evenly({ median, low, high }: Spread, locale: Locale): readonly [string, string, string] {
  const decimals = Math.max(...[median, low, high].map((value) => `${value}`.split('.')[1]?.length ?? 0));
  const text = (value: number) => formatNumber(value, locale, decimals);
  return [text(median), text(low), text(high)];
}

/** Whether most sets have no room at all. */
export function hasNone({ noneShare }: RoomReport): boolean {
  return noneShare > MOST;
}

/** A reading and a level by their names. */
export function placeText(
  { readings, levels }: CapacityReport,
  { reading, level }: { readonly reading: string; readonly level: string },
  locale: Locale,
): string {
  const name = (list: CapacityReport['readings'] | CapacityReport['levels'], id: string) =>
    list.find((one) => one.id === id)?.name[locale] ?? id;
  return `${capitalised(name(readings, reading))}, ${name(levels, level)}`;
}

/** The number claimed for a level. */
export function claimedUsers({ levels }: CapacityReport, id: string): number {
  return levels.find((level) => level.id === id)?.claimedUsers ?? Number.NaN;
}

/** Room, or the word for none. */
export function roomText(room: RoomReport, locale: Locale): string {
  return hasNone(room) ? CLAIM_TEXTS[locale].none : spreadText(room.users, locale);
}

/** What gives way first, the most frequent first, with the share of the sets. */
export function givesWayText({ givesWay }: RoomReport, locale: Locale): string {
  const { conditions } = CLAIM_TEXTS[locale];
  const told = Object.entries(givesWay)
    .filter(([, share]) => share >= WORTH_TELLING)
    .sort(([, a], [, b]) => b - a)
    .map(([id, share]) => `${known(conditions, id)} (${formatShare(share, locale, 0)})`);
  return told.length === 0 ? NO_VALUE : new Intl.ListFormat(INTL_TAG[locale]).format(told);
}

/** The limits of a room in words. */
export function limitText({ limit }: RoomReport, locale: Locale): string {
  return known(CLAIM_TEXTS[locale].limits, limit);
}

/** What a lever must be; for what is done by hand, how much must be automatic. */
export function neededText({ lever, at }: LeverReport, locale: Locale): string {
  const texts = CLAIM_TEXTS[locale];
  if (at === null) return texts.unreachable;
  if (lever !== 'manualWork') return texts.ofToday(percentText(at, locale));
  return texts.automatic(percentText({ median: 1 - at.median, low: 1 - at.high, high: 1 - at.low }, locale));
}

/** What one lever says of the claim, as a sentence. */
export function leverSentence(lever: LeverReport, locale: Locale): string {
  const texts = CLAIM_TEXTS[locale];
  const name = capitalised(lever.name[locale]);
  if (lever.at === null) {
    return texts.notReached(name, lever.usersAtEnd === null ? NO_VALUE : spreadText(lever.usersAtEnd, locale));
  }
  const needed = neededText(lever, locale);
  if (lever.reachedShare === 1) return texts.reached(name, needed);
  return texts.partlyReached(name, needed, formatShare(lever.reachedShare, locale, 0));
}

/** What luck does to a room. */
export function luckText({ luck }: RoomReport, locale: Locale): string {
  return luck === null ? NO_VALUE : `± ${formatShare(luck, locale)}`;
}

/** A number of users. */
export function usersText(users: number, locale: Locale): string {
  return formatNumber(users, locale);
}

function known<Texts extends Readonly<Record<string, string>>>(texts: Texts, id: string): string {
  return Object.hasOwn(texts, id) ? texts[id]! : id;
}
