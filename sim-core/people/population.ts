import { ATTRIBUTE, PURPOSE } from '../random/purposes.ts';
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
 * is a function of the person's id alone. The three steps draw no more than the next question needs.
 */
export class Population {
  age = 0;
  profile: Profile = 1;
  laidOff = false;
  digitallyReserved = false;
  /** 0 stable, 1 in and out, 2 without work. */
  outcome = 0;
  stratum = 0;
  singleParent = false;
  private education = 0;
  private immigrant = 0;
  private readonly mix: PopulationMix;
  private readonly streams: Streams;

  constructor(mix: PopulationMix, streams: Streams) {
    this.mix = mix;
    this.streams = streams;
  }

  /** First step: the age; enough to know whether a person can belong to NOE. Every year of a band is equally likely. */
  drawAge(person: number): void {
    const u = this.draw(person, ATTRIBUTE.age);
    const bands = this.mix.ageBands;
    let b = 0;
    let below = 0;
    while (b < bands.length - 1 && u >= bands[b]!.upTo) below = bands[b++]!.upTo;
    const { from, to, upTo } = bands[b]!;
    this.age = from + Math.floor(((u - below) / (upTo - below)) * (to - from + 1));
  }

  /**
   * Second step: the answers behind the profile, and the profile.
   * @param laidOffShare share laid off in the person's source (ordinary registrations or a wave).
   */
  drawProfile(person: number, laidOffShare: number): void {
    const { mix } = this;
    this.education = pick(mix.educationUpTo, this.draw(person, ATTRIBUTE.education));
    this.immigrant = this.draw(person, ATTRIBUTE.immigrant) < mix.immigrantShare ? 1 : 0;
    this.laidOff = this.draw(person, ATTRIBUTE.laidOff) < laidOffShare;
    const workedSixOfTwelve = this.laidOff || this.draw(person, ATTRIBUTE.workHistory) < mix.workedSixOfTwelveShare;
    const statedObstacle = this.draw(person, ATTRIBUTE.obstacle) < mix.statedObstacleShare;
    const asked = this.education !== PRIMARY; // primary school alone skips the questions on passing and approval
    const passedDraw = this.draw(person, ATTRIBUTE.educationPassed);
    const notApprovedShare = this.immigrant
      ? mix.educationNotApprovedShareImmigrant
      : mix.educationNotApprovedShareOther;
    this.profile = profileByTree2018(
      statedObstacle,
      !asked && passedDraw < mix.noEducationShare,
      !asked || passedDraw >= mix.educationNotPassedShare,
      !asked || this.draw(person, ATTRIBUTE.educationApproved) >= notApprovedShare,
      workedSixOfTwelve,
    );
  }

  /** Third step, after the profile: whether the person can be reached digitally, and the latent work outcome. */
  drawProspects(person: number): void {
    const { mix } = this;
    this.digitallyReserved = this.draw(person, ATTRIBUTE.digital) < mix.digitalReservationShare;
    const outcomes = this.profile === 1 ? mix.outcomeUpToProfile1 : mix.outcomeUpToOther;
    this.outcome = pick(outcomes, this.draw(person, ATTRIBUTE.outcome));
  }

  /** Last step, for people who come to NOE: stratum and family. */
  drawStratum(person: number): void {
    const man = this.draw(person, ATTRIBUTE.sex) < this.mix.womenShare ? 0 : 1;
    this.stratum = stratumOf(man, this.age, this.education, this.immigrant);
    this.singleParent = this.draw(person, ATTRIBUTE.singleParent) < this.mix.singleParentShare;
  }

  private draw(person: number, attribute: number): number {
    return this.streams.uniform(PURPOSE.attributes, person, attribute);
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
