/**
 * Waiting tasks by kind of task, integrated over time. Counts are whole numbers, so an empty queue is exactly empty;
 * hours of work follow from the mean handling times when asked for.
 */
export class WaitingTasks {
  /** Tasks waiting now, by kind. */
  readonly count: Int32Array;
  private readonly meanMin: Float64Array;
  /** Sum of the changes since `restart`, each times its time; the integral is count × now less this. */
  private readonly moment: Float64Array;

  /** @param meanMin mean handling time of each kind, minutes. */
  constructor(meanMin: Float64Array) {
    this.meanMin = meanMin;
    this.count = new Int32Array(meanMin.length);
    this.moment = new Float64Array(meanMin.length);
  }

  /** A task of this kind starts (1) or stops (−1) waiting at `nowMin`. */
  add(kind: number, delta: number, nowMin: number): void {
    this.count[kind] = this.count[kind]! + delta;
    this.moment[kind] = this.moment[kind]! + delta * nowMin;
  }

  /** Nothing waits; time 0. */
  reset(): void {
    this.count.fill(0);
    this.moment.fill(0);
  }

  /** Starts the integrals anew at `nowMin`; what waits stays. */
  restart(nowMin: number): void {
    for (let kind = 0; kind < this.count.length; kind++) this.moment[kind] = this.count[kind]! * nowMin;
  }

  /** Tasks waiting now. */
  get tasks(): number {
    return this.count.reduce((sum, count) => sum + count, 0);
  }

  /** Mean work the waiting tasks are expected to take, minutes. */
  get workMin(): number {
    return this.count.reduce((sum, count, kind) => sum + count * this.meanMin[kind]!, 0);
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
    for (let kind = 0; kind < this.count.length; kind++) {
      sum += weight(kind) * (this.count[kind]! * nowMin - this.moment[kind]!);
    }
    return sum;
  }
}
