import {
  type CsvCell,
  csv,
  keyFigureTable,
  limitTable,
  type RunResult,
  SERIES_IDS,
  tableCsv,
} from '../sim-core/contract.ts';

/** All key figures as CSV: one row each; nothing where nothing was observed. */
export function keyFiguresCsv(result: RunResult): string {
  return tableCsv(keyFigureTable(result), 'plain', 'en');
}

/** All daily series as CSV: one row per series and measured day, `day` counted from 0. */
export function seriesCsv(result: RunResult): string {
  const rows: CsvCell[][] = [['id', 'unit', 'day', 'mean', 'low', 'high']];
  for (const id of SERIES_IDS) {
    const { unit, mean, low, high } = result.series[id];
    mean.forEach((value, day) => void rows.push([id, unit, day, value, low[day] ?? null, high[day] ?? null]));
  }
  return csv(rows);
}

/** How each limit fared as CSV: one row each. Days are counted from 0; nothing where it is later than the run. */
export function limitsCsv(result: RunResult): string {
  return tableCsv(limitTable(result), 'plain', 'en');
}
