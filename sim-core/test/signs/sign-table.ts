import type { LeverName } from './levers.ts';
import type { Measure } from './outcome.ts';

/** In which direction a measure moves when a lever is moved, and why. */
export interface Sign {
  readonly lever: LeverName;
  readonly measure: Measure;
  readonly sign: 'down' | 'up';
  /**
   * `always`: a theorem of the model. It holds for every policy and every luck, so no pair of runs may contradict it.
   * `on average`: an expectation. Single pairs may contradict it, the mean over policies and luck not.
   */
  readonly holds: 'always' | 'on average';
  readonly reason: string;
}

const sign =
  (holds: Sign['holds'], lever: LeverName) =>
  (measure: Measure, direction: Sign['sign'], reason: string): Sign => ({
    lever,
    measure,
    sign: direction,
    holds,
    reason,
  });
