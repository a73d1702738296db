/**
 * Waiting tasks by kind of task, integrated over time. Counts are whole numbers, so an empty queue is exactly empty;
 * hours of work follow from the mean handling times when asked for.
 */
export class WaitingTasks {
  private readonly meanMin: Float64Array;
  /**
   * Two numbers for each kind: tasks waiting now, and the sum of the changes since `restart`, each times its time. The
   * integral is count × now less this sum.
   */
  private readonly levels: Float64Array;

  /** @param meanMin mean handling time of each kind, minutes. */
  constructor(meanMin: Float64Array) {
    this.meanMin = meanMin;
    this.levels = new Float64Array(2 * meanMin.length);
  }

  /** Tasks of a kind waiting now. */
  count(kind: number): number {
    return this.levels[kind << 1]!;
  }

  /** A task of this kind starts (1) or stops (−1) waiting at `nowMin`. */
  add(kind: number, delta: number, nowMin: number): void {
    const { levels } = this;
    const place = kind << 1;
    levels[place] = levels[place]! + delta;
    levels[place | 1] = levels[place | 1]! + delta * nowMin;
  }

  /** Nothing waits; time 0. */
  reset(): void {
    this.levels.fill(0);
  }

  /** Starts the integrals anew at `nowMin`; what waits stays. */
  restart(nowMin: number): void {
    const { levels } = this;
    for (let place = 0; place < levels.length; place += 2) levels[place + 1] = levels[place]! * nowMin;
  }

  /** Tasks waiting now. */
  get tasks(): number {
    return this.meanMin.reduce((sum, _, kind) => sum + this.count(kind), 0);
  }

  /** Mean work the waiting tasks are expected to take, minutes. */
  get workMin(): number {
    return this.meanMin.reduce((sum, meanMin, kind) => sum + this.count(kind) * meanMin, 0);
  }

  /** Integral of the number of waiting tasks since `restart`: task-minutes. */
  taskIntegralMin(nowMin: number): number {
    return this.integralOf(nowMin, () => 1);
  }

  /** Integral of the expected work that waits since `restart`: minutes of work times minutes. */
  workIntegralMin(nowMin: number): number {
    return this.integralOf(nowMin, (kind) => this.meanMin[kind]!);
  }

  private integralOf(nowMin: number, weight: (kind: number) => number): number {
    let sum = 0;
    for (let kind = 0; kind < this.meanMin.length; kind++) {
      sum += weight(kind) * (this.count(kind) * nowMin - this.levels[(kind << 1) | 1]!);
    }
    return sum;
  }
}
