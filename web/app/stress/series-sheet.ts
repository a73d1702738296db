import { MEASURE_UNITS, type RunResult, SERIES, SERIES_IDS, type SeriesId } from '../../../sim-core/contract.ts';
import { dateOfDay } from '../../format/date.ts';
import { type SheetCell, spreadsheetCsv } from '../../format/spreadsheet-csv.ts';
import type { Locale } from '../../i18n/language.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';

/** All daily series of a result as a sheet: one row a day; of each series mean and band, and the mean of the other result. */
export function seriesSheet(result: RunResult, against: RunResult, locale: Locale): string {
  const texts = STRESS_RESULT[locale];
  const heads = SERIES_IDS.flatMap((id) => {
    const { label, unit } = SERIES[id];
    const name = `${label[locale]} (${MEASURE_UNITS[unit][locale]})`;
    return [name, `${name}, ${texts.low}`, `${name}, ${texts.high}`, `${name}, ${texts.base}`];
  });
  const days = result.series.activeUsers.mean.map((_, day): SheetCell[] => [
    dateOfDay(result.startDate, day).toISOString().slice(0, 10),
    ...SERIES_IDS.flatMap((id) => cellsOf(id, day, result, against)),
  ]);
  return spreadsheetCsv([[texts.date, ...heads], ...days], locale);
}

function cellsOf(id: SeriesId, day: number, result: RunResult, against: RunResult): SheetCell[] {
  const { mean, low, high } = result.series[id];
  return [mean[day] ?? null, low[day] ?? null, high[day] ?? null, against.series[id].mean[day] ?? null];
}
