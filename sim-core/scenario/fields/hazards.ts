import type { CoxCoefficients, LocalText } from '../document.ts';
import type { Draft } from '../draft.ts';
import { both, CALIBRATION, number, numbersFor } from '../draft.ts';
import type { PlainShape } from '../field.ts';
import { OUTCOME_PLACES } from './outcomes.ts';

/** Largest hazard per month; a bound on nonsense: a mean wait of about seven hours. */
const MAX_PER_MONTH = 100;
/** Bound of a log hazard ratio; a bound on nonsense: a ratio of about twenty thousand. */
const MAX_LOG_RATIO = 10;
const PER_MONTH: PlainShape = number(0, MAX_PER_MONTH);

const COVARIATES: Readonly<Record<keyof CoxCoefficients, LocalText>> = {
  men: both('menn mot kvinner', 'men against women'),
  agePerYear: both('per år eldre enn referansealderen', 'per year above the reference age'),
  upperSecondary: both('videregående mot grunnskole', 'upper secondary against primary'),
  higherShort: both(
    'høyere utdanning til og med 4 år mot grunnskole',
    'higher education up to 4 years against primary',
  ),
  higherLong: both('høyere utdanning over 4 år mot grunnskole', 'higher education over 4 years against primary'),
  unknownEducation: both('ukjent utdanning mot grunnskole', 'unknown education against primary'),
  immigrant: both('innvandrere mot øvrige', 'immigrants against others'),
  laidOff: both('permitterte mot øvrige', 'laid off against others'),
};

/** The eight coefficients of one Cox model; `event` completes “the effect on …”. */
function coefficients(parent: string, event: LocalText): readonly Draft[] {
  return Object.entries(COVARIATES).map(([name, who]) => ({
    path: `hazards.${parent}.coefficients.${name}`,
    label: both(`${event.nb}: ${who.nb}`, `${event.en}: ${who.en}`),
    help: both(
      `Logaritmen til hasardraten for ${event.nb.toLowerCase()}, ${who.nb}.`,
      `Log hazard ratio of ${event.en.toLowerCase()}, ${who.en}.`,
    ),
    unit: 'log hazard ratio',
    shape: number(-MAX_LOG_RATIO, MAX_LOG_RATIO),
    from: CALIBRATION,
  }));
}

const EXIT: readonly Draft[] = [
  {
    path: 'hazards.exit.fromMonth',
    label: both('Avgang: periodene starter', 'Exit: pieces start'),
    help: both(
      'Måned etter registrering der hver periode med egen avgangsrate starter; den første er 0.',
      'Month since registration at which each piece of the exit hazard starts; the first is 0.',
    ),
    unit: 'months',
    shape: { kind: 'numbers', minLength: 1, maxLength: 60, min: 0, max: 600 },
    from: CALIBRATION,
  },
  {
    path: 'hazards.exit.perMonth',
    label: both('Avgang: grunnrate', 'Exit: baseline hazard'),
    help: both(
      'Avgangsraten per måned i hver periode for en referanseperson.',
      'Baseline hazard of leaving the register per month in each piece, of the reference person.',
    ),
    unit: 'per month',
    shape: { kind: 'numbers', minLength: 1, maxLength: 60, min: 0, max: MAX_PER_MONTH },
    from: CALIBRATION,
  },
  ...coefficients('exit', both('Avgang', 'Exit')),
  {
    path: 'hazards.exit.ratioByOutcome',
    label: both('Avgang etter arbeidsutfall', 'Exit by work outcome'),
    help: both(
      'Forholdstall på avgangsraten for hvert arbeidsutfall.',
      'Hazard ratio of leaving the register by work outcome.',
    ),
    unit: 'factor',
    shape: numbersFor(OUTCOME_PLACES, 0, 100),
    from: CALIBRATION,
  },
  {
    path: 'hazards.exit.organisationFactor',
    label: both('Organiseringens virkning på avgangen', 'Effect of the organisation on exits'),
    help: both(
      'Forholdstall på avgangsraten som følger av organiseringen; 1 er ingen virkning.',
      'Factor on the exit hazard that follows from the organisation; 1 is no effect.',
    ),
    unit: 'factor',
    shape: number(0, 10),
    from: CALIBRATION,
  },
];

/** Things that happen to people at random times. */
export const HAZARDS: readonly Draft[] = [
  {
    path: 'hazards.referenceAgeYears',
    label: both('Referansealder', 'Reference age'),
    help: both('Alderen til referansepersonen i hasardmodellene.', 'Age of the reference person of the hazard models.'),
    unit: 'years',
    shape: number(0, 100),
    from: CALIBRATION,
  },
  ...EXIT,
  {
    path: 'hazards.eventTransfer.perMonth',
    label: both('Overføring etter hendelse: grunnrate', 'Transfer after an event: baseline hazard'),
    help: both(
      'Raten per måned for overføring til kontoret etter en hendelse, for en referanseperson.',
      'Hazard per month of transfer to the office after an event, of the reference person.',
    ),
    unit: 'per month',
    shape: PER_MONTH,
    from: CALIBRATION,
  },
  ...coefficients('eventTransfer', both('Overføring etter hendelse', 'Transfer after an event')),
  {
    path: 'hazards.jobWhileRegistered.perMonth',
    label: both('Noe arbeid: grunnrate', 'Some work: baseline hazard'),
    help: both(
      'Raten per måned for å begynne i noe arbeid mens man fortsatt er registrert, for en referanseperson.',
      'Hazard per month of starting some work while still registered, of the reference person.',
    ),
    unit: 'per month',
    shape: PER_MONTH,
    from: CALIBRATION,
  },
  ...coefficients('jobWhileRegistered', both('Noe arbeid', 'Some work')),
  {
    path: 'hazards.changedSituationPerMonth',
    label: both('Endret situasjon', 'Changed situation'),
    help: both(
      'Hvor ofte en bruker i NOE melder om endret situasjon, for eksempel mistet jobb.',
      'How often a user in NOE reports a changed situation, for example a lost job.',
    ),
    unit: 'per person and month',
    shape: PER_MONTH,
    from: CALIBRATION,
  },
  {
    path: 'hazards.laidOffLimitWeeks',
    label: both('Lengste permittering', 'Longest lay-off'),
    help: both(
      'Hvor lenge en bruker kan være permittert, regnet fra registrering.',
      'Longest time a person can be laid off, counted from registration.',
    ),
    unit: 'weeks',
    shape: number(0, 520),
    from: CALIBRATION,
  },
];
