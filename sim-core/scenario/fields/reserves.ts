import type { LocalText } from '../document.ts';
import type { Draft } from '../draft.ts';
import { both, integer, KEBAB, number, option, REQUIRED, SHARE, setting } from '../draft.ts';
import type { UnitId } from '../field.ts';
import { MEASURE_OPTIONS } from './policy-columns.ts';

const MAX_RESERVES = 16;
const MAX_TEAMS = 32; // as in staff.teams

function days(path: string, label: LocalText, help: LocalText, least: number): Draft {
  const unit: UnitId = 'working days';
  return { path, label, help, unit, shape: integer(least, 3650), from: setting(least) };
}

const WHO_COLUMNS: readonly Draft[] = [
  {
    path: 'id',
    label: both('Navn', 'Id'),
    help: both('Entydig kortnavn på reserven.', 'Unique short name of the reserve.'),
    unit: null,
    shape: KEBAB,
    from: REQUIRED,
  },
  {
    path: 'fte',
    label: both('Årsverk', 'FTE'),
    help: both('Årsverkene som kommer når reserven kalles inn.', 'FTE that come when the reserve is called.'),
    unit: 'FTE',
    shape: number(0.1, 5000),
    from: REQUIRED,
  },
  {
    path: 'lenderFte',
    label: both('Årsverk hos utlåneren', 'FTE of the lender'),
    help: both('Årsverkene utlåneren har i alt.', 'FTE the lending unit has in all.'),
    unit: 'FTE',
    shape: number(0.1, 100_000),
    from: REQUIRED,
  },
  {
    path: 'teams',
    label: both('Team', 'Teams'),
    help: both('Teamene reserven går inn i, en etter en i tur.', 'The teams they join, head by head in turn.'),
    unit: null,
    shape: { kind: 'texts', minLength: 1, maxLength: MAX_TEAMS, item: KEBAB },
    from: REQUIRED,
  },
];

const WHEN_COLUMNS: readonly Draft[] = [
  {
    path: 'trigger',
    label: both('Kalles inn av', 'Called by'),
    help: both(
      'Målet som leses av før åpning hver virkedag, beredskapsnivået, eller en bestemt dag.',
      'The measure read before opening on each working day, the readiness level, or a given day.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        ...MEASURE_OPTIONS,
        option('level', 'beredskapsnivået', 'the readiness level'),
        option('day', 'en dag', 'a day'),
      ],
    },
    from: REQUIRED,
  },
  {
    path: 'callAt',
    label: both('Kalles inn ved', 'Called at'),
    help: both(
      'Reserven kalles inn når verdien er her eller høyere; en dag regnes fra første måledag.',
      'The reserve is called when the value is here or above; a day is counted from the first measured one.',
    ),
    unit: 'unit of the measure',
    shape: number(0, 100_000_000),
    from: REQUIRED,
  },
  {
    path: 'releaseAt',
    label: both('Slippes ved', 'Released at'),
    help: both(
      'Reserven slippes når verdien er her eller lavere; brukes ikke når en dag kaller den inn.',
      'The reserve is released when the value is here or below; not used where a day calls it.',
    ),
    unit: 'unit of the measure',
    shape: number(0, 100_000_000),
    from: setting(0),
  },
  days(
    'smallestStayDays',
    both('Minste opphold', 'Smallest stay'),
    both('Hvor mange virkedager reserven minst blir.', 'Working days the reserve stays at least.'),
    1,
  ),
  days(
    'noticeDays',
    both('Varsel', 'Notice'),
    both(
      'Virkedager fra reserven kalles inn til den er på plass.',
      'Working days from the call to the first day in NOE.',
    ),
    0,
  ),
  days(
    'longestStayDays',
    both('Lengste opphold', 'Longest stay'),
    both(
      'Virkedager før reserven går hjem uansett; 0 er ingen grense.',
      'Working days after which the reserve leaves anyway; 0 is no limit.',
    ),
    0,
  ),
  {
    path: 'capFteDays',
    label: both('Største uttak', 'Cap'),
    help: both(
      'Dagsverkene utlåneren gir i alt; 0 er ingen grense.',
      'FTE-days the lender gives in all; 0 is no limit.',
    ),
    unit: 'FTE-days',
    shape: number(0, 10_000_000),
    from: setting(0),
  },
];

const OUTPUT_COLUMNS: readonly Draft[] = [
  days(
    'trainingDays',
    both('Opplæring', 'Training'),
    both('Virkedager i NOE før reserven gjør noen oppgave.', 'Working days in NOE before the reserve does any task.'),
    0,
  ),
  {
    path: 'startProductivity',
    label: both('Produktivitet ved start', 'Productivity at the start'),
    help: both(
      'Hvor mye en i reserven gjør første dag etter opplæringen, som andel av en veileder i NOE.',
      'What a head does on the first day after training, as a share of a veileder of NOE.',
    ),
    unit: 'share',
    shape: SHARE,
    from: setting(1),
  },
  days(
    'rampDays',
    both('Dager til full produktivitet', 'Days to full productivity'),
    both(
      'Virkedager der produktiviteten vokser jevnt fra start til 1.',
      'Working days over which productivity grows evenly from the start to 1.',
    ),
    0,
  ),
];

/** Staff that others lend to NOE under pressure. */
export const RESERVES: readonly Draft[] = [
  {
    path: 'reserves',
    label: both('Reserver', 'Reserves'),
    help: both(
      'Ansatte fra andre enheter som kalles inn når presset øker.',
      'Staff of other units who are called in when the load rises.',
    ),
    unit: null,
    shape: {
      kind: 'rows',
      minLength: 0,
      maxLength: MAX_RESERVES,
      columns: [...WHO_COLUMNS, ...WHEN_COLUMNS, ...OUTPUT_COLUMNS],
    },
    from: setting([]),
  },
];
