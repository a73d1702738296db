import { KEY_FIGURE_IDS, type RunResult, SERIES_IDS } from '../sim-core/contract.ts';
import { type Cell, csv } from './csv.ts';

/** All key figures as CSV: one row each; nothing where nothing was observed. */
export function keyFiguresCsv(result: RunResult): string {
  return csv([
    ['id', 'unit', 'mean', 'sd', 'ci95Low', 'ci95High', 'n'],
    ...KEY_FIGURE_IDS.map((id) => {
      const { unit, mean, sd, ci95, n } = result.keyFigures[id];
      return [id, unit, mean, sd, ci95?.[0] ?? null, ci95?.[1] ?? null, n];
    }),
  ]);
}

/** All daily series as CSV: one row per series and measured day, `day` counted from 0. */
export function seriesCsv(result: RunResult): string {
  const rows: Cell[][] = [['id', 'unit', 'day', 'mean', 'low', 'high']];
  for (const id of SERIES_IDS) {
    const { unit, mean, low, high } = result.series[id];
    mean.forEach((value, day) => void rows.push([id, unit, day, value, low[day] ?? null, high[day] ?? null]));
  }
  return csv(rows);
}

/** How each limit fared as CSV: one row each. Days are counted from 0; nothing where it is later than the run. */
export function limitsCsv({ limits }: RunResult): string {
  const amounts = ['peak', 'daysOver', 'areaOver'] as const;
  const dates = ['brokenOnDay', 'recoveredOnDay', 'daysToRecover', 'peakOnDay'] as const;
  const shares = ['broken', 'recovered'] as const;
  return csv([
    [
      ...['measure', 'unit', 'atMost'],
      ...shares.flatMap((id) => [`${id}Runs`, `${id}Of`, `${id}Ci95Low`, `${id}Ci95High`]),
      ...dates.flatMap((id) => [id, `${id}Ci95Low`, `${id}Ci95High`]),
      ...amounts.flatMap((id) => [id, `${id}Ci95Low`, `${id}Ci95High`]),
    ],
    ...limits.map((report) => [
      ...[report.measure, report.unit, report.atMost],
      ...shares.flatMap((id) => {
        const { runs = 0, of = 0, ci95 = null } = report[id] ?? {};
        return [runs, of, ci95?.[0] ?? null, ci95?.[1] ?? null];
      }),
      ...dates.flatMap((id) => [report[id].median, report[id].ci95?.[0] ?? null, report[id].ci95?.[1] ?? null]),
      ...amounts.flatMap((id) => [report[id].mean, report[id].ci95?.[0] ?? null, report[id].ci95?.[1] ?? null]),
    ]),
  ]);
}
