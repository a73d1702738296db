/** A level that changes at events, integrated over time (never sampled). */
export class Level {
  private readonly state = new Float64Array(3); // level, its integral, time of the last change

  /** Current level. */
  get value(): number {
    return this.state[0]!;
  }

  /** Changes the level by `delta` at `nowMin`. */
  add(delta: number, nowMin: number): void {
    const s = this.state;
    s[1] = s[1]! + s[0]! * (nowMin - s[2]!);
    s[2] = nowMin;
    s[0] = s[0]! + delta;
  }

  /** Integral of the level since `restart`, up to `nowMin`: level-minutes. */
  integralMin(nowMin: number): number {
    const s = this.state;
    return s[1]! + s[0]! * (nowMin - s[2]!);
  }

  /** Starts the integral anew at `nowMin`; the level stays. */
  restart(nowMin: number): void {
    this.state[1] = 0;
    this.state[2] = nowMin;
  }

  /** Level 0, integral 0, time 0. */
  reset(): void {
    this.state.fill(0);
  }
}
