import { KEY_FIGURES, SERIES } from '../measure/catalogue.ts';
import type { KeyFigureSummary } from '../measure/key-figure-summary.ts';
import {
  KEY_FIGURE_IDS,
  type KeyFigureId,
  type ReplicationResult,
  type RunResult,
  SERIES_IDS,
  type SeriesId,
  type SeriesSummary,
} from '../measure/result.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { ENGINE_VERSION } from '../version.ts';
import { fingerprintOf } from './fingerprint.ts';
import { limitReports } from './limit-reports.ts';
import { summariseOffices } from './office-summary.ts';
import { findOverload } from './overload.ts';
import { nominalFte, staffHoursPerWeek } from './staff-hours.ts';
import { judgeStart } from './start-verdict.ts';
import { summariseSample } from './summary.ts';
import { findSwitching } from './switching.ts';

/** Runs below this number show the lowest and the highest run; from here on the band that holds 9 of 10. */
const RUNS_FOR_A_BAND = 10;

/**
 * Puts replications together: means with 95 % intervals, daily bands, the verdict on overload and limits, and where it came from.
 *
 * @param replications in any order; they are sorted by index first, so the result does not depend on who finished when.
 * @param hash `scenarioHash(document)`. Given, because computing it takes the field table, which a page need not load.
 */
export function summarise(
  document: ScenarioDocument,
  replications: readonly ReplicationResult[],
  hash: string,
): RunResult {
  const context = { measuredDays: document.run.measuredDays, staffHoursPerWeek: staffHoursPerWeek(document) };
  const sorted = [...replications].sort((a, b) => a.replication - b.replication);
  const overload = findOverload(sorted, { ...context, nominalFte: nominalFte(document) });
  const offices = summariseOffices(document, sorted);
  return {
    engineVersion: ENGINE_VERSION,
    schemaVersion: document.schemaVersion,
    scenario: { id: document.id, hash },
    seed: document.run.seed,
    replications: sorted.length,
    fingerprint: fingerprintOf(sorted),
    startDate: document.run.startDate,
    keyFigures: Object.fromEntries(
      KEY_FIGURE_IDS.map((id, column) => [id, summariseFigure(id, sorted, column)]),
    ) as Record<KeyFigureId, KeyFigureSummary>,
    series: Object.fromEntries(
      SERIES_IDS.map((id, row) => [id, summariseSeries(id, sorted, row, document.run.measuredDays)]),
    ) as Record<SeriesId, SeriesSummary>,
    start: judgeStart(document, sorted, overload),
    overload,
    limits: limitReports(sorted, { ...context, limits: document.limits }),
    switching: findSwitching(sorted),
    ...(offices === undefined ? {} : { offices }),
  };
}

/** Replications in which nothing was observed (NaN) or the value is beyond the run (Infinity) are left out; n says how many count. */
function summariseFigure(id: KeyFigureId, sorted: readonly ReplicationResult[], column: number): KeyFigureSummary {
  const values = sorted.map((one) => one.keyFigures[column]!).filter(Number.isFinite);
  return { unit: KEY_FIGURES[id].unit, ...summariseSample(values) };
}

function summariseSeries(id: SeriesId, sorted: readonly ReplicationResult[], row: number, days: number): SeriesSummary {
  const mean: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  for (let day = 0; day < days; day++) {
    const values = sorted.map((one) => one.series[row * days + day]!).filter(Number.isFinite);
    values.sort((a, b) => a - b);
    const cut = values.length >= RUNS_FOR_A_BAND ? Math.floor(values.length / 20) : 0;
    mean.push(values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
    low.push(values[cut] ?? null);
    high.push(values[values.length - 1 - cut] ?? null);
  }
  return { unit: SERIES[id].unit, mean, low, high };
}
