import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { type Profile, profileByTree2018 } from './profiling.ts';
import { stratumOf } from './strata.ts';

/** The mix of people who register; shares are 0 to 1. */
export interface PopulationMix {
  readonly womenShare: number;
  /** Upper cumulative share and bounds (inclusive years) of each age band. */
  readonly ageBands: readonly { readonly upTo: number; readonly from: number; readonly to: number }[];
  /** Upper cumulative share of each education level. */
  readonly educationUpTo: readonly number[];
  readonly immigrantShare: number;
  readonly statedObstacleShare: number;
  readonly noEducationShare: number;
  readonly educationNotPassedShare: number;
  readonly educationNotApprovedShareImmigrant: number;
  readonly educationNotApprovedShareOther: number;
  readonly workedSixOfTwelveShare: number;
  readonly digitalReservationShare: number;
  readonly singleParentShare: number;
  /** Upper cumulative share of the work outcomes, given profile 1 and given another. */
  readonly outcomeUpToProfile1: readonly number[];
  readonly outcomeUpToOther: readonly number[];
}

const PRIMARY = 0;

/**
 * Draws who a person is. The fields hold the person drawn last: nothing is allocated per person, and every attribute
 * is a function of the person's id alone.
 */
export class Population {
  age = 0;
  stratum = 0;
  laidOff = false;
  profile: Profile = 1;
  digitallyReserved = false;
  singleParent = false;
  /** 0 stable, 1 in and out, 2 without work. */
  outcome = 0;
  private readonly mix: PopulationMix;
  private readonly streams: Streams;

  constructor(mix: PopulationMix, streams: Streams) {
    this.mix = mix;
    this.streams = streams;
  }

  /** Draws the age only; enough to know whether a person can belong to NOE. */
  drawAge(person: number): void {
    const u = this.streams.uniform(PURPOSE.age, person, 0);
    const bands = this.mix.ageBands;
    let b = 0;
    while (b < bands.length - 1 && u >= bands[b]!.upTo) b++;
    const { from, to } = bands[b]!;
    this.age = from + Math.floor(this.streams.uniform(PURPOSE.age, person, 1) * (to - from + 1));
  }

  /**
   * Draws all other attributes; `drawAge` comes first.
   * @param laidOffShare share laid off in the person's source (ordinary registrations or a wave).
   */
  drawAttributes(person: number, laidOffShare: number): void {
    const { mix, streams } = this;
    const man = streams.uniform(PURPOSE.stratumSex, person, 0) < mix.womenShare ? 0 : 1;
    const education = pick(mix.educationUpTo, streams.uniform(PURPOSE.education, person, 0));
    const immigrant = streams.uniform(PURPOSE.immigrant, person, 0) < mix.immigrantShare ? 1 : 0;
    this.stratum = stratumOf(man, this.age, education, immigrant);
    this.laidOff = streams.uniform(PURPOSE.laidOff, person, 0) < laidOffShare;
    this.profile = this.drawProfile(person, education, immigrant);
    this.digitallyReserved = streams.uniform(PURPOSE.digital, person, 0) < mix.digitalReservationShare;
    const outcomes = this.profile === 1 ? mix.outcomeUpToProfile1 : mix.outcomeUpToOther;
    this.outcome = pick(outcomes, streams.uniform(PURPOSE.outcome, person, 0));
    this.singleParent = streams.uniform(PURPOSE.singleParent, person, 0) < mix.singleParentShare;
  }

  private drawProfile(person: number, education: number, immigrant: number): Profile {
    const { mix, streams } = this;
    const notApprovedShare = immigrant ? mix.educationNotApprovedShareImmigrant : mix.educationNotApprovedShareOther;
    const asked = education !== PRIMARY;
    return profileByTree2018({
      statedObstacle: streams.uniform(PURPOSE.obstacle, person, 0) < mix.statedObstacleShare,
      noEducation: !asked && streams.uniform(PURPOSE.noEducation, person, 0) < mix.noEducationShare,
      educationPassed: !asked || streams.uniform(PURPOSE.educationPassed, person, 0) >= mix.educationNotPassedShare,
      educationApproved: !asked || streams.uniform(PURPOSE.educationApproved, person, 0) >= notApprovedShare,
      workedSixOfTwelve: this.laidOff || streams.uniform(PURPOSE.workHistory, person, 0) < mix.workedSixOfTwelveShare,
    });
  }
}

/** Index of the first cumulative share above u. */
function pick(upTo: readonly number[], u: number): number {
  let i = 0;
  while (i < upTo.length - 1 && u >= upTo[i]!) i++;
  return i;
}

/** Cumulative sums of shares, the last one exactly 1. */
export function cumulativeShares(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share, i) => {
    sum += share;
    return i === shares.length - 1 ? 1 : sum;
  });
}
