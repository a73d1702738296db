import { SERIES } from './catalogue.ts';
import type { LimitedMeasureId } from './limit-report.ts';
import type { SeriesId } from './result.ts';
import type { MeasureUnit, Wording } from './units.ts';

/** What a limit can be set for: the daily series behind it, its unit and its name. */
interface LimitedMeasure {
  readonly series: SeriesId;
  readonly unit: MeasureUnit;
  readonly label: Wording;
}

const asSeries = (series: SeriesId): LimitedMeasure => {
  const { unit, label } = SERIES[series];
  return { series, unit, label };
};

/** Every measure a limit can be set for. Weeks of backlog are its hours over the nominal staff hours of a week. */
export const LIMITED_MEASURES: Readonly<Record<LimitedMeasureId, LimitedMeasure>> = {
  decisionTimeClockHours: asSeries('decisionTimeClockHours'),
  oldestUndecidedClockHours: asSeries('oldestUndecidedClockHours'),
  messageResponseClockHours: asSeries('messageResponseClockHours'),
  backlogWeeks: {
    series: 'backlogHours',
    unit: 'weeks',
    label: { nb: 'Restanse i uker med arbeid', en: 'Backlog in weeks of work' },
  },
  activeUsersPerVeileder: asSeries('activeUsersPerVeileder'),
};
