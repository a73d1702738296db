import type { KeyFigureSummary } from '../measure/key-figure-summary.ts';
import type { LimitReport, ShareOfRuns } from '../measure/limit-report.ts';
import { LIMITED_MEASURES } from '../measure/limited-measures.ts';
import { type ReplicationResult, SERIES_IDS, type SeriesId } from '../measure/result.ts';
import type { Limit } from '../scenario/document.ts';
import { dayOverRuns } from './day-over-runs.ts';
import { type LimitCrossing, limitCrossing } from './limit-crossing.ts';
import { summariseSample } from './summary.ts';
import { wilsonInterval } from './wilson.ts';

/** What the reports need to know of the scenario. */
export interface LimitContext {
  readonly limits: readonly Limit[];
  readonly measuredDays: number;
  /** Nominal staff hours of one ordinary week. */
  readonly staffHoursPerWeek: number;
}

/** How each limit of the scenario fared, in the order of the scenario. */
export function limitReports(replications: readonly ReplicationResult[], context: LimitContext): LimitReport[] {
  return context.limits.map((limit) =>
    limitReport(
      limit,
      replications.map((one) => crossingOf(one, limit, context)),
    ),
  );
}

/** How one replication fared against one limit. */
export function crossingOf(one: ReplicationResult, limit: Limit, context: Omit<LimitContext, 'limits'>): LimitCrossing {
  return limitCrossing(measuredBy(one, limit, context), limit.atMost);
}

/** The measure of a limit day by day; NaN on days nobody works. */
function measuredBy(one: ReplicationResult, { measure }: Limit, context: Omit<LimitContext, 'limits'>): Float64Array {
  const { measuredDays } = context;
  const row = (id: SeriesId): Float64Array => {
    const start = SERIES_IDS.indexOf(id) * measuredDays;
    return one.series.subarray(start, start + measuredDays);
  };
  const staffOnDuty = row('staffOnDuty');
  const unit = measure === 'backlogWeeks' ? context.staffHoursPerWeek : 1;
  return row(LIMITED_MEASURES[measure].series).map((value, day) =>
    Number.isNaN(staffOnDuty[day]!) ? Number.NaN : value / unit,
  );
}

/** One limit over replications, from what each of them saw. */
export function limitReport({ measure, atMost }: Limit, crossings: readonly LimitCrossing[]): LimitReport {
  const { unit } = LIMITED_MEASURES[measure];
  const broke = crossings.filter(({ brokenOnDay }) => brokenOnDay < Infinity);
  const recovered = broke.filter(({ recoveredOnDay }) => recoveredOnDay < Infinity);
  const summary = (ofUnit: string, value: (crossing: LimitCrossing) => number): KeyFigureSummary => ({
    unit: ofUnit,
    ...summariseSample(crossings.map(value)),
  });
  return {
    measure,
    unit,
    atMost,
    broken: shareOfRuns(broke.length, crossings.length),
    brokenOnDay: dayOverRuns(crossings.map(({ brokenOnDay }) => brokenOnDay)),
    daysOver: summary('days', ({ daysOver }) => daysOver),
    areaOver: summary(`${unit} × days`, ({ areaOver }) => areaOver),
    peak: summary(unit, ({ peak }) => peak),
    peakOnDay: dayOverRuns(crossings.map(({ peakOnDay }) => peakOnDay)),
    recovered: broke.length === 0 ? null : shareOfRuns(recovered.length, broke.length),
    recoveredOnDay: dayOverRuns(broke.map(({ recoveredOnDay }) => recoveredOnDay)),
    daysToRecover: dayOverRuns(broke.map(({ recoveredOnDay, brokenOnDay }) => recoveredOnDay - brokenOnDay)),
  };
}

function shareOfRuns(runs: number, of: number): ShareOfRuns {
  return { runs, of, share: runs / of, ci95: wilsonInterval(runs, of, 0.95) };
}
