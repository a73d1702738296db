import { ATTRIBUTE, PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { type Profile, type ProfilingAnswers, profileByTree2018 } from './profiling.ts';
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
const NOT_DRAWN = -1;

/**
 * Draws who a person is. The fields hold the person drawn last: nothing is allocated per person, and every attribute
 * is a function of the person's id alone. The steps come in order, each for the person of the step before, and draw no
 * more than the next question needs.
 */
export class Population implements ProfilingAnswers {
  age = 0;
  profile: Profile = 1;
  laidOff = false;
  digitallyReserved = false;
  /** 0 stable, 1 in and out, 2 without work. */
  outcome = 0;
  stratum = 0;
  singleParent = false;
  private person = 0;
  /** Bounds of the age draw within which a person belongs to NOE's age band. */
  private readonly ageBand: Float64Array;
  private education = NOT_DRAWN;
  private immigrant = 0;
  private readonly mix: PopulationMix;
  private readonly streams: Streams;

  /** @param ageFrom first and @param ageTo last year of age of the people who can come to NOE. */
  constructor(mix: PopulationMix, streams: Streams, ageFrom: number, ageTo: number) {
    this.mix = mix;
    this.streams = streams;
    this.ageBand = Float64Array.of(shareYounger(mix, ageFrom), shareYounger(mix, ageTo + 1));
  }

  /** First step: whether the person's age lies within the years given to the constructor; enough for most. */
  isInAgeBand(person: number): boolean {
    this.person = person;
    const u = this.draw(ATTRIBUTE.age);
    return u >= this.ageBand[0]! && u < this.ageBand[1]!;
  }

  /** The age in years; every year of a band of the mix is equally likely. */
  private drawAge(): void {
    const u = this.draw(ATTRIBUTE.age);
    const bands = this.mix.ageBands;
    let b = 0;
    let below = 0;
    while (b < bands.length - 1 && u >= bands[b]!.upTo) below = bands[b++]!.upTo;
    const { from, to, upTo } = bands[b]!;
    this.age = from + Math.floor(((u - below) / (upTo - below)) * (to - from + 1));
  }

  /**
   * Second step: the profile, from the answers below.
   * @param laidOffShare share laid off in the person's source (ordinary registrations or a wave).
   */
  drawProfile(person: number, laidOffShare: number): void {
    this.person = person;
    this.education = NOT_DRAWN;
    this.laidOff = this.chance(ATTRIBUTE.laidOff, laidOffShare);
    this.profile = profileByTree2018(this);
  }

  statedObstacle(): boolean {
    return this.chance(ATTRIBUTE.obstacle, this.mix.statedObstacleShare);
  }

  /** The laid-off have an employer. */
  workedSixOfTwelve(): boolean {
    return this.laidOff || this.chance(ATTRIBUTE.workHistory, this.mix.workedSixOfTwelveShare);
  }

  hasEducation(): boolean {
    this.drawEducation();
    return this.education !== PRIMARY || !this.chance(ATTRIBUTE.educationPassed, this.mix.noEducationShare);
  }

  educationPassed(): boolean {
    return this.education === PRIMARY || !this.chance(ATTRIBUTE.educationPassed, this.mix.educationNotPassedShare);
  }

  educationApproved(): boolean {
    const { mix } = this;
    const notApprovedShare =
      this.immigrant === 1 ? mix.educationNotApprovedShareImmigrant : mix.educationNotApprovedShareOther;
    return this.education === PRIMARY || !this.chance(ATTRIBUTE.educationApproved, notApprovedShare);
  }

  /** Third step, after the profile: whether the person can be reached digitally, and the latent work outcome. */
  drawProspects(): void {
    const { mix } = this;
    this.digitallyReserved = this.chance(ATTRIBUTE.digital, mix.digitalReservationShare);
    const outcomes = this.profile === 1 ? mix.outcomeUpToProfile1 : mix.outcomeUpToOther;
    this.outcome = pick(outcomes, this.draw(ATTRIBUTE.outcome));
  }

  /** Last step, for people who come to NOE: stratum and family. */
  drawStratum(): void {
    this.drawEducation();
    this.drawAge();
    const man = this.chance(ATTRIBUTE.sex, this.mix.womenShare) ? 0 : 1;
    this.stratum = stratumOf(man, this.age, this.education, this.immigrant);
    this.singleParent = this.chance(ATTRIBUTE.singleParent, this.mix.singleParentShare);
  }

  private drawEducation(): void {
    if (this.education !== NOT_DRAWN) return;
    this.education = pick(this.mix.educationUpTo, this.draw(ATTRIBUTE.education));
    this.immigrant = this.chance(ATTRIBUTE.immigrant, this.mix.immigrantShare) ? 1 : 0;
  }

  private draw(attribute: number): number {
    return this.streams.uniform(PURPOSE.attributes, this.person, attribute);
  }

  private chance(attribute: number, share: number): boolean {
    return this.streams.chance(PURPOSE.attributes, this.person, attribute, share);
  }
}

/** Index of the first cumulative share above u. */
function pick(upTo: readonly number[], u: number): number {
  let i = 0;
  while (i < upTo.length - 1 && u >= upTo[i]!) i++;
  return i;
}

/** Share of people below an age, years: what the age draw is compared with. */
function shareYounger(mix: PopulationMix, age: number): number {
  let below = 0;
  for (const { from, to, upTo } of mix.ageBands) {
    if (age <= from) return below;
    if (age <= to) return below + ((upTo - below) * (age - from)) / (to - from + 1);
    below = upTo;
  }
  return 1;
}

/** Cumulative sums of shares, the last one exactly 1. */
export function cumulativeShares(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share, i) => {
    sum += share;
    return i === shares.length - 1 ? 1 : sum;
  });
}
