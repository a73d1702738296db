import type { RoomReport, Spread, UndoneReport } from '../report/capacity-report.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { ClaimResult } from './claim-job.ts';
import { luckOf } from './luck.ts';
import { spread, spreadOf } from './spread.ts';
import type { Study } from './study.ts';
import type { LimitId } from './study-document.ts';
import { CONDITIONS } from './verdict.ts';
import type { WindowFigures } from './window-figures.ts';

export const MONTHS_PER_YEAR = 12;

/** How many users there is room for, for every reading, level and limit. */
export function roomReports(study: Study, results: readonly ClaimResult[]): RoomReport[] {
  return cellsOf(study).flatMap((cell) => cell.level.limits.map((limit) => roomReport(cell, limit, results)));
}

/** What is left undone at every level that drops tasks. */
export function undoneReports(study: Study, results: readonly ClaimResult[]): UndoneReport[] {
  return cellsOf(study)
    .filter(({ level }) => level.done !== null)
    .map((cell) => undoneReport(cell, results));
}

/** The answers of one cell without other luck, one per set. */
function answersAt({ reading, level }: Cell, results: readonly ClaimResult[]): readonly ClaimResult[] {
  return results.filter(
    (one) => one.kind === 'room' && one.luck === 0 && one.reading === reading.id && one.level === level.id,
  );
}

function usersAt(cell: Cell, limit: LimitId, results: readonly ClaimResult[]): readonly number[] {
  return answersAt(cell, results).map(({ rooms }) => rooms![limit]!.users);
}

function roomReport(cell: Cell, limit: LimitId, results: readonly ClaimResult[]): RoomReport {
  const { reading, level } = cell;
  const answers = answersAt(cell, results);
  const rooms = answers.map(({ rooms }) => rooms![limit]!);
  const users = usersAt(cell, limit, results);
  const share = (count: number): number => count / rooms.length;
  const givesWay = CONDITIONS.map((condition) => [
    condition,
    share(rooms.filter((room) => room.givesWay.includes(condition)).length),
  ]);
  return {
    reading: reading.id,
    level: level.id,
    limit,
    users: spread(users),
    ofClaimed: spread(users.map((one) => one / level.claimedUsers)),
    ofToday: ofToday(cell, answers, users, results),
    noneShare: share(users.filter((one) => one === 0).length),
    givesWay: Object.fromEntries(givesWay),
    luck: luckOf(results, reading.id, level.id, limit),
    fewestResponseClockHours: spreadOf(answers.map(({ least }) => least!.responseClockHours)),
  };
}

/** Each number over that of the same set's base year; a wave has none to compare with. */
function ofToday(
  { reading }: Cell,
  answers: readonly ClaimResult[],
  users: readonly number[],
  results: readonly ClaimResult[],
): Spread | null {
  if (reading.id === 'surge') return null;
  const now = ({ activeUsers, entriesPerMonth }: WindowFigures): number =>
    reading.id === 'stock' ? activeUsers : entriesPerMonth * MONTHS_PER_YEAR;
  const todays = new Map(
    results.flatMap(({ set, today }) => (today === undefined ? [] : [[set, now(today)] as const])),
  );
  return spread(answers.map(({ set }, i) => users[i]! / todays.get(set)!));
}

function undoneReport(cell: Cell, results: readonly ClaimResult[]): UndoneReport {
  const full = answersAt(cell, results).flatMap((one) => (one.full ? [one.full] : []));
  return {
    reading: cell.reading.id,
    level: cell.level.id,
    users: spread(usersAt(cell, cell.level.limits[0]!, results)),
    droppedPerWeek: spreadOf(full.map(({ droppedPerWeek }) => droppedPerWeek)),
    reviewsNotMadePerWeek: spreadOf(full.map(({ reviewsNotMadePerWeek }) => reviewsNotMadePerWeek)),
    needOverlookedAtEnd: spreadOf(full.map(({ needOverlookedAtEnd }) => needOverlookedAtEnd)),
  };
}
