import type { Draft } from '../draft.ts';
import { both, CALIBRATION, integer, number, numbersFor, option, SHARE, setting } from '../draft.ts';
import { OWNER_COLUMNS } from './owner-columns.ts';

const MAX_OWNERS = 31; // teams are pools of the engine, which tells 32 apart

const INTERVAL_PLACES = [
  both('prioritert', 'prioritised'),
  both('ordinær', 'ordinary'),
  both('forenklet', 'simplified'),
];

/** Who follows up, and how the simulated offices work. */
export const ORGANISATION: readonly Draft[] = [
  {
    path: 'organisation.sampledOffices',
    label: both('Kontorer som simuleres', 'Offices that are simulated'),
    help: both(
      'Hvor mange lokalkontorer som simuleres og står for alle; 0 simulerer ingen.',
      'How many local offices are simulated and stand for all; 0 simulates none.',
    ),
    unit: 'offices',
    shape: integer(0, 1000),
    from: setting(0),
  },
  {
    path: 'organisation.owners',
    label: both('Hvem som har standardbrukerne', 'Who owns the standard users'),
    help: both(
      'Team og kontorer som følger opp standardbrukerne; en tom liste er teamene i enheten.',
      'Teams and offices that follow up the standard users; an empty list is the teams of the unit.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_OWNERS, columns: OWNER_COLUMNS },
    from: setting([]),
  },
  {
    path: 'organisation.allocation',
    label: both('Fordeling på veiledere', 'Allocation to veiledere'),
    help: both(
      'Regelen kontoret gir en bruker en veileder etter.',
      'The rule by which the office gives a user a veileder.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('date', 'etter fødselsdato', 'by date of birth'),
        option('leastLoaded', 'færrest brukere', 'fewest users'),
        option('byNeed', 'etter behov', 'by need'),
      ],
    },
    from: setting('date'),
  },
  {
    path: 'organisation.pooling',
    label: both('Porteføljer eller felles kø', 'Portfolios or one queue'),
    help: both(
      'Om hver bruker ved kontoret har sin egen veileder, eller første ledige tar neste oppgave.',
      'Whether every user of the office has an own veileder, or the first free one takes the next task.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('portfolio', 'egen portefølje', 'own portfolio'), option('queue', 'felles kø', 'one queue')],
    },
    from: setting('portfolio'),
  },
  {
    path: 'organisation.cover',
    label: both('Vikar ved fravær', 'Cover for absence'),
    help: both(
      'Hvem som gjør arbeidet til en veileder som er borte.',
      'Who does the work of a veileder who is absent.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('none', 'ingen', 'nobody'), option('colleague', 'en kollega', 'a colleague')],
    },
    from: setting('none'),
  },
  {
    path: 'organisation.backgroundFactor',
    label: both('Arbeid med andre brukere', 'Work with other users'),
    help: both(
      'Ganger kontaktene med brukerne som ikke simuleres én og én; 0 tar dem bort.',
      'Multiplies the contacts with users who are not simulated one by one; 0 removes them.',
    ),
    unit: 'factor',
    shape: number(0, 10),
    from: setting(1),
  },
  {
    path: 'organisation.followUp',
    label: both('Oppfølging ved kontoret', 'Follow-up at the office'),
    help: both(
      'Om kontoret tar kontakt etter behovskategori, eller bare følger opp dem som henvender seg.',
      'Whether the office makes contact by category of need, or follows up those who call in.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('needs', 'etter behov', 'by need'),
        option('reactive', 'når brukeren henvender seg', 'when the user calls'),
      ],
    },
    from: setting('reactive'),
  },
  {
    path: 'organisation.intervalMonths',
    label: both('Tid mellom kontaktene', 'Time between contacts'),
    help: both(
      'Måneder mellom kontaktene for prioritert, ordinær og forenklet oppfølging.',
      'Months between contacts for prioritised, ordinary and simplified follow-up.',
    ),
    unit: 'months',
    shape: numbersFor(INTERVAL_PLACES, 0.01, 120),
    from: CALIBRATION,
  },
  {
    path: 'organisation.intervalLaw',
    label: both('Fordelingen av tiden mellom kontaktene', 'Law of the time between contacts'),
    help: both(
      'Om tiden mellom kontaktene er fast eller tilfeldig.',
      'Whether the time between contacts is fixed or random.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('fixed', 'fast', 'fixed'), option('exponential', 'eksponentiell', 'exponential')],
    },
    from: setting('fixed'),
  },
  {
    path: 'organisation.mostUsersPerVeileder',
    label: both('Flest brukere per veileder', 'Most users per veileder'),
    help: both(
      'Tak på simulerte brukere per veileder; flere venter til noen har sluttet, og 0 er uten tak.',
      'Cap on simulated users per veileder; more wait until someone has left, and 0 is no cap.',
    ),
    unit: 'users per veileder',
    shape: integer(0, 10000),
    from: setting(0),
  },
  {
    path: 'organisation.closingShare',
    label: both('Saker som avsluttes etter en kontakt', 'Cases closed after a contact'),
    help: both(
      'Andelen av oppfølgingskontaktene som saken avsluttes etter.',
      'Share of follow-up contacts after which the case is closed.',
    ),
    unit: 'share',
    shape: SHARE,
    from: setting(0),
  },
  {
    path: 'organisation.localBrokeringFactor',
    label: both('Virkning av lokal formidling', 'Effect of local brokering'),
    help: both(
      'Hasardraten for å slutte mens kontoret følger opp; 1 er ingen virkning, og før- og ettertallene tillater opptil 1,12.',
      'Hazard ratio of leaving the register while the office follows up; 1 is no effect, and the published figures before and after allow up to 1.12.',
    ),
    unit: 'hazard ratio',
    shape: number(0.5, 2),
    from: setting(1),
  },
];
