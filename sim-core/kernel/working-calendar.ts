import { SimError } from '../fault/fault.ts';
import { isoDate, weekday } from './civil-date.ts';
import { NORWEGIAN_HOLIDAYS } from './norwegian-holidays.ts';
import { MIN_PER_DAY, MIN_PER_HOUR } from './time.ts';

/** When staff work. */
export type OpeningHours =
  | { readonly kind: 'always' }
  | { readonly kind: 'hours'; readonly opensAtHour: number; readonly closesAtHour: number };

/**
 * Opening hours of every day of a run, and the two clocks: clock minutes and working minutes.
 *
 * Day 0 is `firstDay`. Outside opening hours the working clock stands still.
 */
export class WorkingCalendar {
  readonly days: number;
  /** Opening and closing time of each day, minutes since day 0; equal on days off. */
  readonly opensMin: Float64Array;
  readonly closesMin: Float64Array;
  /** Working minutes before each day; one more entry for the end. */
  private readonly workedBeforeMin: Float64Array;
  readonly always: boolean;

  /**
   * @param firstDay day number (days since 1970-01-01) of day 0.
   * @param days length of the run.
   * @throws SimError `bad-argument` if the run leaves the years the holiday table covers.
   */
  constructor(firstDay: number, days: number, hours: OpeningHours) {
    this.days = days;
    this.always = hours.kind === 'always';
    this.opensMin = new Float64Array(days);
    this.closesMin = new Float64Array(days);
    this.workedBeforeMin = new Float64Array(days + 1);
    if (hours.kind === 'hours') assertCovered(firstDay, days);
    for (let d = 0; d < days; d++) {
      const [fromMin, toMin] = openingOf(firstDay + d, hours);
      this.opensMin[d] = d * MIN_PER_DAY + fromMin;
      this.closesMin[d] = d * MIN_PER_DAY + toMin;
      this.workedBeforeMin[d + 1] = this.workedBeforeMin[d]! + toMin - fromMin;
    }
  }

  /** Whether anybody works on day `d`. */
  isOpen(d: number): boolean {
    return this.closesMin[d]! > this.opensMin[d]!;
  }

  /** Working minutes from the start of day 0 to `timeMin`. */
  workedMin(timeMin: number): number {
    const day = Math.min((timeMin * (1 / MIN_PER_DAY)) | 0, this.days - 1);
    const closesMin = this.closesMin[day]!;
    const today = (timeMin < closesMin ? timeMin : closesMin) - this.opensMin[day]!;
    return this.workedBeforeMin[day]! + (today > 0 ? today : 0);
  }

  /** Working minutes between two times. */
  workedBetweenMin(fromMin: number, toMin: number): number {
    return this.workedMin(toMin) - this.workedMin(fromMin);
  }
}

function openingOf(day: number, hours: OpeningHours): readonly [number, number] {
  if (hours.kind === 'always') return [0, MIN_PER_DAY];
  if (weekday(day) > 4 || HOLIDAY_DATES.has(isoDate(day))) return [0, 0];
  return [hours.opensAtHour * MIN_PER_HOUR, hours.closesAtHour * MIN_PER_HOUR];
}

const HOLIDAY_DATES: ReadonlySet<string> = new Set(NORWEGIAN_HOLIDAYS);
const FIRST_YEAR = Number(NORWEGIAN_HOLIDAYS[0]!.slice(0, 4));
const LAST_YEAR = Number(NORWEGIAN_HOLIDAYS.at(-1)!.slice(0, 4));

function assertCovered(firstDay: number, days: number): void {
  const from = isoDate(firstDay);
  const to = isoDate(firstDay + days - 1);
  if (Number(from.slice(0, 4)) >= FIRST_YEAR && Number(to.slice(0, 4)) <= LAST_YEAR) return;
  throw new SimError({
    kind: 'bad-argument',
    detail: `The run goes from ${from} to ${to}, but public holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}. Move the start date.`,
  });
}
