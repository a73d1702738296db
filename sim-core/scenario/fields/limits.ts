import type { Draft } from '../draft.ts';
import { both, number, option, REQUIRED } from '../draft.ts';

/** More limits than anyone reads; a bound on nonsense. */
const MAX_LIMITS = 20;

const LIMIT_COLUMNS: readonly Draft[] = [
  {
    path: 'measure',
    label: both('Mål', 'Measure'),
    help: both('Hva grensen gjelder, målt hver virkedag.', 'What the limit is for, measured every working day.'),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('decisionTimeClockHours', 'tid til vedtak, timer', 'time to decision, hours'),
        option('oldestUndecidedClockHours', 'eldste sak uten vedtak, timer', 'oldest undecided case, hours'),
        option('messageResponseClockHours', 'svartid på henvendelser, timer', 'response time of messages, hours'),
        option('backlogWeeks', 'restanse, uker med arbeid for alle', 'backlog, weeks of all staff’s work'),
        option('activeUsersPerVeileder', 'aktive brukere per veileder', 'active users per veileder'),
      ],
    },
    from: REQUIRED,
  },
  {
    path: 'atMost',
    label: both('Grense', 'Limit'),
    help: both('Den største verdien som er innenfor grensen.', 'The largest value that is within the limit.'),
    unit: 'unit of the measure',
    shape: number(0, 1_000_000),
    from: REQUIRED,
  },
];

/** What results are held against: no claim about the world but the time NOE has set itself for a decision. */
export const LIMITS: readonly Draft[] = [
  {
    path: 'limits',
    label: both('Grenser', 'Limits'),
    help: both(
      'Grensene resultatet sier om og når blir brutt; de endrer ikke simuleringen.',
      'The limits whose breaches the result reports; they do not change the simulation.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_LIMITS, columns: LIMIT_COLUMNS },
    from: {
      kind: 'rows',
      key: 'limits[].atMost',
      build: (lookup) => [{ measure: 'decisionTimeClockHours', atMost: lookup.value('limits[].atMost') }],
    },
  },
];
