/** One replication of one setting whose figures a procedure wants to know. */
export interface Ask<Setting> {
  readonly setting: Setting;
  /** Index from 0; equal indexes have equal luck in every setting. */
  readonly replication: number;
}

/** What a procedure waits for, and what it knows so far. */
export interface Step<Setting, SoFar> {
  /** At least one. They may be answered in any order and on any machine. */
  readonly asks: readonly Ask<Setting>[];
  /** Worked out when it is asked for, until the step is answered. */
  readonly soFar: () => SoFar;
}

/** What one replication gave: the figures the procedure was made for, in its order; NaN where nothing was observed. */
export type Figures = ArrayLike<number>;

/**
 * An experiment that decides by itself what to run next. It yields questions and is given the answers, in their order, and
 * draws no luck of its own: the same answers always lead to the same questions and the same result. So it can run on a
 * page, in a terminal or on many machines, can be stopped at each step, and goes on where it was when its old questions are
 * answered from memory.
 */
export type Procedure<Setting, SoFar, Result> = Generator<Step<Setting, SoFar>, Result, readonly Figures[]>;
