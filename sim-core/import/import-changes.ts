import { dateText, dayNumber } from '../scenario/calendar-date.ts';
import { nextPeriodStart } from '../scenario/demand-period.ts';
import type { DemandPath, ImportedData, ScenarioDocument } from '../scenario/document.ts';
import type { KeyedReading } from './read-keyed.ts';
import type { StaffRoster } from './staff-roster.ts';

/** Values by place in the document. */
export type ImportChanges = readonly (readonly [place: string, value: unknown])[];

/** What a series changes: the registrations, and if asked the measured days, so that they are those of the series. */
export function demandChanges(path: DemandPath, isRunMoved: boolean): ImportChanges {
  const days = isRunMoved ? daysOf(path) : null;
  return [
    ['demand.path', path],
    ...(days === null
      ? []
      : ([
          ['run.startDate', days.from],
          ['run.measuredDays', days.count],
        ] as const)),
  ];
}

/** First day of a path and the days to the end of its last period; null for a path without periods. */
export function daysOf({
  unit,
  periods,
}: DemandPath): { readonly from: string; readonly to: string; readonly count: number } | null {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, end] = [dayNumber(first.start), dayNumber(nextPeriodStart(last.start, unit))];
  return { from: first.start, to: dateText(end - 1), count: end - from };
}

/** What a caseload changes: the run starts with it instead of a warm-up. */
export function caseloadChanges({ rows }: KeyedReading): ImportChanges {
  const groups = rows.map(({ values }) => ({
    phase: values['phase'],
    ageFromDays: values['ageFromDays'],
    ageToDays: values['ageToDays'],
    laidOff: values['laidOff'] ?? 'drawn',
    waitedDays: values['waitedDays'] ?? 0,
    persons: values['persons'],
  }));
  const total = groups.reduce((sum, { persons }) => sum + Number(persons), 0);
  return [
    ['run.start', 'caseload'],
    ['run.warmUpDays', 0],
    ['run.caseload', { total, groups }],
  ];
}

/** What a roster changes. */
export function staffChanges({ teams, positionShare, absenceShare }: StaffRoster): ImportChanges {
  return [
    ['staff.teams', teams],
    ...(positionShare === null ? [] : ([['staff.positionShare', positionShare]] as const)),
    ...(absenceShare === null ? [] : ([['staff.absenceShare', absenceShare]] as const)),
  ];
}

/** The list of imported data with a new entry, which takes the place of an earlier one of the same part. */
export function withImported({ imported }: Pick<ScenarioDocument, 'imported'>, entry: ImportedData): ImportChanges {
  return [['imported', [...imported.filter(({ part }) => part !== entry.part), entry]]];
}
