/** A level that changes at events, integrated over time (never sampled). */
export class Level {
  /** Current level. */
  value = 0;
  /**
   * Sum of its changes since `restart`, each times its time: the integral is level × now less that. NaN at first: a field
   * that has held whole numbers changes its kind at the first fraction.
   */
  private moment = Number.NaN;

  constructor() {
    this.reset();
  }

  /** Changes the level by `delta` at `nowMin`. */
  add(delta: number, nowMin: number): void {
    this.value += delta;
    this.moment += delta * nowMin;
  }

  /** Integral of the level since `restart`, up to `nowMin`: level-minutes. */
  integralMin(nowMin: number): number {
    return this.value * nowMin - this.moment;
  }

  /** Starts the integral anew at `nowMin`; the level stays. */
  restart(nowMin: number): void {
    this.moment = this.value * nowMin;
  }

  /** Level 0, integral 0, time 0. */
  reset(): void {
    this.value = 0;
    this.moment = 0;
  }
}
