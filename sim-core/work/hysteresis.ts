/** When a switch goes on and off. */
export interface HysteresisRule {
  /** On when the value is here or above. */
  readonly onAt: number;
  /** Off when the value is here or below; below `onAt`. */
  readonly offAt: number;
  /** Working days it stays on at least. */
  readonly smallestDays: number;
}

/**
 * A switch that is judged once per working day. Between the two thresholds it stays as it is, and it stays on for a
 * smallest number of working days, so that it does not follow every movement of the value.
 */
export class Hysteresis {
  isOn = false;
  /** Working days it has been on in a row. */
  daysOn = 0;
  private readonly rule: HysteresisRule;

  constructor(rule: HysteresisRule) {
    this.rule = rule;
  }

  reset(): void {
    this.isOn = false;
    this.daysOn = 0;
  }

  /** A working day begins. @param value of the measure now; NaN, not known, leaves the switch as it is. */
  judge(value: number): void {
    const { onAt, offAt, smallestDays } = this.rule;
    if (this.isOn) this.isOn = this.daysOn < smallestDays || !(value <= offAt);
    else this.isOn = value >= onAt;
    this.daysOn = this.isOn ? this.daysOn + 1 : 0;
  }
}
