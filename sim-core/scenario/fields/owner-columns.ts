import type { Draft } from '../draft.ts';
import { both, KEBAB, number, option, REQUIRED, SHARE, setting } from '../draft.ts';

/** One owner of standard users per row. */
export const OWNER_COLUMNS: readonly Draft[] = [
  {
    path: 'id',
    label: both('Navn', 'Id'),
    help: both('Entydig kortnavn på eieren.', 'Unique short name of the owner.'),
    unit: null,
    shape: KEBAB,
    from: REQUIRED,
  },
  {
    path: 'kind',
    label: both('Slag', 'Kind'),
    help: both(
      'Et felles team, egne veiledere for standardbrukere ved hvert kontor, eller alle veilederne ved kontoret.',
      'A pooled team, dedicated veiledere at each office, or all veiledere of the office.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('team', 'felles team', 'pooled team'),
        option('dedicated', 'egne veiledere ved kontoret', 'dedicated at the office'),
        option('generalist', 'alle veiledere ved kontoret', 'generalists at the office'),
      ],
    },
    from: REQUIRED,
  },
  {
    path: 'usersShare',
    label: both('Andel av brukerne', 'Share of the users'),
    help: both(
      'Andelen av standardbrukerne eieren har, etter kontoret de hører til.',
      'Share of the standard users it owns, by the office they belong to.',
    ),
    unit: 'share',
    shape: SHARE,
    from: REQUIRED,
  },
  {
    path: 'fte',
    label: both('Årsverk', 'FTE'),
    help: both(
      'Nominelle årsverk i teamet, eller for de egne veilederne ved alle kontorene til sammen; 0 for alle veiledere ved kontoret.',
      'Nominal full-time equivalents of the team, or of the dedicated veiledere at all its offices together; 0 for generalists.',
    ),
    unit: 'FTE',
    shape: number(0, 5000),
    from: setting(0),
  },
  {
    path: 'does',
    label: both('Oppgaver', 'Tasks'),
    help: both(
      'Om teamet gjør vurderingene, oppfølgingen eller alt.',
      'Whether the team does the assessments, the follow-up or everything.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('all', 'alt', 'everything'),
        option('intake', 'mottak', 'intake'),
        option('followUp', 'oppfølging', 'follow-up'),
      ],
    },
    from: setting('all'),
  },
  {
    path: 'covers',
    label: both('Hjelper', 'Helps'),
    help: both(
      'Kortnavnet på teamet som får hjelp når mange venter der; tomt når ingen får hjelp.',
      'Id of the team it helps when many wait there; empty where it helps nobody.',
    ),
    unit: null,
    shape: { kind: 'text', minLength: 0, maxLength: 64 },
    from: setting(''),
  },
];
