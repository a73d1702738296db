import type { LocalText } from '../document.ts';
import type { Draft } from '../draft.ts';
import { both, CALIBRATION, number, numbersFor } from '../draft.ts';
import { SHOCKS } from './shocks.ts';

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
  ...SHOCKS,
];
