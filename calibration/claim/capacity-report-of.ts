import { ENGINE_VERSION } from '../../sim-core/contract.ts';
import { statementOf } from '../evidence/facts.ts';
import type { CapacityReport, TodayReport } from '../report/capacity-report.ts';
import type { ClaimResult } from './claim-job.ts';
import { leverReports } from './lever-reports.ts';
import { MONTHS_PER_YEAR, roomReports, undoneReports } from './room-reports.ts';
import { spread, spreadOf } from './spread.ts';
import type { Study } from './study.ts';
import type { StudyDocument } from './study-document.ts';
import type { WindowFigures } from './window-figures.ts';

/** What a report says besides what the answers say. */
export interface Provenance {
  readonly inputsHash: string;
  readonly ensembleSets: number;
  /** Date as 2026-11-25. */
  readonly madeOn: string;
}

/** Puts the answers of a study together. */
export function capacityReportOf(
  document: StudyDocument,
  study: Study,
  results: readonly ClaimResult[],
  provenance: Provenance,
): CapacityReport {
  const { id, title, question, seed } = document;
  const years = results.flatMap(({ today }) => (today === undefined ? [] : [today]));
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
    rooms: roomReports(study, results),
    levers: leverReports(study, results),
    undone: undoneReports(study, results),
    facts: document.facts.map((fact) => ({ id: fact, statement: statementOf(fact) })),
  };
}

function todayReport(years: readonly WindowFigures[]): TodayReport {
  return {
    activeUsers: spread(years.map(({ activeUsers }) => activeUsers)),
    entriesPerYear: spread(years.map(({ entriesPerMonth }) => entriesPerMonth * MONTHS_PER_YEAR)),
    decisionShare: spreadOf(years.map(({ decisionShare }) => decisionShare)),
    responseClockHours: spreadOf(years.map(({ responseClockHours }) => responseClockHours)),
    responseWorkingHours: spreadOf(years.map(({ responseWorkingHours }) => responseWorkingHours)),
    requiredFte: spread(years.map(({ requiredFte }) => requiredFte)),
  };
}
