import type { KeyFigureId } from './result.ts';
import type { CatalogueEntry } from './units.ts';

/** Key figures of delays, on both clocks. */
export const DELAY_FIGURES = {
  decisionTimeClockHours: {
    unit: 'hours',
    label: { nb: 'Tid til vedtak', en: 'Time to decision' },
    help: {
      nb: 'Timer fra bruker kom til NOE til § 14 a-vedtak, i snitt.',
      en: 'Clock hours from arrival at NOE to the § 14a decision, mean.',
    },
  },
  decisionTimeClockHoursP90: {
    unit: 'hours',
    label: { nb: 'Tid til vedtak, 90-prosentil', en: 'Time to decision, 90th percentile' },
    help: {
      nb: 'Ni av ti vedtak er fattet innen så mange timer.',
      en: 'Nine of ten decisions are made within this many clock hours.',
    },
  },
  decisionTimeWorkingHours: {
    unit: 'working hours',
    label: { nb: 'Tid til vedtak i åpningstiden', en: 'Time to decision, working hours' },
    help: {
      nb: 'Timer med åpningstid fra bruker kom til NOE til § 14 a-vedtak, i snitt.',
      en: 'Hours of opening time from arrival at NOE to the § 14a decision, mean.',
    },
  },
  decisionTimeWorkingHoursP90: {
    unit: 'working hours',
    label: {
      nb: 'Tid til vedtak i åpningstiden, 90-prosentil',
      en: 'Time to decision, working hours, 90th percentile',
    },
    help: {
      nb: 'Ni av ti vedtak er fattet innen så mange timer med åpningstid.',
      en: 'Nine of ten decisions are made within this many hours of opening time.',
    },
  },
  decisionsWithin48h: {
    unit: 'share',
    label: { nb: 'Vedtak innen 48 timer', en: 'Decisions within 48 hours' },
    help: {
      nb: 'Andelen § 14 a-vedtak som er fattet innen 48 timer.',
      en: 'Share of § 14a decisions made within 48 clock hours.',
    },
  },
  decisionsWithin48WorkingHours: {
    unit: 'share',
    label: { nb: 'Vedtak innen 48 timer med åpningstid', en: 'Decisions within 48 working hours' },
    help: {
      nb: 'Andelen § 14 a-vedtak som er fattet innen 48 timer med åpningstid.',
      en: 'Share of § 14a decisions made within 48 hours of opening time.',
    },
  },
  undecidedAtEnd: {
    unit: 'persons',
    label: { nb: 'Uten vedtak ved slutten', en: 'Undecided at the end' },
    help: {
      nb: 'Brukere som fortsatt venter på vedtak når måleperioden er slutt.',
      en: 'Users still waiting for a decision when the measured days end.',
    },
  },
  messageResponseClockHours: {
    unit: 'hours',
    label: { nb: 'Svartid', en: 'Response time' },
    help: { nb: 'Timer fra henvendelse til svar, i snitt.', en: 'Clock hours from message to answer, mean.' },
  },
  messageResponseClockHoursP90: {
    unit: 'hours',
    label: { nb: 'Svartid, 90-prosentil', en: 'Response time, 90th percentile' },
    help: {
      nb: 'Ni av ti henvendelser er besvart innen så mange timer.',
      en: 'Nine of ten messages are answered within this many clock hours.',
    },
  },
  messageResponseWorkingHours: {
    unit: 'working hours',
    label: { nb: 'Svartid i åpningstiden', en: 'Response time, working hours' },
    help: {
      nb: 'Timer med åpningstid fra henvendelse til svar, i snitt.',
      en: 'Hours of opening time from message to answer, mean.',
    },
  },
  messageResponseWorkingHoursP90: {
    unit: 'working hours',
    label: { nb: 'Svartid i åpningstiden, 90-prosentil', en: 'Response time, working hours, 90th percentile' },
    help: {
      nb: 'Ni av ti henvendelser er besvart innen så mange timer med åpningstid.',
      en: 'Nine of ten messages are answered within this many hours of opening time.',
    },
  },
  unansweredAtEnd: {
    unit: 'tasks',
    label: { nb: 'Ubesvarte ved slutten', en: 'Unanswered at the end' },
    help: {
      nb: 'Henvendelser som fortsatt venter på svar når måleperioden er slutt.',
      en: 'Messages still waiting for an answer when the measured days end.',
    },
  },
  assessmentWaitClockHours: {
    unit: 'hours',
    label: { nb: 'Ventetid før behovsvurdering', en: 'Wait before assessment' },
    help: {
      nb: 'Timer en behovsvurdering venter før en veileder begynner på den, i snitt.',
      en: 'Clock hours an assessment waits before a veileder takes it, mean.',
    },
  },
  recheckWaitClockHours: {
    unit: 'hours',
    label: { nb: 'Ventetid før kontroll', en: 'Wait before the check' },
    help: {
      nb: 'Timer kontrollen av en bruker fra kontoret venter før en veileder begynner på den, i snitt.',
      en: 'Clock hours the check of a user from the office waits before a veileder takes it, mean.',
    },
  },
} as const satisfies Partial<Readonly<Record<KeyFigureId, CatalogueEntry>>>;
