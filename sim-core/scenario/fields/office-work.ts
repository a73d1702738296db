import type { Draft } from '../draft.ts';
import { both, CALIBRATION, number, option } from '../draft.ts';

/** The work of the simulated offices. */
export const OFFICE_WORK: readonly Draft[] = [
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
];
