import type { HysteresisRule } from './hysteresis.ts';

/** When a reserve comes and goes, and what it can do. Days are working days. */
export interface ReserveRule extends HysteresisRule {
  /** Called once only, whatever the value does later (a reserve that is called on a day). */
  readonly once: boolean;
  readonly fte: number;
  readonly noticeDays: number;
  readonly trainingDays: number;
  readonly startProductivity: number;
  readonly rampDays: number;
  /** Infinity: no limit. */
  readonly longestStayDays: number;
  readonly capFteDays: number;
}

const HOME = 0;
const CALLED = 1;
const HERE = 2;
const SPENT = 3; // has left at the limit of its stay; comes again only after the value has been at the release threshold

/**
 * Where one reserve is, judged once per working day before opening.
 *
 * Called when the value reaches the call threshold, it comes after the notice and stays at least its smallest stay; then
 * it goes when the value is at the release threshold or below, when its longest stay is over, or when another day would
 * exceed what the lender gives in all. A call is not withdrawn during the notice. What the heads have learnt stays
 * with them: training and growth count all working days in NOE, also those of earlier stays.
 */
export class ReserveStay {
  /** Working days in NOE since the run began; the lender gives up `fte` on each, present or not. */
  daysGiven = 0;
  /** Calls since the run began. */
  calls = 0;
  private readonly rule: ReserveRule;
  private state = HOME;
  /** Working days in the state. */
  private days = 0;

  constructor(rule: ReserveRule) {
    this.rule = rule;
  }

  reset(): void {
    this.state = HOME;
    this.days = 0;
    this.daysGiven = 0;
    this.calls = 0;
  }

  /** Whether it is in NOE today, in training or at work. */
  get isHere(): boolean {
    return this.state === HERE;
  }

  /** Whether it is called and not yet released. */
  get isCalled(): boolean {
    return this.state === HERE || this.state === CALLED;
  }

  /** What a head does today, as a share of what a veileder of NOE does; 0 in training and away. */
  get productivity(): number {
    if (this.state !== HERE) return 0;
    const { trainingDays, startProductivity, rampDays } = this.rule;
    const worked = this.daysGiven - 1 - trainingDays; // days of work before today
    if (worked < 0) return 0;
    return worked >= rampDays ? 1 : startProductivity + ((1 - startProductivity) * worked) / rampDays;
  }

  /** A working day begins. @param value the trigger looks at; NaN, not known, calls and releases nobody. */
  judge(value: number): void {
    const { onAt, offAt } = this.rule;
    if (this.state === HERE && this.mustLeave(value)) this.enter(this.isAtLimit() ? SPENT : HOME);
    if (this.state === SPENT && value <= offAt && !this.rule.once) this.enter(HOME);
    else if (this.state === HOME && value >= onAt && this.canCome()) {
      this.enter(CALLED);
      this.calls++;
    }
    if (this.state === CALLED && this.days >= this.rule.noticeDays) this.enter(HERE);
    this.days++;
    if (this.state === HERE) this.daysGiven++;
  }

  private mustLeave(value: number): boolean {
    const { offAt, smallestDays, once } = this.rule;
    if (this.isAtLimit()) return true;
    return !once && this.days >= smallestDays && value <= offAt;
  }

  private isAtLimit(): boolean {
    return this.days >= this.rule.longestStayDays || this.isCapReached();
  }

  private isCapReached(): boolean {
    return (this.daysGiven + 1) * this.rule.fte > this.rule.capFteDays;
  }

  private canCome(): boolean {
    return !this.isCapReached() && !(this.rule.once && this.calls > 0);
  }

  private enter(state: number): void {
    this.state = state;
    this.days = 0;
  }
}
