import type { Draft } from '../draft.ts';
import { both, CALIBRATION, integer, number, numbersFor, sharesOf } from '../draft.ts';
import { SIZE_PLACES, TYPE_PLACES } from './office-places.ts';
import { OFFICE_USERS } from './office-users.ts';
import { OFFICE_WORK } from './office-work.ts';

/** What the simulated offices are like: how large, who works there and with whom else. */
export const OFFICES: readonly Draft[] = [
  {
    path: 'offices.count',
    label: both('Antall kontorer', 'Number of offices'),
    help: both('Hvor mange lokalkontorer det finnes.', 'How many local offices there are.'),
    unit: 'offices',
    shape: integer(1, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.fte',
    label: both('Årsverk ved kontorene', 'FTE at the offices'),
    help: both(
      'Årsverk til arbeidsrettet oppfølging ved alle kontorene til sammen.',
      'FTE on work-oriented follow-up at all offices together.',
    ),
    unit: 'FTE',
    shape: number(0.1, 100_000),
    from: CALIBRATION,
  },
  {
    path: 'offices.sizeClassShares',
    label: both('Kontorer etter størrelse', 'Offices by size'),
    help: both('Andelen av kontorene i hver størrelsesklasse.', 'Share of the offices in each size class.'),
    unit: 'share',
    shape: sharesOf(SIZE_PLACES),
    from: CALIBRATION,
  },
  {
    path: 'offices.sizeClassStaff',
    label: both('Ansatte i hver størrelsesklasse', 'Staff in each size class'),
    help: both(
      'Gjennomsnittlig antall ansatte i klassen; bare forholdet mellom klassene brukes.',
      'Mean staff of an office of the class; only the ratios between classes are used.',
    ),
    unit: 'persons',
    shape: numbersFor(SIZE_PLACES, 0.1, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.typeShares',
    label: both('Veiledere etter brukernes alder', 'Veiledere by age of their users'),
    help: both(
      'Andelen av veilederne som følger opp unge, dem over 30 og begge.',
      'Share of the veiledere who follow up the young, those of 30 and older, and both.',
    ),
    unit: 'share',
    shape: sharesOf(TYPE_PLACES),
    from: CALIBRATION,
  },
  {
    path: 'offices.portfolioByType',
    label: both('Portefølje', 'Portfolio'),
    help: both(
      'Gjennomsnittlig antall brukere per veileder, de som ikke simuleres medregnet.',
      'Mean number of users per veileder, those who are not simulated included.',
    ),
    unit: 'users per veileder',
    shape: numbersFor(TYPE_PLACES, 0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.plannedPerWeekByType',
    label: both('Avtalte møter', 'Planned meetings'),
    help: both(
      'Hvor mange avtalte møter en veileder har i uka.',
      'How many planned meetings a veileder has in a week.',
    ),
    unit: 'per veileder and week',
    shape: numbersFor(TYPE_PLACES, 0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.unplannedPerWeekByType',
    label: both('Uavtalte møter', 'Unplanned meetings'),
    help: both(
      'Hvor mange uavtalte møter en veileder har i uka.',
      'How many unplanned meetings a veileder has in a week.',
    ),
    unit: 'per veileder and week',
    shape: numbersFor(TYPE_PLACES, 0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.activityPlanPerWeekByType',
    label: both('Meldinger i aktivitetsplanen', 'Messages in the activity plan'),
    help: both(
      'Hvor mange meldinger i aktivitetsplanen en veileder har i uka.',
      'How many messages in the activity plan a veileder has in a week.',
    ),
    unit: 'per veileder and week',
    shape: numbersFor(TYPE_PLACES, 0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.emailPerWeekByType',
    label: both('E-post og SMS', 'E-mails and text messages'),
    help: both(
      'Hvor mange e-poster og SMS en veileder har i uka.',
      'How many e-mails and text messages a veileder has in a week.',
    ),
    unit: 'per veileder and week',
    shape: numbersFor(TYPE_PLACES, 0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.otherUsersShareByType',
    label: both('Andre brukere', 'Other users'),
    help: both(
      'Andelen av porteføljen og kontaktene som gjelder brukere som ikke simuleres én og én.',
      'Share of the portfolio and the contacts that is with users who are not simulated one by one.',
    ),
    unit: 'share',
    shape: numbersFor(TYPE_PLACES, 0, 1),
    from: CALIBRATION,
  },
  {
    path: 'offices.invitationDaysByType',
    label: both('Tid til avtalt førstekontakt', 'Time to the agreed first contact'),
    help: both(
      'Gjennomsnittlig antall dager fra brukeren får veileder til den avtalte første kontakten, før eventuell kø.',
      'Mean days from allocation to the agreed first contact, before any queue.',
    ),
    unit: 'days',
    shape: numbersFor(TYPE_PLACES, 0, 365),
    from: CALIBRATION,
  },
  ...OFFICE_WORK,
  ...OFFICE_USERS,
];
