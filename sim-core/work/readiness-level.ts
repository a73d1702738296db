import { Hysteresis, type HysteresisRule } from './hysteresis.ts';

/** When a level is on: place of a measure in the list of values, and the rule; null: never by itself. */
export interface LevelTrigger extends HysteresisRule {
  readonly measure: number;
}

/** Days of the run from which a level holds, in increasing order. */
export interface LevelStep {
  readonly fromDay: number;
  readonly level: number;
}

/**
 * The readiness level of each working day. Every level is a switch of its own; the unit is at the highest that is on, so
 * it may go up several levels at once, and comes down to the highest whose own rule still holds. A schedule replaces
 * the switches.
 */
export class ReadinessLevel {
  /** The level today; 0 is ordinary operation. */
  now = 0;
  private readonly triggers: readonly (LevelTrigger | null)[];
  private readonly switches: readonly (Hysteresis | null)[];
  private readonly schedule: readonly LevelStep[] | null;

  /** @param triggers of level 1, 2, … @param schedule that decides instead, or null. */
  constructor(triggers: readonly (LevelTrigger | null)[], schedule: readonly LevelStep[] | null) {
    this.triggers = triggers;
    this.switches = triggers.map((trigger) => (trigger === null ? null : new Hysteresis(trigger)));
    this.schedule = schedule;
  }

  reset(): void {
    this.now = 0;
    for (const one of this.switches) one?.reset();
  }

  /** A working day begins. @param values of the measures now. @param day of the run. */
  judge(values: Float64Array, day: number): void {
    if (this.schedule !== null) {
      this.now = this.schedule.findLast((step) => step.fromDay <= day)?.level ?? 0;
      return;
    }
    this.now = 0;
    this.switches.forEach((one, i) => {
      if (one === null) return;
      one.judge(values[this.triggers[i]!.measure]!);
      if (one.isOn) this.now = i + 1;
    });
  }
}
