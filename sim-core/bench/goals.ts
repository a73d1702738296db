/** One line of the goals table. */
export interface Goal {
  readonly id: GoalId;
  /** What is measured, in a few words. */
  readonly what: string;
  readonly unit: string;
  /** Whether small or large numbers are good. */
  readonly better: 'less' | 'more';
  /** Must hold. */
  readonly floor: number;
  /** What the engine aims at. */
  readonly goal: number;
}

export const GOAL_IDS = [
  'c',
  'simjs',
  'simjs-shifts',
  'scaling',
  'model-events',
  'model-year',
  'workers',
  'memory-250k',
  'memory-1m',
  'cold-start',
  'surge-run',
  'surge-memory',
  'policy-cost',
  'first-result',
  'estimate',
  'next-paint',
  'compare-first',
  'compare-complete',
  'transient-coverage',
  'year-coverage',
  'false-accepts',
  'map-runs',
  'experiment-cost',
  'organisations',
  'organisations-memory',
] as const;
export type GoalId = (typeof GOAL_IDS)[number];

/** Floors and goals of the engine's speed and memory, on the NOE-year workload unless they say otherwise, and of experiments. */
export const GOALS: readonly Goal[] = [
  { id: 'c', what: 'time against C', unit: 'x', better: 'less', floor: 3.5, goal: 2.3 },
  { id: 'simjs', what: 'speed against simjs', unit: 'x', better: 'more', floor: 60, goal: 120 },
  { id: 'simjs-shifts', what: 'speed against simjs, shifts', unit: 'x', better: 'more', floor: 90, goal: 150 },
  { id: 'scaling', what: 'time per event, many against few', unit: 'x', better: 'less', floor: 2, goal: 1.4 },
  { id: 'model-events', what: 'model, events per second', unit: 'M/s', better: 'more', floor: 4, goal: 8 },
  { id: 'model-year', what: 'model, one year, one core', unit: 's', better: 'less', floor: 1, goal: 0.5 },
  { id: 'workers', what: 'two workers against one', unit: 'x', better: 'more', floor: 1.8, goal: 1.95 },
  { id: 'memory-250k', what: 'peak memory, 250 000 people', unit: 'MB', better: 'less', floor: 160, goal: 120 },
  { id: 'memory-1m', what: 'peak memory, 1 000 000 people', unit: 'MB', better: 'less', floor: 260, goal: 200 },
  { id: 'cold-start', what: 'first replication against warm', unit: 'x', better: 'less', floor: 4, goal: 2 },
  { id: 'surge-run', what: 'surge of 250 000, two years, 40 times', unit: 's', better: 'less', floor: 20, goal: 10 },
  { id: 'surge-memory', what: 'peak memory of that command', unit: 'MB', better: 'less', floor: 300, goal: 250 },
  { id: 'policy-cost', what: 'levels and reserves against none', unit: 'x', better: 'less', floor: 1.15, goal: 1.05 },
  { id: 'first-result', what: 'page: first result, cold', unit: 's', better: 'less', floor: 2, goal: 1 },
  { id: 'estimate', what: 'page: lever to estimate', unit: 'ms', better: 'less', floor: 50, goal: 20 },
  { id: 'next-paint', what: 'page: key to paint during a run', unit: 'ms', better: 'less', floor: 200, goal: 100 },
  { id: 'compare-first', what: 'page: first differences of three', unit: 's', better: 'less', floor: 5, goal: 3 },
  { id: 'compare-complete', what: 'page: three scenarios, 20 pairs', unit: 's', better: 'less', floor: 60, goal: 30 },
  {
    id: 'transient-coverage',
    what: 'coverage against the published',
    unit: '',
    better: 'less',
    floor: 0.02,
    goal: 0.01,
  },
  { id: 'year-coverage', what: '90 % of one year against 0.9', unit: '', better: 'less', floor: 0.02, goal: 0.01 },
  { id: 'false-accepts', what: 'searches that accept too little', unit: '', better: 'less', floor: 0.05, goal: 0.05 },
  { id: 'map-runs', what: 'runs of a map against uniform', unit: 'x', better: 'less', floor: 0.5, goal: 0.4 },
  {
    id: 'experiment-cost',
    what: 'led by a procedure against bare',
    unit: 'x',
    better: 'less',
    floor: 1.05,
    goal: 1.02,
  },
  {
    id: 'organisations',
    what: 'two organisations with offices, 20 pairs',
    unit: 's',
    better: 'less',
    floor: 60,
    goal: 40,
  },
  {
    id: 'organisations-memory',
    what: 'peak memory of one process of that',
    unit: 'MB',
    better: 'less',
    floor: 400,
    goal: 250,
  },
];

export type Verdict = 'meets goal' | 'holds' | 'misses floor' | 'not measured';

/** Where a measured value lies; `undefined` was not measured. */
export function verdictOf(goal: Goal, value: number | undefined): Verdict {
  if (value === undefined) return 'not measured';
  const reaches = (bound: number) => (goal.better === 'less' ? value <= bound : value >= bound);
  if (reaches(goal.goal)) return 'meets goal';
  return reaches(goal.floor) ? 'holds' : 'misses floor';
}
