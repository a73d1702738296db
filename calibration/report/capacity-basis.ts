import type { CapacityReport } from './capacity-report.ts';
import { hasNone, percentText, spreadText } from './capacity-words.ts';
import type { Section } from './sections.ts';

/** The base year with the same parameter sets, to compare with. */
export function todaySection({ today, sets }: CapacityReport): Section {
  const rows = [
    ['Active users', spreadText(today.activeUsers)],
    ['People who come to NOE in the year', spreadText(today.entriesPerYear)],
    ['Decisions within 48 hours', percentText(today.decisionShare)],
    ['Mean response time, clock hours', spreadText(today.responseClockHours)],
    ['Mean response time, working hours', spreadText(today.responseWorkingHours)],
    ['FTE the work takes', spreadText(today.requiredFte)],
  ];
  return {
    title: 'The base year',
    lead: [`The base year with the same ${sets.capacity} parameter sets.`],
    table: { headings: ['', 'median (nine of ten sets)'], numeric: new Set([1]), rows },
    notes: [],
  };
}

/** How a number of users is judged, reading by reading. */
export function judgedSection({ readings, limits }: CapacityReport): Section {
  return {
    title: 'How a number is judged',
    lead: ['A number of users holds when none of this happens in any window of the reading:'],
    notes: [
      `decisions: fewer than ${100 * limits.decisionShare} % are made within ${limits.decisionHours} clock hours; a case still undecided counts with its age.`,
      `answers: the mean over the window is above ${limits.responseHours} hours, by the clock named; a message still unanswered counts with its age.`,
      `a lasting delay or backlog: on five working days in a row decisions take more than ${limits.decisionHours} hours on average, or more than ${limits.backlogWeeks} week of all staff's work waits. A bad month can not drown in a good year.`,
      `more work than staff: in the second half of the long window more work arises than the staff can do, or the backlog grows by more than ${limits.growthHoursPerFteAndWeek} hour per FTE and week. A unit that is only filling up does not hold.`,
      ...readings.map(({ name, users, why }) => `${name.en} (${users.en}): ${why.en}`),
    ],
  };
}

/** What a reader must know before using a number. */
export function caveatSection(report: CapacityReport): Section {
  const { today, sets, ensembleSets } = report;
  return {
    title: 'What to know before using it',
    lead: [],
    notes: [
      "The claim rests on NOE's own statistics and calculations (S0-164). It is a hold-out: nothing here was fitted to it, nor to the published response time (S0-115), which does not say by which clock.",
      `In the calibrated base year messages are answered after ${spreadText(today.responseClockHours)} hours by the clock and ${spreadText(today.responseWorkingHours)} hours of opening time.${clockText(report)}`,
      'Handling times are not in the evidence. Their common scale is inferred from the recorded FTE (S0-149); the report of the calibration says what else the result hangs on.',
      'What users do when they are not answered is modelled as repeated messages only: nobody leaves, and nobody turns to an office.',
      'At the highest readiness level follow-up teams decide too from the first case that waits, which is the best use of the staff. The level with teams as in the base year (S0-070, A-overflow-above) says what it costs if they help only when many cases wait: cases from before the weekend are then decided after it.',
      'Where more is done automatically, the follow-up teams that it frees decide too from the first case that waits.',
      'The dropped reviews leave people in NOE who would have been moved to an office, so the number of active users rises while the level lasts. Dropped messages are never answered.',
      "The stress test behind the claim multiplied one team's portfolio for a limited time (S0-160). Nearest to that is a stock with few newcomers, the last lever of the stock. The stock falls while it is measured, which makes the lever easier to reach.",
      'If a share of all tasks were done automatically, decisions included, it would relieve as much as shorter handling times: one minus what they must fall to. But a § 14a decision may not be automatic (A-task-assessment-automatic).',
      `The ${ensembleSets} parameter sets are represented by ${sets.capacity} of them, chosen by weight, and for the levers by ${sets.levers}. All meet the same luck, so that the intervals are about what is not known. Where luck is large, as for a wave, another run of chance would move all of them together.`,
    ],
  };
}

/** By the clock a limit can be beyond reach without any queue. */
function clockText({ rooms, limits }: CapacityReport): string {
  const byClock = rooms.filter(({ limit }) => limit === 'clockHours');
  if (byClock.length === 0 || !byClock.every(hasNone)) return '';
  return ` By the clock nights and weekends alone take longer than ${limits.responseHours} hours, so no number of users keeps that limit; it is missed today already.`;
}

/** The records behind the study. */
export function factSection({ facts }: CapacityReport): Section {
  return {
    title: 'What it rests on',
    lead: [],
    table: {
      headings: ['record', 'what it says'],
      numeric: new Set(),
      rows: facts.map(({ id, statement }) => [id, statement]),
    },
    notes: [],
  };
}

/** From what, with what and when it was made. */
export function provenanceSection(report: CapacityReport): Section {
  const rows = [
    ['Study', `scenarios/studies/${report.study}.json`],
    ['Inputs', report.inputsHash],
    ['Seed', report.seed],
    ['Engine', report.engineVersion],
    ['Made on', report.madeOn],
    ['Repeat', `npm run study -- ${report.study}`],
  ];
  return {
    title: 'Provenance',
    lead: [],
    table: { headings: ['', ''], numeric: new Set(), rows },
    notes: [],
  };
}
