import type { Draft } from '../draft.ts';
import { both, integer, number, option, REQUIRED, setting } from '../draft.ts';

/** Most users a run can start with: twice the largest number of users ever claimed. */
export const MAX_CASELOAD = 500_000;
/** Most groups they can be given in. */
export const MAX_GROUPS = 2000;
/** Longest time since registration, days. */
const MAX_AGE_DAYS = 3650;

/** Columns of the list of groups a run can start with. */
export const CASELOAD_COLUMNS: readonly Draft[] = [
  {
    path: 'phase',
    label: both('Fase', 'Phase'),
    help: both('Hvor brukerne står i oppfølgingen.', 'Where the users stand in the follow-up.'),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('awaitingAssessment', 'venter på vurdering og vedtak', 'waiting for the assessment'),
        option('awaitingRecheck', 'overført fra kontoret, venter på kontroll', 'handed over, waiting for the check'),
        option('followedUp', 'følges opp, ingenting utestående', 'followed up, nothing outstanding'),
        option('awaitingAnswer', 'venter på svar på en henvendelse', 'waiting for an answer'),
        option('awaitingReviewMessage', 'skal ha melding om vurdering', 'review message not sent yet'),
        option('awaitingReply', 'har fått melding om vurdering, frist løper', 'review message sent, reply awaited'),
        option('underReview', 'venter på vurdering for overføring', 'waiting for the review'),
        option('handOver', 'skal overføres, venter på overføringsnotat', 'waiting for the hand-over note'),
      ],
    },
    from: REQUIRED,
  },
  {
    path: 'ageFromDays',
    label: both('Registrert minst', 'Registered at least'),
    help: both('Korteste tid siden registrering.', 'Shortest time since registration.'),
    unit: 'days',
    shape: number(0, MAX_AGE_DAYS),
    from: REQUIRED,
  },
  {
    path: 'ageToDays',
    label: both('Registrert under', 'Registered less than'),
    help: both(
      'Lengste tid siden registrering; brukerne fordeles jevnt fra den korteste til den lengste.',
      'Longest time since registration; the users are spread evenly from the shortest to the longest.',
    ),
    unit: 'days',
    shape: number(0, MAX_AGE_DAYS),
    from: REQUIRED,
  },
  {
    path: 'laidOff',
    label: both('Permitterte', 'Laid off'),
    help: both(
      'Om brukerne er permitterte nå: så mange som modellen gir, alle eller ingen.',
      'Whether the users are laid off now: as many as the model gives, all or none.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('drawn', 'som modellen gir', 'as the model gives'),
        option('only', 'alle', 'all'),
        option('none', 'ingen', 'none'),
      ],
    },
    from: setting('drawn'),
  },
  {
    path: 'waitedDays',
    label: both('Har ventet inntil', 'Has waited up to'),
    help: both(
      'Lengste tid oppgaven som venter, har ventet; ventetiden fordeles jevnt fra null.',
      'Longest time the waiting task has waited; waits are spread evenly from none.',
    ),
    unit: 'days',
    shape: number(0, MAX_AGE_DAYS),
    from: setting(0),
  },
  {
    path: 'persons',
    label: both('Antall', 'Number'),
    help: both('Hvor mange brukere gruppen har.', 'How many users the group has.'),
    unit: 'persons',
    shape: integer(0, MAX_CASELOAD),
    from: REQUIRED,
  },
];
