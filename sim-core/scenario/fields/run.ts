import type { Draft } from '../draft.ts';
import { both, integer, option, setting } from '../draft.ts';
import { FIRST_RUN_DAY, LAST_RUN_DAY } from '../run-window.ts';
import { CASELOAD_COLUMNS, MAX_CASELOAD, MAX_GROUPS } from './caseload-columns.ts';

/** How the simulation is run: no claim about the world. */
export const RUN: readonly Draft[] = [
  {
    path: 'run.startDate',
    label: both('Første måledag', 'First measured day'),
    help: both(
      'Datoen målingen starter; oppvarmingen ligger før den.',
      'The date measuring starts; the warm-up lies before it.',
    ),
    unit: null,
    shape: { kind: 'date', min: FIRST_RUN_DAY, max: LAST_RUN_DAY },
    from: setting('2023-01-02'),
  },
  {
    path: 'run.warmUpDays',
    label: both('Oppvarming', 'Warm-up'),
    help: both(
      'Antall dager som simuleres før målingen, slik at enheten ikke starter tom.',
      'Days simulated before measuring, so that the unit does not start empty.',
    ),
    unit: 'days',
    shape: integer(0, 3650),
    from: setting(364),
  },
  {
    path: 'run.start',
    label: both('Utgangspunkt', 'Start from'),
    help: both(
      'Om enheten fylles i oppvarmingen, eller starter med en oppgitt brukermasse.',
      'Whether the unit fills during the warm-up or starts with a given caseload.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('warmUp', 'oppvarming', 'warm-up'), option('caseload', 'oppgitt brukermasse', 'given caseload')],
    },
    from: setting('warmUp'),
  },
  {
    path: 'run.caseload.total',
    label: both('Brukere ved start', 'Users at the start'),
    help: both(
      'Antall brukere i alt første dag; summen av gruppene.',
      'Users in all on the first day; the sum of the groups.',
    ),
    unit: 'persons',
    shape: integer(0, MAX_CASELOAD),
    from: setting(0),
  },
  {
    path: 'run.caseload.groups',
    label: both('Grupper ved start', 'Groups at the start'),
    help: both(
      'Brukerne første dag etter fase og tid siden registrering; brukes bare når utgangspunktet er en oppgitt brukermasse.',
      'The users on the first day by phase and time since registration; only used when the run starts from a caseload.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MAX_GROUPS, columns: CASELOAD_COLUMNS },
    from: setting([]),
  },
  {
    path: 'run.measuredDays',
    label: both('Måleperiode', 'Measured days'),
    help: both('Antall dager som måles.', 'Number of days that are measured.'),
    unit: 'days',
    shape: integer(1, 3650),
    from: setting(364),
  },
  {
    path: 'run.warmUpStaffing',
    label: both('Bemanning under oppvarmingen', 'Staffing in the warm-up'),
    help: both(
      'Om oppvarmingen bruker teamene som oppgitt, eller så mange ansatte at ingen må vente.',
      'Whether the warm-up uses the teams as given, or so many staff that nobody waits.',
    ),
    unit: null,
    shape: {
      kind: 'choice',
      options: [option('actual', 'som oppgitt', 'as given'), option('ample', 'rikelig, ingen kø', 'ample, no queue')],
    },
    from: setting('actual'),
  },
  {
    path: 'run.replications',
    label: both('Antall kjøringer', 'Replications'),
    help: both(
      'Hvor mange ganger scenarioet kjøres med ulike tilfeldige tall.',
      'How many times the scenario is run with different random numbers.',
    ),
    unit: 'runs',
    shape: integer(1, 10_000),
    from: setting(20),
  },
  {
    path: 'run.seed',
    label: both('Startverdi', 'Seed'),
    help: both(
      'Tekst som bestemmer de tilfeldige tallene; samme tekst gir samme svar.',
      'Text that decides the random numbers; the same text gives the same answer.',
    ),
    unit: null,
    shape: { kind: 'text', minLength: 1, maxLength: 200 },
    from: setting('noe'),
  },
];
