import type { Draft } from '../draft.ts';
import { BOOLEAN, both, CALIBRATION, integer, numbersFor, option, REQUIRED, SHARE, setting } from '../draft.ts';
import { OUTCOME_PLACES } from './outcomes.ts';

const MAX_STAGES = 20;

const SEPARATION_PLACES = [both('stabilt arbeid', 'stable work'), both('inn og ut', 'in and out')];

const STAGE_COLUMNS: readonly Draft[] = [
  {
    path: 'fromDay',
    label: both('Fra dag', 'From day'),
    help: both(
      'Første dag regelen gjelder, regnet fra første måledag.',
      'First day of the rule, counted from the first measured day.',
    ),
    unit: 'days',
    shape: integer(-3650, 3650),
    from: REQUIRED,
  },
  {
    path: 'rule',
    label: both('Regel', 'Rule'),
    help: both('Regelen som sorterer dem som registrerer seg.', 'The rule that sorts those who register.'),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('profile', 'profilen', 'the profile'),
        option('variantA', 'variant A', 'variant A'),
        option('variantB', 'variant B', 'variant B'),
        option('cutOff', 'grense for skåren', 'cut-off of the score'),
      ],
    },
    from: REQUIRED,
  },
  {
    path: 'noeShare',
    label: both('Andel til NOE', 'Share to NOE'),
    help: both(
      'Andelen av aldersgruppen som grensen sender til NOE; brukes bare av den regelen.',
      'Share of the age band the cut-off sends to NOE; used by that rule only.',
    ),
    unit: 'share',
    shape: SHARE,
    from: setting(0.37),
  },
];

/** Profiling and routing other than the standard. */
export const ROUTING: readonly Draft[] = [
  {
    path: 'routing.stages',
    label: both('Sorteringsregler over tid', 'Sorting rules over time'),
    help: both(
      'Regler som gjelder fra hver sin dag; før den første gjelder profilen.',
      'Rules, each from a day on; before the first the profile holds.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_STAGES, columns: STAGE_COLUMNS },
    from: setting([]),
  },
  {
    path: 'routing.variantAShareByOutcome',
    label: both('Variant A: andel til NOE', 'Variant A: share to NOE'),
    help: both(
      'Andelen til NOE av dem som ikke har oppgitt hindringer, for hvert arbeidsutfall.',
      'Share sent to NOE of those without a stated obstacle, by work outcome.',
    ),
    unit: 'share',
    shape: numbersFor(OUTCOME_PLACES, 0, 1),
    from: CALIBRATION,
  },
  {
    path: 'routing.variantBShareByOutcome',
    label: both('Variant B: andel til NOE', 'Variant B: share to NOE'),
    help: both(
      'Andelen til NOE av dem som ikke har oppgitt hindringer, for hvert arbeidsutfall.',
      'Share sent to NOE of those without a stated obstacle, by work outcome.',
    ),
    unit: 'share',
    shape: numbersFor(OUTCOME_PLACES, 0, 1),
    from: CALIBRATION,
  },
  {
    path: 'routing.scorePeopleByOutcome',
    label: both('Brukere med skår', 'People with a score'),
    help: both(
      'De som ikke har oppgitt hindringer, for hvert arbeidsutfall, som andel av aldersgruppen.',
      'Those without a stated obstacle by work outcome, as shares of the age band.',
    ),
    unit: 'share',
    shape: numbersFor(OUTCOME_PLACES, 0, 1),
    from: CALIBRATION,
  },
  {
    path: 'routing.scoreSeparation',
    label: both('Skårens treffsikkerhet', 'Accuracy of the score'),
    help: both(
      'Hvor mye høyere skåren er for dem som får stabilt arbeid, og for dem som er inn og ut.',
      'How much higher the score is for those who reach stable work, and for those in and out.',
    ),
    unit: 'standard deviations',
    shape: numbersFor(SEPARATION_PLACES, 0, 10),
    from: CALIBRATION,
  },
  {
    path: 'routing.singleParentsDirect',
    label: both('Enslige forsørgere rett til kontoret', 'Single parents straight to the office'),
    help: both(
      'Om enslige forsørgere går til kontoret fra registreringen i stedet for gjennom mottaket.',
      'Whether single parents go to the office from registration instead of through intake.',
    ),
    unit: null,
    shape: BOOLEAN,
    from: setting(false),
  },
  {
    path: 'routing.courseQuestionsAnsweredShare',
    label: both('Kursspørsmål NOE svarer på', 'Course questions NOE answers'),
    help: both(
      'Andelen av overføringene etter hendelser som NOE unngår ved selv å svare på spørsmål om kurs.',
      'Share of the transfers caused by events that NOE avoids by answering questions on courses.',
    ),
    unit: 'share',
    shape: SHARE,
    from: setting(0),
  },
  {
    path: 'routing.noeDecidesAll',
    label: both('NOE gjør alle vedtak', 'NOE makes all decisions'),
    help: both(
      'Om mottaket selv gjør vedtak om mer enn standardinnsats, slik at kontoret ikke vurderer på nytt.',
      'Whether intake makes decisions on more than standard effort, so that the office does not assess anew.',
    ),
    unit: null,
    shape: BOOLEAN,
    from: setting(false),
  },
  {
    path: 'routing.overTransferShare',
    label: both('Overføres uten å være standard', 'Handed over without being standard'),
    help: both(
      'Andelen av dem kontoret ikke finner standard, som det likevel overfører til NOE.',
      'Share of people not found standard whom the office hands to NOE all the same.',
    ),
    unit: 'share',
    shape: SHARE,
    from: setting(0),
  },
];
