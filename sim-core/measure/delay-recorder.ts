import { binStartMin, DELAY_BINS, DelayHistogram } from './delay-histogram.ts';

const ROUNDING = 1e-12; // of a product of survival shares

/**
 * Delays of one kind of case. Cases that are still open at the end, or whose person left first, count as "longer
 * than their age", never as missing: the distribution is the product-limit estimate of Kaplan and Meier.
 */
export class DelayRecorder {
  readonly done = new DelayHistogram();
  readonly open = new DelayHistogram();

  /** A case ended after `delayMin`. */
  addDone(delayMin: number): void {
    this.done.add(delayMin);
  }

  /** A case was last seen open at age `ageMin`. */
  addOpen(ageMin: number): void {
    this.open.add(ageMin);
  }

  reset(): void {
    this.done.reset();
    this.open.reset();
  }

  /**
   * Mean delay in minutes, restricted to the longest age seen when the longest cases are open. NaN without cases.
   * Exact when nothing is open.
   */
  meanMin(): number {
    if (this.done.count + this.open.count === 0) return Number.NaN;
    if (this.open.count === 0) return this.done.sumMin / this.done.count;
    let meanMin = 0;
    this.walk((survival, fromMin, toMin) => {
      meanMin += survival * (toMin - fromMin);
      return true;
    });
    return meanMin;
  }

  /** Delay that the share `p` of all cases does not exceed, minutes; Infinity if the open cases leave it undecided. */
  quantileMin(p: number): number {
    if (this.done.count + this.open.count === 0) return Number.NaN;
    let quantileMin = Infinity;
    this.walk((survival, fromMin) => {
      if (survival > 1 - p + ROUNDING) return true;
      quantileMin = fromMin;
      return false;
    });
    return quantileMin;
  }

  /** Estimated share of cases ended within `limitMin`, 0 to 1. NaN without cases. */
  shareWithin(limitMin: number): number {
    if (this.done.count + this.open.count === 0) return Number.NaN;
    let last = 1;
    this.walk((survival, fromMin) => {
      if (fromMin > limitMin) return false;
      last = survival;
      return true;
    });
    return 1 - last;
  }

  /** Visits the survival curve: `visit(S, from, to)` says that the share S is still open from `from` to `to`. */
  private walk(visit: (survival: number, fromMin: number, toMin: number) => boolean): void {
    let atRisk = this.done.count + this.open.count;
    let survival = 1;
    let fromMin = 0;
    for (let bin = 0; bin < DELAY_BINS && atRisk > 0; bin++) {
      const ended = this.done.counts[bin]!;
      const censored = this.open.counts[bin]!;
      if (ended + censored === 0) continue;
      const middleMin = bin === 0 ? 0 : (binStartMin(bin) + binStartMin(bin + 1)) / 2;
      if (middleMin > fromMin && !visit(survival, fromMin, middleMin)) return;
      fromMin = middleMin;
      survival *= 1 - ended / atRisk;
      atRisk -= ended + censored;
    }
    visit(survival, fromMin, fromMin);
  }
}
