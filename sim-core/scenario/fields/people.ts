import type { LocalText } from '../document.ts';
import type { Draft } from '../draft.ts';
import { both, CALIBRATION, SHARE, sharesOf } from '../draft.ts';
import { ASSOCIATIONS } from './associations.ts';
import { OUTCOME_PLACES } from './outcomes.ts';
import { AGE_PLACES, EDUCATION_PLACES } from './strata-places.ts';

function share(name: string, label: LocalText, help: LocalText): Draft {
  return { path: `people.${name}`, label, help, unit: 'share', shape: SHARE, from: CALIBRATION };
}

function shares(name: string, places: readonly LocalText[], label: LocalText, help: LocalText): Draft {
  return { path: `people.${name}`, label, help, unit: 'share', shape: sharesOf(places), from: CALIBRATION };
}

/** Who the people are. */
export const PEOPLE: readonly Draft[] = [
  share('womenShare', both('Andel kvinner', 'Women'), both('Andelen kvinner.', 'Share of women.')),
  shares(
    'ageBandShares',
    AGE_PLACES,
    both('Aldersfordeling', 'Age bands'),
    both('Andelen i hver aldersgruppe.', 'Share in each age band.'),
  ),
  shares(
    'educationShares',
    EDUCATION_PLACES,
    both('Utdanningsnivå', 'Education'),
    both('Andelen med hvert utdanningsnivå.', 'Share with each level of education.'),
  ),
  share(
    'immigrantShare',
    both('Andel innvandrere', 'Immigrants'),
    both('Andelen innvandrere.', 'Share of immigrants.'),
  ),
  share(
    'laidOffShare',
    both('Andel permitterte', 'Laid off'),
    both(
      'Andelen av alle registreringer som er permitterte.',
      'Share of all registrations that is temporarily laid off.',
    ),
  ),
  ...ASSOCIATIONS,
  share(
    'statedObstacleShare',
    both('Oppgir helse- eller andre problemer', 'Stated obstacle'),
    both(
      'Andelen som svarer ja på spørsmålet om helse eller om andre problemer.',
      'Share that answers yes to the health question or the other-problems question.',
    ),
  ),
  share(
    'noEducationShare',
    both('Uten utdanning', 'No education'),
    both('Andelen uten fullført grunnskole.', 'Share without completed primary school.'),
  ),
  share(
    'educationNotPassedShare',
    both('Ikke bestått utdanning', 'Education not passed'),
    both(
      'Andelen av dem med mer enn grunnskole som ikke har bestått utdanningen.',
      'Share of those with more than primary school who have not passed the education.',
    ),
  ),
  share(
    'educationNotApprovedShareImmigrant',
    both('Ikke godkjent utdanning, innvandrere', 'Education not approved, immigrants'),
    both(
      'Andelen av innvandrere med mer enn grunnskole som ikke har utdanningen godkjent i Norge.',
      'Share of immigrants with more than primary school whose education is not approved in Norway.',
    ),
  ),
  share(
    'educationNotApprovedShareOther',
    both('Ikke godkjent utdanning, øvrige', 'Education not approved, others'),
    both(
      'Andelen av øvrige med mer enn grunnskole som ikke har utdanningen godkjent i Norge.',
      'Share of others with more than primary school whose education is not approved in Norway.',
    ),
  ),
  share(
    'workedSixOfTwelveShare',
    both('Har jobbet minst seks av tolv måneder', 'Worked six of twelve months'),
    both(
      'Andelen som har jobbet minst seks sammenhengende av de siste tolv månedene, blant dem som ikke er permitterte.',
      'Share that worked at least six consecutive of the last twelve months, among those not laid off.',
    ),
  ),
  share(
    'digitalReservationShare',
    both('Reservert mot digital kommunikasjon', 'Digital reservation'),
    both(
      'Andelen som har reservert seg mot digital kommunikasjon og derfor følges opp av kontoret.',
      'Share reserved against digital communication, and therefore followed up by the office.',
    ),
  ),
  share(
    'singleParentShare',
    both('Enslige forsørgere', 'Single parents'),
    both('Andelen enslige forsørgere.', 'Share of single parents.'),
  ),
  shares(
    'outcomeSharesProfile1',
    OUTCOME_PLACES,
    both('Arbeidsutfall, profil 1', 'Work outcome, profile 1'),
    both(
      'Hvordan det går med brukere i profil 1 i løpet av tolv måneder.',
      'Work outcome within twelve months, given profile 1.',
    ),
  ),
  shares(
    'outcomeSharesOther',
    OUTCOME_PLACES,
    both('Arbeidsutfall, profil 2 og 3', 'Work outcome, profiles 2 and 3'),
    both(
      'Hvordan det går med brukere i profil 2 og 3 i løpet av tolv måneder.',
      'Work outcome within twelve months, given profile 2 or 3.',
    ),
  ),
];
