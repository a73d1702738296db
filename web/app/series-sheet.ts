import { MEASURE_UNITS, type RunResult, SERIES, SERIES_IDS, type SeriesId } from '../../sim-core/contract.ts';
import { dateOfDay } from '../format/date.ts';
import { type SheetCell, spreadsheetCsv } from '../format/spreadsheet-csv.ts';
import { EXPORT } from '../i18n/export.ts';
import type { Locale } from '../i18n/language.ts';

/** All daily series of a result as a sheet: one row a day; of each series mean and band, and the mean of the other result if there is one. */
export function seriesSheet(result: RunResult, against: RunResult | null, locale: Locale): string {
  const texts = EXPORT[locale];
  const heads = SERIES_IDS.flatMap((id) => {
    const { label, unit } = SERIES[id];
    const name = `${label[locale]} (${MEASURE_UNITS[unit][locale]})`;
    const own = [name, `${name}, ${texts.low}`, `${name}, ${texts.high}`];
    return against === null ? own : [...own, `${name}, ${texts.base}`];
  });
  const days = result.series.activeUsers.mean.map((_, day): SheetCell[] => [
    dateOfDay(result.startDate, day).toISOString().slice(0, 10),
    ...SERIES_IDS.flatMap((id) => cellsOf(id, day, result, against)),
  ]);
  return spreadsheetCsv([[texts.date, ...heads], ...days], locale);
}

function cellsOf(id: SeriesId, day: number, result: RunResult, against: RunResult | null): SheetCell[] {
  const { mean, low, high } = result.series[id];
  const own = [mean[day] ?? null, low[day] ?? null, high[day] ?? null];
  return against === null ? own : [...own, against.series[id].mean[day] ?? null];
}
