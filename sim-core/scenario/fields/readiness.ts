import type { Draft } from '../draft.ts';
import { both, integer, number, option, REQUIRED, SHARE, setting } from '../draft.ts';
import { MEASURE_OPTIONS, TASK, TASK_LIST } from './policy-columns.ts';

/** The levels NOE describes, ordinary operation apart (model.md, section 5). */
export const MAX_LEVELS = 3;
const MAX_STEPS = 200; // of a schedule

const TASK_COLUMN: Draft = {
  path: 'task',
  label: both('Oppgave', 'Task'),
  help: both('Oppgaven det gjelder.', 'The task it is about.'),
  unit: null,
  shape: TASK,
  from: REQUIRED,
};

const SHORTENED_COLUMNS: readonly Draft[] = [
  TASK_COLUMN,
  {
    path: 'factor',
    label: both('Faktor på arbeidstiden', 'Factor on the handling time'),
    help: both('Tallet arbeidstiden ganges med på nivået.', 'Multiplies the handling time at the level.'),
    unit: 'factor',
    shape: number(0.01, 10),
    from: REQUIRED,
  },
];

const AUTOMATIC_COLUMNS: readonly Draft[] = [
  TASK_COLUMN,
  {
    path: 'share',
    label: both('Andel automatisk', 'Automatic share'),
    help: both(
      'Andelen av oppgavene som ikke krever arbeidstid på nivået.',
      'Share of these tasks that needs no staff time at the level.',
    ),
    unit: 'share',
    shape: SHARE,
    from: REQUIRED,
  },
];

const WORK_COLUMNS: readonly Draft[] = [
  {
    path: 'dropped',
    label: both('Oppgaver som droppes', 'Tasks dropped'),
    help: both(
      'Oppgaver som ikke gjøres når de oppstår; de som alt venter, blir stående i køen.',
      'Tasks that are not done when they arise; those already waiting stay in the queue.',
    ),
    unit: null,
    shape: TASK_LIST,
    from: setting([]),
  },
  {
    path: 'postponed',
    label: both('Oppgaver som utsettes', 'Tasks postponed'),
    help: both(
      'Oppgaver som legges til side når de oppstår, og tas opp igjen når nivået er over.',
      'Tasks that are laid aside when they arise and taken up again when the level is over.',
    ),
    unit: null,
    shape: TASK_LIST,
    from: setting([]),
  },
  {
    path: 'shortened',
    label: both('Oppgaver som gjøres kortere', 'Tasks shortened'),
    help: both('Oppgaver som får kortere arbeidstid på nivået.', 'Tasks that take less time at the level.'),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: 14, columns: SHORTENED_COLUMNS },
    from: setting([]),
  },
  {
    path: 'automatic',
    label: both('Oppgaver som automatiseres', 'Tasks automated'),
    help: both(
      'Oppgaver som får en annen andel automatisk på nivået.',
      'Tasks of which another share needs no staff time at the level.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: 14, columns: AUTOMATIC_COLUMNS },
    from: setting([]),
  },
];

const TRIGGER_COLUMNS: readonly Draft[] = [
  {
    path: 'measure',
    label: both('Mål som utløser nivået', 'Measure that triggers the level'),
    help: both(
      'Målet som leses av før åpning hver virkedag; «aldri» når planen alene bestemmer nivået.',
      'The measure read before opening on each working day; "never" where the schedule alone decides the level.',
    ),
    unit: null,
    shape: { kind: 'choice', options: [option('never', 'aldri', 'never'), ...MEASURE_OPTIONS] },
    from: setting('never'),
  },
  {
    path: 'enterAt',
    label: both('Går inn ved', 'Enter at'),
    help: both('Nivået starter når målet er her eller høyere.', 'The level starts when the measure is here or above.'),
    unit: 'unit of the measure',
    shape: number(0, 100_000_000),
    from: setting(0),
  },
  {
    path: 'exitAt',
    label: both('Går ut ved', 'Exit at'),
    help: both(
      'Nivået slutter når målet er her eller lavere; må ligge under grensen for å gå inn.',
      'The level ends when the measure is here or below; lies below the entry.',
    ),
    unit: 'unit of the measure',
    shape: number(0, 100_000_000),
    from: setting(0),
  },
  {
    path: 'smallestDays',
    label: both('Minste varighet', 'Smallest duration'),
    help: both('Hvor mange virkedager nivået minst varer.', 'Working days the level lasts at least.'),
    unit: 'working days',
    shape: integer(1, 3650),
    from: setting(1),
  },
];

const SCHEDULE_COLUMNS: readonly Draft[] = [
  {
    path: 'fromDay',
    label: both('Fra dag', 'From day'),
    help: both(
      'Første dag på nivået, regnet fra første måledag; negative tall ligger i oppvarmingen.',
      'First day of the level, counted from the first measured day; negative days lie in the warm-up.',
    ),
    unit: 'days',
    shape: integer(-3650, 3650),
    from: REQUIRED,
  },
  {
    path: 'level',
    label: both('Nivå', 'Level'),
    help: both(
      'Beredskapsnivået fra denne dagen; 0 er vanlig drift.',
      'The level from that day; 0 is ordinary operation.',
    ),
    unit: 'level',
    shape: integer(0, MAX_LEVELS),
    from: REQUIRED,
  },
];

/** What the unit leaves undone under pressure, and when. */
export const READINESS: readonly Draft[] = [
  {
    path: 'readiness.control',
    label: both('Hva som bestemmer nivået', 'What decides the level'),
    help: both(
      'Om grensene i nivåene bestemmer beredskapsnivået, eller en plan med faste dager.',
      'Whether the triggers of the levels decide the readiness level, or a schedule of days.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('triggers', 'grensene', 'the triggers'), option('schedule', 'planen', 'the schedule')],
    },
    from: setting('triggers'),
  },
  {
    path: 'readiness.responseDays',
    label: both('Virkedager bak svartiden', 'Working days behind the response time'),
    help: both(
      'Hvor mange virkedager svartiden er snitt over når den utløser et nivå eller en reserve.',
      'Working days over which response time is averaged where it triggers a level or a reserve.',
    ),
    unit: 'working days',
    shape: integer(1, 60),
    from: setting(1),
  },
  {
    path: 'readiness.levels',
    label: both('Beredskapsnivåer', 'Readiness levels'),
    help: both(
      'Nivå 1, 2 og 3: hva enheten lar ligge, og når; enheten er på det høyeste nivået som er utløst.',
      'Level 1, 2 and 3: what the unit leaves undone, and when; the unit is at the highest level that is on.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_LEVELS, columns: [...WORK_COLUMNS, ...TRIGGER_COLUMNS] },
    from: setting([]),
  },
  {
    path: 'readiness.schedule',
    label: both('Plan for nivåene', 'Schedule of levels'),
    help: both(
      'Dagene nivået skifter, når planen bestemmer; i stigende rekkefølge.',
      'Days on which the level changes, where the schedule decides; in increasing order.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_STEPS, columns: SCHEDULE_COLUMNS },
    from: setting([]),
  },
];
