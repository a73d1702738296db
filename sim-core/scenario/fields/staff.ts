import type { Draft, Lookup } from '../draft.ts';
import { both, CALIBRATION, integer, KEBAB, number, option, REQUIRED, setting } from '../draft.ts';
import type { PlainShape } from '../field.ts';

const HOUR_OF_DAY: PlainShape = number(0, 24);

/** The engine tells 32 teams apart. */
const MAX_TEAMS = 32;

const TEAM_COLUMNS: readonly Draft[] = [
  {
    path: 'id',
    label: both('Navn', 'Id'),
    help: both('Entydig kortnavn på teamet.', 'Unique short name of the team.'),
    unit: null,
    shape: KEBAB,
    from: REQUIRED,
  },
  {
    path: 'role',
    label: both('Rolle', 'Role'),
    help: both('Hva teamet gjør.', 'What the team does.'),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('intake', 'mottak', 'intake'), option('followUp', 'oppfølging', 'follow-up')],
    },
    from: REQUIRED,
  },
  {
    path: 'fte',
    label: both('Årsverk', 'FTE'),
    help: both('Nominelle årsverk i teamet.', 'Nominal full-time equivalents of the team.'),
    unit: 'FTE',
    shape: number(0, 5000),
    from: REQUIRED,
  },
];

/** One team is tested at a time; a bound on nonsense, not a claim. */
const MAX_PORTFOLIO_TESTS = 20;

const PORTFOLIO_TEST_COLUMNS: readonly Draft[] = [
  {
    path: 'team',
    label: both('Team', 'Team'),
    help: both('Kortnavnet på oppfølgingsteamet som testes.', 'Id of the follow-up team that is tested.'),
    unit: null,
    shape: KEBAB,
    from: REQUIRED,
  },
  {
    path: 'factor',
    label: both('Faktor', 'Factor'),
    help: both(
      'Hvor mange ganger så mange brukere teamet har under testen; de hentes fra de andre oppfølgingsteamene.',
      'How many times as many users the team has during the test; they come from the other follow-up teams.',
    ),
    unit: 'factor',
    shape: number(1, 1000),
    from: REQUIRED,
  },
  {
    path: 'startDay',
    label: both('Første dag', 'First day'),
    help: both(
      'Testens første dag, regnet fra første måledag.',
      'First day of the test, counted from the first measured day.',
    ),
    unit: 'days',
    shape: integer(-3650, 3650),
    from: REQUIRED,
  },
  {
    path: 'lengthDays',
    label: both('Varighet', 'Length'),
    help: both(
      'Hvor mange dager testen varer; deretter går brukerne tilbake.',
      'How many days the test lasts; then the users go back.',
    ),
    unit: 'days',
    shape: integer(1, 3650),
    from: REQUIRED,
  },
];

/** Names of the default teams: `mottak`, then `oppfolging-1`, `oppfolging-2`, … */
function teamName(role: unknown, index: number, roles: readonly unknown[]): string {
  if (role === 'intake') return 'mottak';
  return `oppfolging-${roles.slice(0, index + 1).filter((other) => other === role).length}`;
}

/** The three teams calibration records. */
function defaultTeams(lookup: Lookup): readonly unknown[] {
  const roles = lookup.list('staff.teams[].role');
  const fte = lookup.list('staff.teams[].fte');
  return roles.map((role, index) => ({ id: teamName(role, index, roles), role, fte: fte[index] }));
}

/** Who works, when, and under which rules. */
export const STAFF: readonly Draft[] = [
  {
    path: 'staff.teams',
    label: both('Team', 'Teams'),
    help: both(
      'Teamene i enheten; første ledige veileder i teamet tar neste oppgave.',
      'The teams of the unit; the first free veileder of a team takes the next task.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 1, maxLength: MAX_TEAMS, columns: TEAM_COLUMNS },
    from: {
      kind: 'rows',
      key: 'staff.teams[].fte',
      build: defaultTeams,
    },
  },
  {
    path: 'staff.portfolioTests',
    label: both('Porteføljetester', 'Portfolio tests'),
    help: both(
      'Perioder der ett team får mangedoblet porteføljen sin.',
      'Periods in which the portfolio of one team is multiplied.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_PORTFOLIO_TESTS, columns: PORTFOLIO_TEST_COLUMNS },
    from: setting([]),
  },
  {
    path: 'staff.positionShare',
    label: both('Stillingsprosent', 'Size of a position'),
    help: both(
      'Gjennomsnittlig stilling som andel av full stilling; antall ansatte er årsverk delt på denne.',
      'Mean size of a position as a share of full time; heads are FTE divided by it.',
    ),
    unit: 'share',
    shape: number(0.05, 1),
    from: CALIBRATION,
  },
  {
    path: 'staff.absenceShare',
    label: both('Fravær', 'Absence'),
    help: both('Andelen planlagte dager en ansatt er borte.', 'Share of planned days a head is absent.'),
    unit: 'share',
    shape: number(0, 0.95),
    from: CALIBRATION,
  },
  {
    path: 'staff.timeOnTasksShare',
    label: both('Tid til oppgaver', 'Time on tasks'),
    help: both(
      'Andelen av arbeidsdagen som går til oppgaver; resten er møter og koordinering.',
      'Share of a present day spent on tasks; the rest is meetings and coordination.',
    ),
    unit: 'share',
    shape: number(0.05, 1),
    from: CALIBRATION,
  },
  {
    path: 'staff.overflowAbovePerVeileder',
    label: both('Grense for avlastning av mottaket', 'Overflow limit'),
    help: both(
      'Oppfølgingsteamene fatter også § 14 a-vedtak når flere enn dette venter per veileder i mottaket; 0 betyr aldri.',
      'Follow-up teams also decide § 14a cases when more than this wait per veileder in intake; 0 is never.',
    ),
    unit: 'tasks',
    shape: number(0, 1_000_000),
    from: CALIBRATION,
  },
  {
    path: 'staff.closing',
    label: both('Ved stengetid', 'At closing'),
    help: both(
      'Hva som skjer med en oppgave som er påbegynt når enheten stenger.',
      'What happens to a task in hand at closing.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('resume', 'tas opp igjen neste dag', 'taken up at next opening'),
        option('finish', 'gjøres ferdig først', 'finished first'),
      ],
    },
    from: CALIBRATION,
  },
  {
    path: 'staff.calendar',
    label: both('Arbeidskalender', 'Calendar'),
    help: both(
      'Om enheten følger åpningstiden på virkedager, eller alltid er åpen.',
      'Whether the unit keeps opening hours on working days, or never closes.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('hours', 'åpningstid på virkedager', 'opening hours on working days'),
        option('always', 'alltid åpent', 'always open'),
      ],
    },
    from: CALIBRATION,
  },
  {
    path: 'staff.opensAtHour',
    label: both('Åpner', 'Opens'),
    help: both('Klokkeslettet enheten åpner; 8,5 er 08.30.', 'Hour of day at which the unit opens; 8.5 is 08:30.'),
    unit: 'hour of day',
    shape: HOUR_OF_DAY,
    from: CALIBRATION,
  },
  {
    path: 'staff.closesAtHour',
    label: both('Stenger', 'Closes'),
    help: both('Klokkeslettet enheten stenger; 15,5 er 15.30.', 'Hour of day at which the unit closes; 15.5 is 15:30.'),
    unit: 'hour of day',
    shape: HOUR_OF_DAY,
    from: CALIBRATION,
  },
];
