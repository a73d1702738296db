/** A level that changes at events, integrated over time (never sampled). */
export class Level {
  // The level, and the sum of its changes since `restart`, each times its time: the integral is level × now less that.
  // Doubles live in an array, because as fields they would be put on the heap.
  private readonly state = new Float64Array(2);

  /** Current level. */
  get value(): number {
    return this.state[0]!;
  }

  /** Changes the level by `delta` at `nowMin`. */
  add(delta: number, nowMin: number): void {
    const { state } = this;
    state[0] = state[0]! + delta;
    state[1] = state[1]! + delta * nowMin;
  }

  /** Integral of the level since `restart`, up to `nowMin`: level-minutes. */
  integralMin(nowMin: number): number {
    return this.state[0]! * nowMin - this.state[1]!;
  }

  /** Starts the integral anew at `nowMin`; the level stays. */
  restart(nowMin: number): void {
    this.state[1] = this.state[0]! * nowMin;
  }

  /** Level 0, integral 0, time 0. */
  reset(): void {
    this.state.fill(0);
  }
}
