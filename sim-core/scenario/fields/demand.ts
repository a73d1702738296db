import type { LocalText } from '../document.ts';
import type { Draft } from '../draft.ts';
import { both, CALIBRATION, integer, number, numbersFor, option, REQUIRED, SHARE, setting } from '../draft.ts';

const MONTHS: readonly LocalText[] = [
  both('januar', 'January'),
  both('februar', 'February'),
  both('mars', 'March'),
  both('april', 'April'),
  both('mai', 'May'),
  both('juni', 'June'),
  both('juli', 'July'),
  both('august', 'August'),
  both('september', 'September'),
  both('oktober', 'October'),
  both('november', 'November'),
  both('desember', 'December'),
];

const WEEKDAYS: readonly LocalText[] = [
  both('mandag', 'Monday'),
  both('tirsdag', 'Tuesday'),
  both('onsdag', 'Wednesday'),
  both('torsdag', 'Thursday'),
  both('fredag', 'Friday'),
  both('lørdag', 'Saturday'),
  both('søndag', 'Sunday'),
];

const HOURS: readonly LocalText[] = Array.from({ length: 24 }, (_, hour) => {
  const clock = String(hour).padStart(2, '0');
  return both(`kl. ${clock}`, `${clock}:00`);
});

/** Largest relative level of a month, weekday or hour; a bound on nonsense, not a claim. */
const MAX_LEVEL = 1000;

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
      ],
    },
    from: setting('block'),
  },
];

/** How many people register, and when. */
export const DEMAND: readonly Draft[] = [
  {
    path: 'demand.registrationsPerMonth',
    label: both('Registreringer per måned', 'Registrations per month'),
    help: both(
      'Nye arbeidssøkere i en gjennomsnittsmåned, alle aldre.',
      'New job seekers in an average month, all ages.',
    ),
    unit: 'persons per month',
    shape: number(0, 10_000_000),
    from: CALIBRATION,
  },
  {
    path: 'demand.inflowFactor',
    label: both('Tilstrømmingsfaktor', 'Inflow factor'),
    help: both(
      'Tallet alle ordinære registreringer ganges med.',
      'The number all ordinary registrations are multiplied with.',
    ),
    unit: 'factor',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'demand.monthFactors',
    label: both('Månedsmønster', 'Months of the year'),
    help: both(
      'Nivået i hver måned; 1 er gjennomsnittsmåneden.',
      'Relative level of each month; 1 is the average month.',
    ),
    unit: 'factor',
    shape: numbersFor(MONTHS, 0, MAX_LEVEL),
    from: CALIBRATION,
  },
  {
    path: 'demand.weekdayFactors',
    label: both('Ukemønster', 'Days of the week'),
    help: both('Hvor mye som kommer hver ukedag.', 'Relative level of each weekday.'),
    unit: 'factor',
    shape: numbersFor(WEEKDAYS, 0, MAX_LEVEL),
    from: CALIBRATION,
  },
  {
    path: 'demand.hourFactors',
    label: both('Døgnmønster', 'Hours of the day'),
    help: both('Hvor mye som kommer hver time i døgnet.', 'Relative level of each hour of the day.'),
    unit: 'factor',
    shape: numbersFor(HOURS, 0, MAX_LEVEL),
    from: CALIBRATION,
  },
  {
    path: 'demand.dayToDayCv',
    label: both('Ekstra variasjon fra dag til dag', 'Extra day-to-day variation'),
    help: both(
      'Variasjonskoeffisienten til dagsnivået; 0 gir ren tilfeldig variasjon (Poisson).',
      'Coefficient of variation of the level of a day; 0 is pure chance (Poisson).',
    ),
    unit: 'factor',
    shape: number(0, 3),
    from: CALIBRATION,
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
