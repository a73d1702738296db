import { MIN_PER_DAY } from '../kernel/time.ts';

/** Opening hours of a bench: open for so many minutes from the start of each day; always, if that is not given. */
export class BenchHours {
  private readonly openMin: number | undefined;

  constructor(openMin: number | undefined) {
    this.openMin = openMin;
  }

  /** When the day of a time closes; Infinity if it never does. */
  closesMin(timeMin: number): number {
    return this.openMin === undefined ? Infinity : startOfDayMin(timeMin) + this.openMin;
  }

  /** Minutes of opening time from the start to `timeMin`. */
  workedMin(timeMin: number): number {
    const { openMin } = this;
    if (openMin === undefined) return timeMin;
    const whole = Math.floor(timeMin / MIN_PER_DAY);
    return whole * openMin + Math.min(openMin, timeMin - whole * MIN_PER_DAY);
  }

  /** When so many minutes of opening time have passed. */
  timeMin(workedMin: number): number {
    const { openMin } = this;
    if (openMin === undefined) return workedMin;
    const whole = Math.floor(workedMin / openMin);
    return whole * MIN_PER_DAY + (workedMin - whole * openMin);
  }
}

/** When the day of a time began. */
export function startOfDayMin(timeMin: number): number {
  return Math.floor(timeMin / MIN_PER_DAY) * MIN_PER_DAY;
}
