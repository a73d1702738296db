import { TRACE_ENDS, type TraceEnd, type Traces } from '../measure/traces.ts';
import { dateText, dayNumber } from '../scenario/calendar-date.ts';
import type { LocalText, ScenarioDocument } from '../scenario/document.ts';
import { type DataTable, dataColumn } from './data-table.ts';

/** What happens to a person, in the words of the log. */
export type Activity = 'registered' | 'arrived' | Exclude<TraceEnd, 'stillThere'>;

const ACTIVITY_NAMES: Readonly<Record<Activity, LocalText>> = {
  registered: { nb: 'Registrert som arbeidssøker', en: 'Registered as job seeker' },
  arrived: { nb: 'Til NOE', en: 'Came to NOE' },
  register: { nb: 'Ut av registeret', en: 'Left the register' },
  office: { nb: 'Overført til kontoret', en: 'Moved to the office' },
  officeAfterReview: { nb: 'Overført til kontoret etter vurdering', en: 'Moved to the office after a review' },
};

/** One event of one person. */
export interface LoggedEvent {
  /** Counts the people of the sample from 1. */
  readonly person: number;
  readonly activity: Activity;
  /** ISO date and time of day in Norway, to the second, without zone: the model knows no summer time. */
  readonly at: string;
}

const MIN_PER_WEEK = 7 * 24 * 60;
const MIN_PER_DAY = 24 * 60;
const SECONDS_PER_DAY = MIN_PER_DAY * 60;

/**
 * The events of a sample of people, person by person in order of time. The people are simulated: nobody exists.
 *
 * @param document - the scenario the sample was taken from
 */
export function eventLog(traces: Traces, { run }: ScenarioDocument): readonly LoggedEvent[] {
  const firstDay = dayNumber(run.startDate) - run.warmUpDays;
  return Array.from({ length: traces.size }, (_, i) => i).flatMap((i) => {
    const registeredMin = traces.registeredMin[i]!;
    const end = TRACE_ENDS[traces.end[i]!]!;
    const weeks: readonly (readonly [Activity, number])[] = [
      ['registered', 0],
      ['arrived', traces.arrivedWeek[i]!],
      ...(end === 'stillThere' ? [] : ([[end, traces.leftWeek[i]!]] as const)),
    ];
    return weeks.map(([activity, week]) => ({
      person: i + 1,
      activity,
      at: timeText(firstDay, registeredMin + week * MIN_PER_WEEK),
    }));
  });
}

/** ISO date and time of a minute after midnight of a day. */
function timeText(firstDay: number, minute: number): string {
  const seconds = Math.round(minute * 60);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  const rest = seconds - day * SECONDS_PER_DAY;
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${dateText(firstDay + day)}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** The name of an activity. */
export function activityName(activity: Activity, language: keyof LocalText): string {
  return ACTIVITY_NAMES[activity][language];
}

/** The log as a table with the columns that process-mining tools ask for: case, activity, time. */
export function eventTable(events: readonly LoggedEvent[], language: keyof LocalText): DataTable {
  return {
    id: 'events',
    title: { nb: 'Hendelser', en: 'Events' },
    columns: [
      dataColumn('case', 'text', { nb: 'Person', en: 'Case' }),
      dataColumn('activity', 'text', { nb: 'Hendelse', en: 'Activity' }),
      dataColumn('timestamp', 'text', { nb: 'Tidspunkt', en: 'Timestamp' }),
    ],
    rows: events.map(({ person, activity, at }) => [`person-${person}`, activityName(activity, language), at]),
  };
}
