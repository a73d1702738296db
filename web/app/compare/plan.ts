import { atom } from 'nanostores';

/** How many scenarios are compared, the base included. */
export const SCENARIO_LIMITS = { least: 2, most: 5 } as const;

/** How the number of users of all scenarios is set: each its own, or one number read as a stock or as a year’s inflow. */
export const USERS_READINGS = ['own', 'stock', 'throughput'] as const;
export type UsersReading = (typeof USERS_READINGS)[number];

/** What the form says. */
export interface ComparisonPlan {
  /** Keys of the scenarios ({@link KeyedScenario}), the base first. */
  readonly keys: readonly string[];
  readonly users: UsersReading;
  /** Number of users as typed. */
  readonly usersText: string;
  /** Whether all scenarios run over the days of the base. */
  readonly hasDaysOfBase: boolean;
  /** Number of runs as typed. */
  readonly runsText: string;
}

/** The form’s state; null until the page has opened. */
export const $plan = atom<ComparisonPlan | null>(null);

/** Changes some of the form. */
export function editPlan(change: Partial<ComparisonPlan>): void {
  const plan = $plan.get();
  if (plan !== null) $plan.set({ ...plan, ...change });
}

/** Another scenario at a place; two that change places when it is chosen elsewhere already. */
export function chooseAt(keys: readonly string[], place: number, key: string): readonly string[] {
  const before = keys[place]!;
  return keys.map((one, i) => (i === place ? key : one === key ? before : one));
}
