/** Working days over which changes are counted together: two weeks. */
const WINDOW_DAYS = 10;

/** Counts how often something is switched on measured working days, and how often at most within two weeks. */
export class SwitchCount {
  /** Switches since `reset`. */
  total = 0;
  /** Most switches on ten working days in a row since `reset`. */
  mostInTwoWeeks = 0;
  private readonly recent = new Uint8Array(WINDOW_DAYS);
  private days = 0;
  private inWindow = 0;

  reset(): void {
    this.total = 0;
    this.mostInTwoWeeks = 0;
    this.recent.fill(0);
    this.days = 0;
    this.inWindow = 0;
  }

  /** A working day begins. @param switched whether something was switched for it. */
  add(switched: boolean): void {
    const place = this.days++ % WINDOW_DAYS;
    this.inWindow += (switched ? 1 : 0) - this.recent[place]!;
    this.recent[place] = switched ? 1 : 0;
    if (switched) this.total++;
    if (this.inWindow > this.mostInTwoWeeks) this.mostInTwoWeeks = this.inWindow;
  }
}
