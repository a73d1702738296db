import type { LeverName } from './levers.ts';
import type { Measure } from './outcome.ts';

type Direction = 'down' | 'up';

/** In which direction a measure moves when a lever is moved, and why. */
export interface Sign {
  readonly lever: LeverName;
  readonly measure: Measure;
  readonly sign: Direction;
  /**
   * `always`: a theorem of the model. It holds for every policy and every luck, so no pair of runs may contradict it.
   * `expected`: a pair of runs may contradict it, most do not: people who are answered at another time write again, leave
   * and are reviewed at other times, so two runs are no ordered pair of queues.
   */
  readonly holds: 'always' | 'expected';
  readonly reason: string;
}

/** Where the sign that is expected turns, and what else is to be seen when it does. */
export interface SignException {
  readonly lever: LeverName;
  /** Seed of the policy that shows it. */
  readonly seed: number;
  readonly measure: Measure;
  readonly sign: Direction;
  readonly because: { readonly measure: Measure; readonly sign: Direction };
  readonly reason: string;
}

/** Rows of one lever: measure, direction, reason. */
function always(lever: LeverName, ...rows: readonly (readonly [Measure, Direction, string])[]): Sign[] {
  return rows.map(([measure, sign, reason]) => ({ lever, measure, sign, holds: 'always', reason }));
}

function expected(lever: LeverName, ...rows: readonly (readonly [Measure, Direction, string])[]): Sign[] {
  return rows.map(([measure, sign, reason]) => ({ lever, measure, sign, holds: 'expected', reason }));
}

const MORE_HANDS = 'more work is done while the reserve is there';
const EARLIER_HANDS = 'the same reserve works on more days, and on a smaller backlog';
const SAME_UNTIL_THEN = 'until the first call both runs are the same, and the lower threshold is passed no later';
const SUM_NO_SMALLER = 'heads times productivity, summed from day to day, is no smaller on any day';

const RESERVE_SIGNS: readonly Sign[] = [
  ...expected(
    'more FTE in the reserve',
    ['backlogHours', 'down', MORE_HANDS],
    ['daysOverLimit', 'down', MORE_HANDS],
    ['messageResponseClockHours', 'down', 'decisions come first, and more hands are left for messages'],
  ),
  ...always('an earlier call', ['reserveFirstCallDay', 'down', SAME_UNTIL_THEN]),
  ...expected(
    'an earlier call',
    ['backlogHours', 'down', EARLIER_HANDS],
    ['daysOverLimit', 'down', 'what is worked off early does not stand over the limit later'],
  ),
  ...always('a shorter notice', ['firstReserveDay', 'down', SUM_NO_SMALLER]),
  ...expected('a shorter notice', ['backlogHours', 'down', EARLIER_HANDS], ['daysOverLimit', 'down', EARLIER_HANDS]),
  ...always('a shorter training', ['firstReserveDay', 'down', SUM_NO_SMALLER]),
  ...expected('a shorter training', ['backlogHours', 'down', EARLIER_HANDS]),
  ...always('a higher productivity at the start', ['firstReserveDay', 'down', SUM_NO_SMALLER]),
  ...expected('a higher productivity at the start', ['backlogHours', 'down', MORE_HANDS]),
  ...always('a larger cap', [
    'reserveFteDays',
    'up',
    'until the smaller cap is used up both runs are the same, and then nothing more is given under it',
  ]),
  ...expected('a larger cap', ['backlogHours', 'down', MORE_HANDS]),
  ...expected('a longer stay', ['backlogHours', 'down', 'the reserve works on when it would have gone home']),
];

const LEVEL_SIGNS: readonly Sign[] = [
  ...expected(
    'an earlier entry',
    ['tasksDropped', 'up', 'the level lasts longer'],
    ['backlogHours', 'down', 'work that is not taken in does not wait'],
    ['daysOverLimit', 'down', 'work that is not taken in does not wait'],
  ),
  ...expected(
    'more tasks dropped',
    ['tasksDropped', 'up', 'each of the tasks arises at the level'],
    ['backlogHours', 'down', 'work that is not taken in does not wait'],
  ),
  ...expected(
    'shorter handling',
    ['backlogHours', 'down', 'the same tasks are less work'],
    ['decisionTimeClockHours', 'down', 'the decision itself is shorter, and so is its queue'],
  ),
  ...expected('a larger automatic share', ['backlogHours', 'down', 'fewer tasks need anybody']),
  ...expected('a task postponed', [
    'backlogHours',
    'up',
    'what is laid aside counts and can not be done while the level lasts, even if somebody is idle; it comes back after it',
  ]),
];

const WORLD_SIGNS: readonly Sign[] = [
  ...always('more absence', ['staffDays', 'down', 'a head is away whenever it was, by the same draw']),
  ...expected(
    'more absence',
    ['backlogHours', 'up', 'less work is done'],
    ['daysOverLimit', 'up', 'less work is done'],
    ['decisionTimeClockHours', 'up', 'the queue before a decision is longer'],
  ),
  ...expected(
    'more time on tasks',
    ['backlogHours', 'down', 'more work is done by the same staff'],
    ['decisionTimeClockHours', 'down', 'the queue before a decision is shorter'],
  ),
  ...expected(
    'more FTE in intake',
    ['decisionTimeClockHours', 'down', 'intake does nothing but decide'],
    ['backlogHours', 'down', 'follow-up teams have to help less'],
  ),
  ...expected(
    'a higher overflow limit',
    ['decisionTimeClockHours', 'up', 'follow-up teams help intake later'],
    ['messageResponseClockHours', 'down', 'and answer their own users meanwhile'],
  ),
  ...always('more inflow', ['registrationsPerMonth', 'up', 'the times of the same arrivals move together']),
  ...expected(
    'more inflow',
    ['backlogHours', 'up', 'more work arises'],
    ['daysOverLimit', 'up', 'more work arises'],
    ['decisionTimeClockHours', 'up', 'more cases are to be decided'],
  ),
  ...expected(
    'more messages',
    ['backlogHours', 'up', 'more work arises'],
    ['messageResponseClockHours', 'up', 'messages wait for each other'],
  ),
  ...expected(
    'a later review',
    ['reviewsPerMonth', 'down', 'who leaves between the two weeks is not reviewed any more'],
    ['activeUsers', 'up', 'whom the review would move to the office stays longer'],
  ),
];

/** One lever moves, everything else and all luck stays. */
export const SIGNS: readonly Sign[] = [...RESERVE_SIGNS, ...LEVEL_SIGNS, ...WORLD_SIGNS];

export const EXCEPTIONS: readonly SignException[] = [
  {
    lever: 'an earlier entry, with a reserve',
    seed: 43,
    measure: 'backlogHours',
    sign: 'up',
    because: { measure: 'reserveFirstCallDay', sign: 'up' },
    reason: 'Both look at the backlog: the level holds it under the threshold of the reserve, which comes later.',
  },
  {
    lever: 'more FTE, under a cap',
    seed: 20,
    measure: 'backlogHours',
    sign: 'up',
    because: { measure: 'reserveDays', sign: 'down' },
    reason:
      'The cap counts FTE-days: more heads use it up sooner, partly in training, and are gone when the wave is not.',
  },
];
