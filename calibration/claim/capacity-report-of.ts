import { ENGINE_VERSION } from '../../sim-core/contract.ts';
import { statementOf } from '../evidence/facts.ts';
import type { CapacityReport, RoomReport, TodayReport, UndoneReport } from '../report/capacity-report.ts';
import type { ClaimResult } from './claim-job.ts';
import { leverReports } from './lever-reports.ts';
import { luckOf } from './luck.ts';
import { spread, spreadOf } from './spread.ts';
import type { Level, Reading, Study } from './study.ts';
import type { LimitId, StudyDocument } from './study-document.ts';
import { CONDITIONS } from './verdict.ts';
import type { WindowFigures } from './window-figures.ts';

/** What a report says besides what the answers say. */
export interface Provenance {
  readonly inputsHash: string;
  readonly ensembleSets: number;
  /** Date as 2026-11-25. */
  readonly madeOn: string;
}

const MONTHS = 12;

/** Puts the answers of a study together. */
export function capacityReportOf(
  document: StudyDocument,
  study: Study,
  results: readonly ClaimResult[],
  provenance: Provenance,
): CapacityReport {
  const { id, title, question, seed } = document;
  const years = results.flatMap(({ today }) => (today === undefined ? [] : [today]));
  const cells = study.readings.flatMap((reading) => study.levels.map((level) => ({ reading, level })));
  const asked = (kind: ClaimResult['kind']): number =>
    new Set(results.filter((one) => one.kind === kind).map(({ set }) => set)).size;
  return {
    study: id,
    title,
    question,
    ...provenance,
    engineVersion: ENGINE_VERSION,
    seed,
    sets: { capacity: asked('room'), levers: asked('levers') },
    limits: study.limits,
    nominalFte: years[0]!.nominalFte,
    readings: document.readings.map(({ id, name, users, why, range }) => ({ id, name, users, why, fewest: range[0] })),
    levels: document.levels.map(({ id, name, done, leverLimit }, i) => {
      const { claimedUsers } = study.levels[i]!;
      return { id, name, claimedUsers, leverLimit, done };
    }),
    today: todayReport(years),
    check: { ...years[0]! },
    rooms: cells.flatMap(({ reading, level }) =>
      level.limits.map((limit) => roomReport(reading, level, limit, results)),
    ),
    levers: leverReports(document, study, results),
    undone: cells.filter(({ level }) => level.done !== null).map(({ reading, level }) => undone(reading, level, results)),
    facts: document.facts.map((fact) => ({ id: fact, statement: statementOf(fact) })),
  };
}

function todayReport(years: readonly WindowFigures[]): TodayReport {
  return {
    activeUsers: spread(years.map(({ activeUsers }) => activeUsers)),
    entriesPerYear: spread(years.map(({ entriesPerMonth }) => entriesPerMonth * MONTHS)),
    decisionShare: spreadOf(years.map(({ decisionShare }) => decisionShare)),
    responseClockHours: spreadOf(years.map(({ responseClockHours }) => responseClockHours)),
    responseWorkingHours: spreadOf(years.map(({ responseWorkingHours }) => responseWorkingHours)),
    requiredFte: spread(years.map(({ requiredFte }) => requiredFte)),
  };
}

/** The answers of one cell without other luck, by set. */
function answersAt(reading: Reading, level: Level, results: readonly ClaimResult[]): readonly ClaimResult[] {
  return results.filter(
    (one) => one.kind === 'room' && one.luck === 0 && one.reading === reading.id && one.level === level.id,
  );
}

function roomReport(reading: Reading, level: Level, limit: LimitId, results: readonly ClaimResult[]): RoomReport {
  const answers = answersAt(reading, level, results);
  const rooms = answers.map(({ rooms }) => rooms![limit]!);
  const share = (count: number): number => count / rooms.length;
  const givesWay = CONDITIONS.map((condition) => [
    condition,
    share(rooms.filter((room) => room.givesWay.includes(condition)).length),
  ]);
  return {
    reading: reading.id,
    level: level.id,
    limit,
    users: spread(rooms.map(({ users }) => users)),
    ofClaimed: spread(rooms.map(({ users }) => users / level.claimedUsers)),
    noneShare: share(rooms.filter(({ users }) => users === 0).length),
    givesWay: Object.fromEntries(givesWay),
    luck: luckOf(results, reading.id, level.id, limit),
    fewestResponseClockHours: spreadOf(answers.map(({ least }) => least!.responseClockHours)),
  };
}

function undone(reading: Reading, level: Level, results: readonly ClaimResult[]): UndoneReport {
  const full = answersAt(reading, level, results).flatMap((one) => (one.full ? [one.full] : []));
  const [limit] = level.limits;
  return {
    reading: reading.id,
    level: level.id,
    users: roomReport(reading, level, limit!, results).users,
    droppedPerWeek: spreadOf(full.map(({ droppedPerWeek }) => droppedPerWeek)),
    reviewsNotMadePerWeek: spreadOf(full.map(({ reviewsNotMadePerWeek }) => reviewsNotMadePerWeek)),
    needOverlookedAtEnd: spreadOf(full.map(({ needOverlookedAtEnd }) => needOverlookedAtEnd)),
  };
}
