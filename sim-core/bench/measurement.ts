import type { GoalId } from './goals.ts';
import type { Spread } from './rounds.ts';

/** How large the measurements are. */
export interface Effort {
  /** Interleaved rounds. */
  readonly rounds: number;
  /** Smaller workloads, for a look while working; the goals refer to the full size. */
  readonly quick: boolean;
}

/** What was found for one line of the goals table. */
export interface Measurement {
  readonly id: GoalId;
  /** Undefined: not measured, `note` says why. */
  readonly spread: Spread | undefined;
  /** Size, parts of a ratio, compiler: what one must know to read the number. */
  readonly note: string;
}

/** Lines that are measured together; asked for if any of `ids` is wanted. */
export interface Row {
  readonly ids: readonly GoalId[];
  measure(effort: Effort): Promise<readonly Measurement[]>;
}
