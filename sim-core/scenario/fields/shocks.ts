import type { Draft } from '../draft.ts';
import { both, CALIBRATION, integer, number, option, REQUIRED, SHARE, setting } from '../draft.ts';
import { FIRST_RUN_DAY, LAST_RUN_DAY } from '../run-window.ts';

/** The engine tells the ordinary registrations and 31 waves apart. */
const MAX_WAVES = 31;

const WAVE_COLUMNS: readonly Draft[] = [
  {
    path: 'startDay',
    label: both('Første dag', 'First day'),
    help: both(
      'Bølgens første dag, regnet fra første måledag; negative tall ligger i oppvarmingen.',
      'First day of the wave, counted from the first measured day; negative days lie in the warm-up.',
    ),
    unit: 'days',
    shape: integer(-3650, 3650),
    from: REQUIRED,
  },
  {
    path: 'lengthDays',
    label: both('Varighet', 'Length'),
    help: both('Hvor mange dager bølgen varer.', 'How many days the wave lasts.'),
    unit: 'days',
    shape: integer(1, 3650),
    from: REQUIRED,
  },
  {
    path: 'extraPersons',
    label: both('Ekstra registreringer', 'Extra registrations'),
    help: both('Hvor mange registreringer bølgen gir i alt.', 'Registrations the wave adds in all.'),
    unit: 'persons',
    shape: number(0, 5_000_000),
    from: REQUIRED,
  },
  {
    path: 'laidOffShare',
    label: both('Andel permitterte', 'Laid-off share'),
    help: both('Andelen av bølgen som er permittert.', 'Share of the wave that is temporarily laid off.'),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'shape',
    label: both('Form', 'Shape'),
    help: both('Hvordan bølgen fordeler seg over dagene.', 'How the wave is spread over its days.'),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('block', 'jevn', 'even'),
        option('ramp', 'stigende', 'rising'),
        option('peak', 'topp på midten', 'peak in the middle'),
        option('decay', 'størst først, så avtakende', 'highest at once, then falling'),
      ],
    },
    from: setting('block'),
  },
  {
    path: 'recallShare',
    label: both('Andel som tas tilbake', 'Recalled share'),
    help: both(
      'Andelen av de permitterte i bølgen som arbeidsgiveren tar tilbake, og som da går ut av registeret.',
      'Share of the laid-off of the wave whom their employer calls back, and who then leave the register.',
    ),
    unit: 'share',
    shape: SHARE,
    from: setting(0),
  },
  {
    path: 'recallStartDay',
    label: both('Første dag noen tas tilbake', 'First day of recall'),
    help: both(
      'Første dag noen tas tilbake, regnet fra første måledag; ikke før bølgen er over.',
      'First day on which anyone is called back, counted from the first measured day; not before the wave is over.',
    ),
    unit: 'days',
    shape: integer(-3650, 3650),
    from: setting(0),
  },
  {
    path: 'recallLengthDays',
    label: both('Varighet av tilbaketakingen', 'Length of recall'),
    help: both(
      'Hvor mange dager de som tas tilbake, fordeler seg jevnt over; ingen tas tilbake etter permitteringsgrensen.',
      'Days over which those called back are spread evenly; nobody is called back after the lay-off limit.',
    ),
    unit: 'days',
    shape: integer(1, 3650),
    from: setting(1),
  },
];

/** Ten years of weeks. */
const MAX_PERIODS = 530;

const PERIOD_COLUMNS: readonly Draft[] = [
  {
    path: 'start',
    label: both('Første dag', 'First day'),
    help: both(
      'Periodens første dag: den første i en måned, eller en mandag.',
      'First day of the period: the first of a month, or a Monday.',
    ),
    unit: null,
    shape: { kind: 'date', min: FIRST_RUN_DAY, max: LAST_RUN_DAY },
    from: REQUIRED,
  },
  {
    path: 'level',
    label: both('Nivå', 'Level'),
    help: both(
      'Forventede registreringer i perioden, eller faktoren som gjelder i stedet for månedsmønsteret.',
      'Expected registrations of the period, or the factor that stands in place of the month factor.',
    ),
    unit: 'registrations or factor',
    shape: number(0, 10_000_000),
    from: REQUIRED,
  },
];

/** Levels and shocks on top of the ordinary year. */
export const SHOCKS: readonly Draft[] = [
  {
    path: 'demand.users.reading',
    label: both('Slik leses antallet brukere', 'How the number of users is read'),
    help: both(
      'Bestand: så mange aktive brukere på lang sikt om ingen må vente; gjennomstrømming: så mange av dem som registrerer seg i løpet av et år, kommer til NOE.',
      'Stock: so many active users in the long run if nobody has to wait; throughput: so many of those who register within a year come to NOE.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('none', 'ikke brukt', 'not used'),
        option('stock', 'bestand', 'stock'),
        option('throughput', 'gjennomstrømming i et år', 'throughput in a year'),
      ],
    },
    from: setting('none'),
  },
  {
    path: 'demand.users.persons',
    label: both('Antall brukere', 'Number of users'),
    help: both(
      'Antallet som de ordinære registreringene tilpasses til; en plutselig økning føres opp som bølge.',
      'The number the ordinary registrations are scaled to; a surge is entered as a wave.',
    ),
    unit: 'persons',
    shape: number(0, 2_000_000),
    from: setting(0),
  },
  {
    path: 'demand.users.baseStock',
    label: both('Bestand i basisåret', 'Stock of the base year'),
    help: both(
      'Aktive brukere som registreringene gir uten tilpasning; bestanden regnes i forhold til dette tallet.',
      'Active users that the registrations as given bring about; a stock is scaled against it.',
    ),
    unit: 'persons',
    shape: number(1, 2_000_000),
    from: CALIBRATION,
  },
  {
    path: 'demand.path.kind',
    label: both('Forløpet gir', 'The path gives'),
    help: both(
      'Om nivåene er registreringer eller faktorer i stedet for månedsmønsteret.',
      'Whether levels are registrations, or factors in place of the month factors.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('registrations', 'registreringer', 'registrations'), option('factors', 'faktorer', 'factors')],
    },
    from: setting('registrations'),
  },
  {
    path: 'demand.path.unit',
    label: both('Forløpets perioder', 'Periods of the path'),
    help: both('Om periodene er måneder eller uker.', 'Whether the periods are months or weeks.'),
    unit: null,
    shape: { kind: 'choice', options: [option('month', 'måneder', 'months'), option('week', 'uker', 'weeks')] },
    from: setting('month'),
  },
  {
    path: 'demand.path.periods',
    label: both('Forløp', 'Path'),
    help: both(
      'Nivåer periode for periode i stedet for de ordinære; utenom periodene gjelder de ordinære.',
      'Levels period by period in place of the ordinary ones; outside the periods the ordinary ones hold.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_PERIODS, columns: PERIOD_COLUMNS },
    from: setting([]),
  },
  {
    path: 'demand.waves',
    label: both('Bølger', 'Waves'),
    help: both(
      'Ekstra registreringer i en avgrenset periode, i tillegg til de ordinære.',
      'Extra registrations in a limited time, on top of the ordinary ones.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_WAVES, columns: WAVE_COLUMNS },
    from: setting([]),
  },
];
