import { KEY_FIGURE_IDS, type ScenarioDocument, SERIES_IDS, type SeriesId } from '../../contract.ts';
import { createRunner } from '../../engine.ts';

/** Work-hours of backlog that count as a limit: three days of all staff of the small unit. */
const LIMIT_HOURS = 50;

/** What the sign table compares: key figures, and three figures of daily series. */
export const MEASURES = [
  'backlogHours',
  'daysOverLimit', // measured days with more than LIMIT_HOURS of backlog
  'staffDays', // staff on duty, summed over the days
  'firstReserveDay', // first measured day with a reserve at work; the length of the run where there is none
  'decisionTimeClockHours',
  'messageResponseClockHours',
  'activeUsers',
  'reviewsPerMonth',
  'registrationsPerMonth',
  'tasksDropped',
  'reserveFteDays',
  'reserveDays',
  'reserveFirstCallDay',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Outcome = Readonly<Record<Measure, number>>;

/** One replication of a scenario; equal indexes have equal luck. */
export function outcomeOf(document: ScenarioDocument, replication: number): Outcome {
  const { keyFigures, series } = createRunner(document).runReplication(replication);
  const { measuredDays } = document.run;
  const row = (id: SeriesId): Float64Array => {
    const start = SERIES_IDS.indexOf(id) * measuredDays;
    return series.slice(start, start + measuredDays);
  };
  const first = row('reserveOnDuty').findIndex((servers) => servers > 0);
  const ofSeries: Partial<Record<Measure, number>> = {
    daysOverLimit: row('backlogHours').filter((hours) => hours > LIMIT_HOURS).length,
    staffDays: row('staffOnDuty').reduce((sum, heads) => sum + (heads || 0), 0),
    firstReserveDay: first < 0 ? measuredDays : first,
  };
  const value = (measure: Measure): number =>
    ofSeries[measure] ?? keyFigures[(KEY_FIGURE_IDS as readonly string[]).indexOf(measure)]!;
  return Object.fromEntries(MEASURES.map((measure) => [measure, value(measure)])) as Record<Measure, number>;
}
