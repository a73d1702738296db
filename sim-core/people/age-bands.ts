import { pick, uniformOf } from '../random/uniform.ts';

/** Upper cumulative share of a band of ages among the people who register, and its bounds: whole years, inclusive. */
export interface AgeBand {
  readonly upTo: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Who is how old: a uniform number is compared with the shares of the bands, and every year of a band is equally likely.
 * Columns by band, because objects whose numbers are now whole, now fractions are looked up slowly.
 */
export class AgeBands {
  private readonly bands: readonly AgeBand[];
  private readonly below: Float64Array;
  private readonly upTo: Float64Array;
  private readonly firstYear: Float64Array;
  private readonly years: Float64Array;

  /** @param bands in order of age; the last one reaches the share 1. */
  constructor(bands: readonly AgeBand[]) {
    this.bands = bands;
    this.below = Float64Array.from(bands, (_, band) => (band === 0 ? 0 : bands[band - 1]!.upTo));
    this.upTo = Float64Array.from(bands, ({ upTo }) => upTo);
    this.firstYear = Float64Array.from(bands, ({ from }) => from);
    this.years = Float64Array.from(bands, ({ from, to }) => to - from + 1);
  }

  /** Index of the band of the random bits of an age draw. */
  bandOf(bits: number): number {
    return pick(this.upTo, bits);
  }

  /** Age in whole years of the random bits of an age draw within a band. */
  yearsOf(band: number, bits: number): number {
    const below = this.below[band]!;
    const ofBand = (uniformOf(bits) - below) / (this.upTo[band]! - below);
    return this.firstYear[band]! + Math.floor(ofBand * this.years[band]!);
  }

  /** Share of people below an age, years: what the age draw is compared with. */
  shareYounger(age: number): number {
    let below = 0;
    for (const { from, to, upTo } of this.bands) {
      if (age <= from) return below;
      if (age <= to) return below + ((upTo - below) * (age - from)) / (to - from + 1);
      below = upTo;
    }
    return 1;
  }
}
