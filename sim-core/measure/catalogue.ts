import { DELAY_FIGURES } from './catalogue-delays.ts';
import { FLOW_FIGURES } from './catalogue-flows.ts';
import { LOAD_FIGURES } from './catalogue-load.ts';
import { POLICY_FIGURES } from './catalogue-policy.ts';
import type { KeyFigureId, SeriesId } from './result.ts';
import type { CatalogueEntry } from './units.ts';

/** Unit, name and meaning of every key figure. */
export const KEY_FIGURES: Readonly<Record<KeyFigureId, CatalogueEntry>> = {
  ...LOAD_FIGURES,
  ...DELAY_FIGURES,
  ...FLOW_FIGURES,
  ...POLICY_FIGURES,
};

/** Unit, name and meaning of every daily series. */
export const SERIES: Readonly<Record<SeriesId, CatalogueEntry>> = {
  activeUsers: {
    unit: 'persons',
    label: { nb: 'Aktive brukere', en: 'Active users' },
    help: { nb: 'Brukere som følges opp av NOE, snitt over døgnet.', en: 'Users NOE follows up, mean over the day.' },
  },
  activeUsersPerVeileder: {
    unit: 'persons per FTE',
    label: { nb: 'Aktive brukere per veileder', en: 'Active users per veileder' },
    help: { nb: 'Aktive brukere delt på nominelle årsverk.', en: 'Active users divided by nominal FTE.' },
  },
  backlogTasks: {
    unit: 'tasks',
    label: { nb: 'Oppgaver som venter', en: 'Tasks waiting' },
    help: { nb: 'Oppgaver som venter på en veileder.', en: 'Tasks waiting for a veileder.' },
  },
  backlogHours: {
    unit: 'work-hours',
    label: { nb: 'Restanse', en: 'Backlog' },
    help: { nb: 'Arbeidstimer de ventende oppgavene krever.', en: 'Work-hours the waiting tasks take.' },
  },
  decisionTimeClockHours: {
    unit: 'hours',
    label: { nb: 'Tid til vedtak', en: 'Time to decision' },
    help: {
      nb: 'Snittet av timene fra bruker kom til NOE til vedtak, for vedtakene den dagen.',
      en: 'Mean clock hours from arrival at NOE to the decision, over the decisions of the day.',
    },
  },
  messageResponseClockHours: {
    unit: 'hours',
    label: { nb: 'Svartid', en: 'Response time' },
    help: {
      nb: 'Snittet av timene fra henvendelse til svar, for svarene den dagen.',
      en: 'Mean clock hours from message to answer, over the answers of the day.',
    },
  },
  staffOnDuty: {
    unit: 'veiledere',
    label: { nb: 'Veiledere på jobb', en: 'Staff on duty' },
    help: { nb: 'Veiledere som er på jobb den dagen.', en: 'Veiledere at work on the day.' },
  },
  noeEntries: {
    unit: 'per day',
    label: { nb: 'Nye brukere i NOE', en: 'Entries to NOE' },
    help: { nb: 'Personer som kommer til NOE den dagen.', en: 'People who come to NOE on the day.' },
  },
  exits: {
    unit: 'per day',
    label: { nb: 'Avgang', en: 'Exits' },
    help: {
      nb: 'Brukere i NOE som slutter å være registrert den dagen.',
      en: 'Users in NOE who leave the register on the day.',
    },
  },
  transfers: {
    unit: 'per day',
    label: { nb: 'Overføringer', en: 'Transfers' },
    help: { nb: 'Brukere som overføres til kontoret den dagen.', en: 'Users transferred to the office on the day.' },
  },
  reviews: {
    unit: 'per day',
    label: { nb: 'Vurderinger', en: 'Reviews' },
    help: { nb: 'Vurderinger for overføring som gjøres den dagen.', en: 'Assessments for transfer made on the day.' },
  },
  oldestUndecidedClockHours: {
    unit: 'hours',
    label: { nb: 'Eldste sak uten vedtak', en: 'Oldest undecided case' },
    help: {
      nb: 'Hvor lenge den som har ventet lengst på vedtak, har ventet når dagen er slutt; 0 når ingen venter.',
      en: 'How long the user who has waited longest for a decision has waited at the end of the day; 0 when nobody waits.',
    },
  },
  workDoneHours: {
    unit: 'work-hours',
    label: { nb: 'Utført arbeid', en: 'Work done' },
    help: { nb: 'Arbeidstimer brukt på oppgaver den dagen.', en: 'Work-hours spent on tasks on the day.' },
  },
  readinessLevel: {
    unit: 'level',
    label: { nb: 'Beredskapsnivå', en: 'Readiness level' },
    help: {
      nb: 'Beredskapsnivået den dagen; 0 er vanlig drift.',
      en: 'Readiness level of the day; 0 is ordinary operation.',
    },
  },
  reserveOnDuty: {
    unit: 'veiledere',
    label: { nb: 'Reserver på jobb', en: 'Reserves on duty' },
    help: {
      nb: 'Den delen av veilederne på jobb som er reserver, regnet etter hvor mye de får gjort.',
      en: 'The part of the staff on duty that are reserves, counted by what they get done.',
    },
  },
  reserve1OnDuty: {
    unit: 'veiledere',
    label: { nb: 'Reserve 1 på jobb', en: 'Reserve 1 on duty' },
    help: {
      nb: 'Den delen av veilederne på jobb som kommer fra den første reserven.',
      en: 'The part of the staff on duty that comes from the first reserve.',
    },
  },
  reserve2OnDuty: {
    unit: 'veiledere',
    label: { nb: 'Reserve 2 på jobb', en: 'Reserve 2 on duty' },
    help: {
      nb: 'Den delen av veilederne på jobb som kommer fra den andre reserven.',
      en: 'The part of the staff on duty that comes from the second reserve.',
    },
  },
};
