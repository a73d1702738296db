import type { Draft } from '../draft.ts';
import { BOOLEAN, both, CALIBRATION, integer, number, numbersFor, option, SHARE } from '../draft.ts';
import { OUTCOME_PLACES } from './outcomes.ts';

/** Who goes to NOE straight from registration. */
export const PROFILING: readonly Draft[] = [
  {
    path: 'profiling.rule',
    label: both('Profileringsregel', 'Profiling rule'),
    help: both(
      'Regelen som deler nye registrerte i profil 1, 2 og 3.',
      'The rule that sorts new registrations into profiles 1, 2 and 3.',
    ),
    unit: null,
    shape: { kind: 'choice', options: [option('tree-2018', 'regeltreet fra 2018', 'rule tree of 2018')] },
    from: CALIBRATION,
  },
  {
    path: 'profiling.ageFrom',
    label: both('Nedre aldersgrense', 'Lowest age'),
    help: both('Yngste alder som følges opp av NOE.', 'Youngest age NOE follows up.'),
    unit: 'years',
    shape: integer(16, 75),
    from: CALIBRATION,
  },
  {
    path: 'profiling.ageTo',
    label: both('Øvre aldersgrense', 'Highest age'),
    help: both('Eldste alder som følges opp av NOE, til og med.', 'Oldest age NOE follows up, inclusive.'),
    unit: 'years',
    shape: integer(16, 75),
    from: CALIBRATION,
  },
];

/** What local offices do with people profiled to them. */
export const OFFICE: readonly Draft[] = [
  {
    path: 'office.standardShareByOutcome',
    label: both('Vurdert som standard på kontoret', 'Found standard by the office'),
    help: both(
      'Andelen kontoret vurderer til standardinnsats, for hvert arbeidsutfall.',
      'Share the office finds standard, by work outcome.',
    ),
    unit: 'share',
    shape: numbersFor(OUTCOME_PLACES, 0, 1),
    from: CALIBRATION,
  },
  {
    path: 'office.handToNoeShare',
    label: both('Overføres til NOE', 'Handed to NOE'),
    help: both(
      'Andelen av disse som kontoret overfører til NOE.',
      'Share of those found standard that the office hands to NOE.',
    ),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'office.delayDays',
    label: both('Tid før overføring', 'Delay'),
    help: both(
      'Gjennomsnittlig antall dager fra registrering til kontoret overfører brukeren.',
      'Mean days from registration to the hand-over.',
    ),
    unit: 'days',
    shape: number(0, 1000),
    from: CALIBRATION,
  },
];

/** What intake at NOE does. */
export const INTAKE: readonly Draft[] = [
  {
    path: 'intake.acceptShare',
    label: both('Vurdert som standard i mottaket', 'Accepted at intake'),
    help: both(
      'Andelen mottaket gir vedtak om standardinnsats, blant dem uten annen grunn til overføring.',
      'Share intake finds standard, among people without other cause of transfer.',
    ),
    unit: 'share',
    shape: SHARE,
    from: CALIBRATION,
  },
  {
    path: 'intake.singleParentsToOffice',
    label: both('Enslige forsørgere til kontoret', 'Single parents to the office'),
    help: both(
      'Om mottaket sender enslige forsørgere til kontoret.',
      'Whether intake sends single parents to the office.',
    ),
    unit: null,
    shape: BOOLEAN,
    from: CALIBRATION,
  },
];
