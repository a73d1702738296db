import type { CapacityReport } from '../../../../calibration/report/capacity-report.ts';
import { type CsvCell, csv } from '../../../../sim-core/contract.ts';
import { csvStyleOf } from '../../../format/csv-style.ts';
import { formatShare, NO_VALUE } from '../../../format/number.ts';
import { CLAIM_TEXTS } from '../../../i18n/claim.ts';
import type { Locale } from '../../../i18n/language.ts';
import {
  claimedUsers,
  givesWayText,
  hasNone,
  limitText,
  luckText,
  neededText,
  percentText,
  placeText,
  roomText,
  spreadText,
  usersText,
} from './claim-words.ts';

type Table = readonly (readonly string[])[];

/** How many users there is room for, a row for each reading, level and limit. What is not known and luck stand apart. */
export function roomTable(report: CapacityReport, locale: Locale): Table {
  const { columns } = CLAIM_TEXTS[locale];
  const { reading, limits, users, claimed, ofClaimed, ofToday, givesWay, luck } = columns;
  return [
    [reading, limits, users, claimed, ofClaimed, ofToday, givesWay, luck],
    ...report.rooms.map((room) => [
      placeText(report, room, locale),
      limitText(room, locale),
      roomText(room, locale),
      usersText(claimedUsers(report, room.level), locale),
      hasNone(room) ? NO_VALUE : percentText(room.ofClaimed, locale),
      room.ofToday === null || hasNone(room) ? NO_VALUE : percentText(room.ofToday, locale),
      givesWayText(room, locale),
      luckText(room, locale),
    ]),
  ];
}

/** What would have to be true, each lever alone. */
export function leverTable(report: CapacityReport, locale: Locale): Table {
  const { reading, claimed, lever, needed, reached, atEnd } = CLAIM_TEXTS[locale].columns;
  return [
    [reading, claimed, lever, needed, reached, atEnd],
    ...report.levers.map((one) => [
      placeText(report, one, locale),
      usersText(claimedUsers(report, one.level), locale),
      one.name[locale],
      neededText(one, locale),
      formatShare(one.reachedShare, locale, 0),
      one.usersAtEnd === null ? NO_VALUE : spreadText(one.usersAtEnd, locale),
    ]),
  ];
}

/** What the highest level leaves undone. */
export function undoneTable(report: CapacityReport, locale: Locale): Table {
  const { reading, users, dropped, reviews, overlooked } = CLAIM_TEXTS[locale].columns;
  return [
    [reading, users, dropped, reviews, overlooked],
    ...report.undone.map((row) => [
      placeText(report, row, locale),
      ...[row.users, row.droppedPerWeek, row.reviewsNotMadePerWeek, row.needOverlookedAtEnd].map((spread) =>
        spreadText(spread, locale),
      ),
    ]),
  ];
}

/** The base year with the same parameter sets. */
export function todayTable({ today }: CapacityReport, locale: Locale): Table {
  const { todayRows, todayHeads } = CLAIM_TEXTS[locale];
  const plain = ['activeUsers', 'entriesPerYear', 'responseClockHours', 'responseWorkingHours', 'requiredFte'] as const;
  return [
    [todayHeads.figure, todayHeads.value],
    ...plain.map((id) => [todayRows[id], spreadText(today[id], locale)]),
    [todayRows.decisionShare, percentText(today.decisionShare, locale)],
  ];
}

/** Rooms as a sheet: numbers as numbers, people and shares of 1. */
export function claimSheet(report: CapacityReport, locale: Locale): string {
  const texts = CLAIM_TEXTS[locale];
  const { reading, limits, users, claimed, luck } = texts.columns;
  const rows = report.rooms.map((room): CsvCell[] => [
    ...[placeText(report, room, locale), limitText(room, locale)],
    ...[room.users.median, room.users.low, room.users.high, claimedUsers(report, room.level), room.luck],
  ]);
  const heads = [reading, limits, users, `${users}, ${texts.low}`, `${users}, ${texts.high}`, claimed, luck];
  return csv([heads, ...rows], csvStyleOf(locale));
}
