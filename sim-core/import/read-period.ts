import { isCalendarDate } from '../scenario/calendar-date.ts';
import { isPeriodStart, monthStart, weekStart } from '../scenario/demand-period.ts';
import type { DemandPath } from '../scenario/document.ts';
import { type Cell, cellText } from './table.ts';

/** A month or week a table names. */
export interface NamedPeriod {
  /** First day, ISO date. */
  readonly start: string;
  readonly unit: DemandPath['unit'];
}

/** First three letters of the months, January first; bokmål, nynorsk and English. */
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'des|dec'];

/**
 * The month or week a cell names: `2024-01`, `2024M01` and `202401`; `01.2024` and `1/2024`; `januar 2024` and `jan. 2024`;
 * `2024-W05`, `2024U05` and `uke 5 2024`; and the first day of one as `2024-01-01` or `01.01.2024`.
 *
 * @returns undefined where it names none.
 */
export function periodNamed(cell: Cell | undefined): NamedPeriod | undefined {
  const text = cellText(cell);
  return weekNamed(text) ?? monthNamed(text) ?? firstDayNamed(text);
}

function weekNamed(text: string): NamedPeriod | undefined {
  const found =
    /^(?<year>\d{4})[- ]?[wu](?<week>\d{1,2})$/i.exec(text) ??
    /^(?:uke|week)\s*(?<week>\d{1,2})[,\s]+(?<year>\d{4})$/i.exec(text) ??
    /^(?<year>\d{4})[,\s]+(?:uke|week)\s*(?<week>\d{1,2})$/i.exec(text);
  if (!found?.groups) return undefined;
  const start = weekStart(Number(found.groups['year']), Number(found.groups['week']));
  return start === undefined ? undefined : { start, unit: 'week' };
}

function monthNamed(text: string): NamedPeriod | undefined {
  const found =
    /^(?<year>\d{4})(?:-|[- ]?M)(?<month>\d{1,2})$/i.exec(text) ??
    /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/.exec(text) ??
    /^(?<year>(?:19|20|21)\d{2})[/. ]?(?<month>\d{2})$/.exec(text); // could be a number, so only years people mean
  if (found?.groups) return monthOf(Number(found.groups['year']), Number(found.groups['month']));
  const worded =
    /^(?<name>\p{L}{3,})\.?[-\s]*(?<year>\d{4})$/u.exec(text) ??
    /^(?<year>\d{4})[-\s]*(?<name>\p{L}{3,})\.?$/u.exec(text);
  if (!worded?.groups) return undefined;
  const name = worded.groups['name']!.toLowerCase();
  const month = MONTH_NAMES.findIndex((names) => new RegExp(`^(${names})`).test(name)) + 1;
  return month === 0 ? undefined : monthOf(Number(worded.groups['year']), month);
}

function monthOf(year: number, month: number): NamedPeriod | undefined {
  const start = monthStart(year, month);
  return isCalendarDate(start) ? { start, unit: 'month' } : undefined;
}

/** A date that begins a month, or else a week. */
function firstDayNamed(text: string): NamedPeriod | undefined {
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const date =
    norwegian === null
      ? text
      : [norwegian[3], norwegian[2]!.padStart(2, '0'), norwegian[1]!.padStart(2, '0')].join('-');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isCalendarDate(date)) return undefined;
  if (isPeriodStart(date, 'month')) return { start: date, unit: 'month' };
  return isPeriodStart(date, 'week') ? { start: date, unit: 'week' } : undefined;
}
