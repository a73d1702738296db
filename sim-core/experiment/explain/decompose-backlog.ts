import type { WorkAccount } from '../../model/work-account.ts';

/** What can change a backlog, in the order in which it is told. */
export const BACKLOG_CAUSES = [
  /** What waited when measuring started. */
  'start',
  /** How many people come. */
  'arrivals',
  /** How long they stay: exits from the register and transfers to offices. */
  'outflow',
  /** How many tasks a user makes while followed up: contacts, reviews, messages. */
  'contacts',
  /** Messages repeated because there was no answer. */
  'returns',
  /** Tasks that a readiness level drops. */
  'dropped',
  /** Hours worked on tasks. */
  'hours',
  /** How long a task takes. */
  'handling',
] as const;
export type BacklogCause = (typeof BACKLOG_CAUSES)[number];

/** Why two runs end with another backlog. */
export interface BacklogDifference {
  /** Tasks waiting at the end: second run less first. */
  readonly difference: number;
  /** Whole tasks by cause; they sum to the difference exactly. More than 0: the cause makes the second backlog longer. */
  readonly terms: Readonly<Record<BacklogCause, number>>;
}

/**
 * Divides the difference of two backlogs among its causes.
 *
 * What waits at the end is what waited at the start, plus tasks of people who come, plus entries × days each stays × tasks a
 * day of follow-up, plus repeated messages, less dropped tasks, less hours × tasks begun an hour. A product that changes is
 * divided among its factors by Shapley, so no order in which they might have changed is preferred; the parts are then
 * rounded to whole tasks so that their sum stays what it is.
 *
 * @see Shapley (1953); Shorrocks (2013), "Decomposition procedures for distributional analysis: a unified framework based on
 *   the Shapley value", Journal of Economic Inequality 11, 99–126.
 */
export function decomposeBacklog(first: WorkAccount, second: WorkAccount): BacklogDifference {
  const [ofPeople, ofStay, ofContacts] = followUpParts(first, second);
  const [ofHours, ofSpeed] = workParts(first, second);
  const change = (of: (account: WorkAccount) => number): number => of(second) - of(first);
  const parts: Record<BacklogCause, number> = {
    start: change((account) => account.waitingAtStart),
    arrivals: change((account) => account.firstTasks) + ofPeople,
    outflow: ofStay,
    contacts: ofContacts,
    returns: change((account) => account.repeatedMessages),
    dropped: -change((account) => account.tasksDropped),
    hours: -ofHours,
    handling: -ofSpeed,
  };
  return { difference: change((account) => account.waitingAtEnd), terms: wholeParts(parts) };
}

/** Sums over replications; whole tasks stay whole. */
export function sumOfDifferences(differences: readonly BacklogDifference[]): BacklogDifference {
  const sum = (of: (one: BacklogDifference) => number): number =>
    differences.reduce((total, one) => total + of(one), 0);
  const terms = Object.fromEntries(BACKLOG_CAUSES.map((cause) => [cause, sum((one) => one.terms[cause])]));
  return { difference: sum((one) => one.difference), terms: terms as Record<BacklogCause, number> };
}

/** Change of the follow-up tasks by people who came, days each was followed up, and tasks a day. */
function followUpParts(a: WorkAccount, b: WorkAccount): readonly [number, number, number] {
  const factors = ({ entries, userDays, followUpTasks }: WorkAccount) =>
    [entries, userDays / entries, followUpTasks / userDays] as const;
  const [x, y] = [factors(a), factors(b)];
  // Without people, or without follow-up, there is no length of stay to speak of.
  if (![...x, ...y].every(Number.isFinite)) return [b.followUpTasks - a.followUpTasks, 0, 0];
  const part = (i: 0 | 1 | 2, j: 0 | 1 | 2, k: 0 | 1 | 2): number =>
    (y[i] - x[i]) * ((x[j] * x[k] + y[j] * y[k]) / 3 + (x[j] * y[k] + y[j] * x[k]) / 6);
  return [part(0, 1, 2), part(1, 0, 2), part(2, 0, 1)];
}

/** Change of the tasks begun by hours worked and by tasks begun an hour. */
function workParts(a: WorkAccount, b: WorkAccount): readonly [number, number] {
  const speed = ({ tasksBegun, workHours }: WorkAccount): number => tasksBegun / workHours;
  const [p, q] = [speed(a), speed(b)];
  if (!Number.isFinite(p) || !Number.isFinite(q)) return [b.tasksBegun - a.tasksBegun, 0];
  return [((b.workHours - a.workHours) * (p + q)) / 2, ((q - p) * (a.workHours + b.workHours)) / 2];
}

/** Rounds so that every partial sum is right to half a task, and the whole sum exactly. */
function wholeParts(parts: Readonly<Record<BacklogCause, number>>): Record<BacklogCause, number> {
  let sum = 0;
  let told = 0;
  const whole = BACKLOG_CAUSES.map((cause) => {
    sum += parts[cause];
    const before = told;
    told = Math.round(sum);
    return [cause, told - before] as const;
  });
  return Object.fromEntries(whole) as Record<BacklogCause, number>;
}
