import type { Draft } from '../draft.ts';
import { both, CALIBRATION, number, option, SHARE, sharesOf } from '../draft.ts';
import { CATEGORY_PLACES } from './office-places.ts';

/** The work of the simulated offices, and what becomes of their users. */
export const OFFICE_USERS: readonly Draft[] = [
  {
    path: 'offices.plannedMin',
    label: both('Arbeid per avtalt møte', 'Work per planned meeting'),
    help: both(
      'Gjennomsnittlig arbeidstid til et avtalt møte med en annen bruker.',
      'Mean handling time of a planned meeting with another user.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.unplannedMin',
    label: both('Arbeid per uavtalt møte', 'Work per unplanned meeting'),
    help: both(
      'Gjennomsnittlig arbeidstid til et uavtalt møte med en annen bruker.',
      'Mean handling time of an unplanned meeting with another user.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.activityPlanMin',
    label: both('Arbeid per melding i aktivitetsplanen', 'Work per message in the activity plan'),
    help: both(
      'Gjennomsnittlig arbeidstid til en melding i aktivitetsplanen.',
      'Mean handling time of a message in the activity plan.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.emailMin',
    label: both('Arbeid per e-post eller SMS', 'Work per e-mail or text message'),
    help: both(
      'Gjennomsnittlig arbeidstid til en e-post eller SMS.',
      'Mean handling time of an e-mail or text message.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.firstContactMin',
    label: both('Arbeid per førstekontakt', 'Work per first contact'),
    help: both(
      'Gjennomsnittlig arbeidstid til den første kontakten med en ny bruker.',
      'Mean handling time of the first contact with a new user.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.assessmentMin',
    label: both('Arbeid per vurdering', 'Work per assessment'),
    help: both(
      'Gjennomsnittlig arbeidstid til vurderingen og vedtaket.',
      'Mean handling time of the assessment and the decision.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.reassessmentMin',
    label: both('Arbeid per ny vurdering', 'Work per new assessment'),
    help: both(
      'Gjennomsnittlig arbeidstid til vurderingen av en bruker fra NOE.',
      'Mean handling time of the assessment of a user from NOE.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.followUpMin',
    label: both('Arbeid per oppfølging', 'Work per follow-up contact'),
    help: both(
      'Gjennomsnittlig arbeidstid til en oppfølgingssamtale.',
      'Mean handling time of a follow-up conversation.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.inboundMin',
    label: both('Arbeid per henvendelse', 'Work per contact from a user'),
    help: both(
      'Gjennomsnittlig arbeidstid til en henvendelse fra en bruker.',
      'Mean handling time of a contact from a user.',
    ),
    unit: 'minutes',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
  {
    path: 'offices.handlingLaw',
    label: both('Fordelingen av arbeidstiden', 'Law of the handling times'),
    help: both(
      'Sannsynlighetsfordelingen for arbeidstiden ved kontoret.',
      'Probability law of the handling times at the office.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('lognormal', 'lognormal', 'lognormal'),
        option('exponential', 'eksponentiell', 'exponential'),
        option('fixed', 'fast', 'fixed'),
        option('erlang2', 'Erlang 2', 'Erlang 2'),
        option('hyperexponential', 'hypereksponentiell', 'hyperexponential'),
      ],
    },
    from: CALIBRATION,
  },
  {
    path: 'offices.handlingCv',
    label: both('Spredning i arbeidstiden', 'Variation of the handling times'),
    help: both(
      'Variasjonskoeffisienten for arbeidstiden; lover som har sin egen, bruker den ikke.',
      'Coefficient of variation of the handling times; laws that fix theirs ignore it.',
    ),
    unit: 'factor',
    shape: number(0, 10),
    from: CALIBRATION,
  },
  {
    path: 'offices.contactTimeShare',
    label: both('Tid til brukerkontakt', 'Time for contact'),
    help: both(
      'Andelen av tiden på jobb som går til kontakt med brukere og arbeidet den fører med seg.',
      'Share of the time at work for contact with users and the work it brings.',
    ),
    unit: 'share',
    shape: number(0.01, 1),
    from: CALIBRATION,
  },
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
    path: 'offices.inboundPerUserMonth',
    label: both('Henvendelser fra brukere', 'Contacts from users'),
    help: both(
      'Hvor mange ganger i måneden en bruker selv tar kontakt med kontoret.',
      'How often a month a user makes contact with the office.',
    ),
    unit: 'per person and month',
    shape: number(0, 1000),
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
