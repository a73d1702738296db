import type { LocalText, TaskId } from '../document.ts';
import { TASK_IDS } from '../document.ts';
import type { Draft } from '../draft.ts';
import { both, CALIBRATION, integer, number, option, SHARE } from '../draft.ts';
import type { PlainShape } from '../field.ts';

/** Names of the tasks, for headings and tables. */
export const TASK_LABELS: Readonly<Record<TaskId, LocalText>> = {
  assessment: both('Behovsvurdering og § 14 a-vedtak', 'Assessment and § 14a decision'),
  recheck: both('Kontroll av bruker fra kontoret', 'Check of a user from the office'),
  cvCheck: both('CV-kontroll', 'CV check'),
  standardMessage: both('Standardmelding', 'Standard message'),
  reviewMessage: both('Melding før vurdering', 'Message before the review'),
  review: both('Vurdering for overføring', 'Assessment for transfer'),
  tailoredMessage: both('Tilpasset melding', 'Tailored message'),
  tailoredReview: both('Vurdering etter tilpasset melding', 'Assessment after the tailored message'),
  changedSituation: both('Vurdering ved endret situasjon', 'Assessment after a changed situation'),
  inboundMessage: both('Svar på henvendelse', 'Answer to a question'),
  phone: both('Telefonsamtale', 'Phone conversation'),
  caseSystem: both('Oppgave i fagsystemene', 'Case-system task'),
  misroutedReply: both('Feilsendt svar til kontoret', 'Misrouted reply to the office'),
  handoverNote: both('Overføringsnotat', 'Handover note'),
};

const LAW: PlainShape = {
  kind: 'choice',
  options: [
    option('lognormal', 'lognormal', 'lognormal'),
    option('exponential', 'eksponentiell', 'exponential'),
    option('fixed', 'fast', 'fixed'),
    option('erlang2', 'Erlang-2', 'Erlang-2'),
    option('hyperexponential', 'hypereksponentiell', 'hyper-exponential'),
  ],
};

interface Column {
  readonly name: string;
  readonly label: LocalText;
  readonly help: LocalText;
  readonly unit: Draft['unit'];
  readonly shape: PlainShape;
}

const COLUMNS: readonly Column[] = [
  {
    name: 'meanMin',
    label: both('tid i snitt', 'mean time'),
    help: both(
      'Gjennomsnittlig arbeidstid for én oppgave, før felles skala.',
      'Mean handling time of one task, before the common scale.',
    ),
    unit: 'minutes',
    shape: number(0.001, 10_000),
  },
  {
    name: 'cv',
    label: both('spredning', 'spread'),
    help: both(
      'Variasjonskoeffisienten til arbeidstiden; brukes av lognormal og hypereksponentiell fordeling.',
      'Coefficient of variation of the handling time; used by the lognormal and hyper-exponential laws.',
    ),
    unit: 'factor',
    shape: number(0, 10),
  },
  {
    name: 'law',
    label: both('fordeling', 'law'),
    help: both('Sannsynlighetsfordelingen til arbeidstiden.', 'Probability law of the handling time.'),
    unit: null,
    shape: LAW,
  },
  {
    name: 'automaticShare',
    label: both('andel automatisk', 'automatic share'),
    help: both('Andelen av oppgavene som ikke krever arbeidstid.', 'Share of these tasks that needs no staff time.'),
    unit: 'share',
    shape: SHARE,
  },
  {
    name: 'priority',
    label: both('prioritet', 'priority'),
    help: both('Rekkefølgen oppgavene tas i: 0 først, 3 sist.', 'Dispatch class: 0 first, 3 last.'),
    unit: 'class',
    shape: integer(0, 3),
  },
];

function taskField(task: TaskId, column: Column): Draft {
  const name = TASK_LABELS[task];
  return {
    path: `tasks.${task}.${column.name}`,
    label: both(`${name.nb}: ${column.label.nb}`, `${name.en}: ${column.label.en}`),
    help: column.help,
    unit: column.unit,
    shape: column.shape,
    from: CALIBRATION,
  };
}

/** The task catalogue. */
export const TASKS: readonly Draft[] = [
  {
    path: 'tasks.scale',
    label: both('Felles skala', 'Common scale'),
    help: both(
      'Tallet alle arbeidstider ganges med, tilpasset slik at basisåret bruker de registrerte årsverkene.',
      'Multiplies every handling time; fitted so that the base year uses the recorded FTE.',
    ),
    unit: 'factor',
    shape: number(0.001, 1000),
    from: CALIBRATION,
  },
  {
    path: 'tasks.lapsedMin',
    label: both('Bortfalte oppgaver', 'Lapsed tasks'),
    help: both(
      'Tiden det tar å lukke en oppgave når brukeren har forlatt NOE i mellomtiden.',
      'Minutes to close a task whose person has left NOE meanwhile.',
    ),
    unit: 'minutes',
    shape: number(0, 10_000),
    from: CALIBRATION,
  },
  ...TASK_IDS.flatMap((task) => COLUMNS.map((column) => taskField(task, column))),
];
