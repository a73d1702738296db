import type { Draft } from '../draft.ts';
import { both, CALIBRATION, number, numbersFor, SHARE, sharesOf } from '../draft.ts';
import { CATEGORY_PLACES, TYPE_PLACES } from './office-places.ts';

/** What becomes of the users of the simulated offices. */
export const OFFICE_USERS: readonly Draft[] = [
  {
    path: 'offices.standardWorkFactor',
    label: both('Arbeid med standardbrukere', 'Work with standard users'),
    help: both(
      'Arbeidet per samtale, henvendelse eller melding for en standardbruker mot andre brukere.',
      'Work per conversation, call or message of a standard user against other users.',
    ),
    unit: 'factor',
    shape: number(0, 10),
    from: CALIBRATION,
  },
  {
    path: 'offices.inboundPerUserMonthByType',
    label: both('Henvendelser fra brukere', 'Contacts from users'),
    help: both(
      'Hvor mange ganger i måneden en bruker selv tar kontakt, etter hvem veilederen følger opp.',
      'How often a month a user makes contact, by whom the veileder follows up.',
    ),
    unit: 'per person and month',
    shape: numbersFor(TYPE_PLACES, 0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.messagesPerUserMonth',
    label: both('Meldinger med brukerne', 'Messages with users'),
    help: both(
      'Hvor mange meldinger i aktivitetsplanen kontoret og en bruker har i måneden.',
      'How many messages in the activity plan the office and a user have in a month.',
    ),
    unit: 'per person and month',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.meetingAfterCallShare',
    label: both('Samtaler etter henvendelse', 'Conversations after a contact'),
    help: both(
      'Andelen av henvendelsene fra brukeren som det avtales en samtale etter.',
      'Share of a user’s own contacts after which a conversation is agreed.',
    ),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'offices.situationalAfterNoeShare',
    label: both('Situasjonsbestemt etter NOE', 'Situational after NOE'),
    help: both(
      'Andelen av dem NOE overfører, som kontoret gir situasjonsbestemt innsats.',
      'Share of those transferred from NOE whom the office gives situational effort.',
    ),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'offices.handBackShare',
    label: both('Sendes tilbake til NOE', 'Sent back to NOE'),
    help: both(
      'Andelen av dem kontoret finner standard etter NOE, som det sender tilbake.',
      'Share of those found standard after NOE whom the office sends back.',
    ),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'offices.categorySharesSituational',
    label: both('Oppfølging ved situasjonsbestemt innsats', 'Follow-up with situational effort'),
    help: both('Andelen av brukerne i hver oppfølgingskategori.', 'Share of the users in each category of follow-up.'),
    unit: 'share',
    shape: sharesOf(CATEGORY_PLACES),
    from: CALIBRATION,
  },
  {
    path: 'offices.categorySharesStandard',
    label: both('Oppfølging ved standardinnsats', 'Follow-up with standard effort'),
    help: both('Andelen av brukerne i hver oppfølgingskategori.', 'Share of the users in each category of follow-up.'),
    unit: 'share',
    shape: sharesOf(CATEGORY_PLACES),
    from: CALIBRATION,
  },
  {
    path: 'offices.complianceShare',
    label: both('Kontakter som blir tatt', 'Contacts that are made'),
    help: both(
      'Andelen av kontaktene kategorien ber om, som blir tatt.',
      'Share of the contacts the category asks for that are made.',
    ),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'offices.measureShare',
    label: both('Brukere i tiltak', 'Users in measures'),
    help: both(
      'Andelen med situasjonsbestemt innsats som kommer i tiltak.',
      'Share of users with situational effort who enter a measure.',
    ),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'offices.measureWeeks',
    label: both('Tid i tiltak', 'Time in a measure'),
    help: both(
      'Gjennomsnittlig varighet; i tiltaket tar ikke kontoret kontakt.',
      'Mean length; during it the office makes no contact.',
    ),
    unit: 'weeks',
    shape: number(0, 520),
    from: CALIBRATION,
  },
];
