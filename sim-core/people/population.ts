import { ATTRIBUTE, PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import { isBelow, pick, uniformOf } from '../random/uniform.ts';
import { type AgeBand, AgeBands } from './age-bands.ts';
import type { JointMix } from './joint-mix.ts';
import { type Profile, type ProfilingAnswers, profileByTree2018 } from './profiling.ts';
import { EDUCATIONS, stratumOf } from './strata.ts';

/** What is the same for all people who register, whichever their source; shares are 0 to 1. */
export interface PopulationMix {
  readonly ageBands: readonly AgeBand[];
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

const NONE = new Float64Array(0);
const NOBODY: JointMix = {
  cells: NONE,
  laidOffShare: NONE,
  immigrantShare: NONE,
  educationUpTo: NONE,
  womenShare: NONE,
};
const PRIMARY = 0;
const NOT_ASKED = -1;
const ATTRIBUTES = 12; // an even number: draws are made in pairs; age and obstacle are the first
// Columns after those of the attributes.
const ID = ATTRIBUTES;
const PLACE = ATTRIBUTES + 1;
const COLUMNS = ATTRIBUTES + 2;
const CACHE_LINE = 16; // integers

/**
 * Draws who people are, many together. Every attribute is a function of the person's id alone,
 * and nothing is allocated per person. The fields hold the person looked at last.
 */
export class Population implements ProfilingAnswers {
  profile: Profile = 1;
  laidOff = false;
  digitallyReserved = false;
  /** 0 stable, 1 in and out, 2 without work. */
  outcome = 0;
  /** The distribution of the source the person came from. */
  private joint: JointMix = NOBODY;
  private band = 0;
  private education = NOT_ASKED;
  private immigrant = 0;
  private at = 0;
  /**
   * Columns of `room` integers: the random bits of each attribute of the persons kept, then their ids and their places
   * in the batch. (One array: each costs some instructions to get at.)
   */
  private columns = new Int32Array(0);
  private room = 0;
  /** Bounds of the age draw within which a person belongs to NOE's age band. */
  private readonly ageBand: Float64Array;
  private readonly ages: AgeBands;
  private readonly outcomeUpToProfile1: Float64Array;
  private readonly outcomeUpToOther: Float64Array;
  private readonly mix: PopulationMix;
  private readonly streams: Streams;

  /** @param ageFrom first and @param ageTo last year of age of the people who can come to NOE. */
  constructor(mix: PopulationMix, streams: Streams, ageFrom: number, ageTo: number) {
    this.mix = mix;
    this.streams = streams;
    this.outcomeUpToProfile1 = Float64Array.from(mix.outcomeUpToProfile1);
    this.outcomeUpToOther = Float64Array.from(mix.outcomeUpToOther);
    this.ages = new AgeBands(mix.ageBands);
    this.ageBand = Float64Array.of(this.ages.shareYounger(ageFrom), this.ages.shareYounger(ageTo + 1));
  }

  /**
   * Draws the people with the ids `firstId`, `firstId` + `step`, … and keeps those whose age lies within the years given
   * to the constructor.
   * @param count how many are drawn.
   * @returns how many are kept; look at them by their number from 0.
   */
  draw(firstId: number, count: number, step = 1): number {
    if (count > this.room) this.makeRoom(count);
    const { streams, columns, room } = this;
    const ids = ID * room;
    for (let i = 0, id = firstId; i < count; i++, id = (id + step) | 0) columns[ids + i] = id;
    streams.bitsOfMany(PURPOSE.attributes, ATTRIBUTE.age, columns, count, ids, 0, room);
    const kept = this.keepAgeBand(count);
    for (let a = 2; a < ATTRIBUTES; a += 2) {
      streams.bitsOfMany(PURPOSE.attributes, a, columns, kept, ids, a * room, (a + 1) * room);
    }
    return kept;
  }

  /** Id of the k-th person kept. */
  id(k: number): number {
    return this.columns[ID * this.room + k]!;
  }

  /** Which of the batch the k-th person kept was, from 0. */
  place(k: number): number {
    return this.columns[PLACE * this.room + k]!;
  }

  private keepAgeBand(count: number): number {
    const { columns, room } = this;
    const [from, to] = [this.ageBand[0]!, this.ageBand[1]!];
    const [obstacles, ids, places] = [ATTRIBUTE.obstacle * room, ID * room, PLACE * room];
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const age = columns[i]!;
      const u = uniformOf(age);
      if (u < from || u >= to) continue;
      columns[kept] = age;
      columns[obstacles + kept] = columns[obstacles + i]!;
      columns[ids + kept] = columns[ids + i]!;
      columns[places + kept] = i;
      kept++;
    }
    return kept;
  }

  /**
   * Looks at the k-th person kept: the fields become theirs.
   * @param joint who the people of the person's source are (ordinary registrations or a wave); drawn in the order age,
   *   laid-off, immigrant, education, sex, each given those before it.
   */
  look(k: number, joint: JointMix): void {
    const { mix } = this;
    this.at = k;
    this.joint = joint;
    this.band = this.ages.bandOf(this.bits(ATTRIBUTE.age));
    this.laidOff = this.chance(ATTRIBUTE.laidOff, joint.laidOffShare[this.band]!);
    this.education = NOT_ASKED;
    this.profile = profileByTree2018(this);
    this.digitallyReserved = this.chance(ATTRIBUTE.digital, mix.digitalReservationShare);
    this.outcome = pick(
      this.profile === 1 ? this.outcomeUpToProfile1 : this.outcomeUpToOther,
      this.bits(ATTRIBUTE.outcome),
    );
  }

  statedObstacle(): boolean {
    return this.chance(ATTRIBUTE.obstacle, this.mix.statedObstacleShare);
  }

  /** The laid-off have an employer. */
  workedSixOfTwelve(): boolean {
    return this.laidOff || this.chance(ATTRIBUTE.workHistory, this.mix.workedSixOfTwelveShare);
  }

  hasEducation(): boolean {
    this.askEducation();
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

  /** Age of the person looked at, in years. */
  age(): number {
    return this.ages.yearsOf(this.band, this.bits(ATTRIBUTE.age));
  }

  /** Stratum of the person looked at. */
  stratum(): number {
    this.askEducation();
    const group = this.groupByImmigrant() * EDUCATIONS + this.education;
    const man = this.chance(ATTRIBUTE.sex, this.joint.womenShare[group]!) ? 0 : 1;
    return stratumOf(man, this.age(), this.education, this.immigrant);
  }

  isSingleParent(): boolean {
    return this.chance(ATTRIBUTE.singleParent, this.mix.singleParentShare);
  }

  /** Only some people's education matters; it is looked up when it does. */
  private askEducation(): void {
    if (this.education !== NOT_ASKED) return;
    const { joint } = this;
    this.immigrant = this.chance(ATTRIBUTE.immigrant, joint.immigrantShare[this.groupByLaidOff()]!) ? 1 : 0;
    const first = this.groupByImmigrant() * EDUCATIONS;
    const u = uniformOf(this.bits(ATTRIBUTE.education));
    let education = 0;
    while (education < EDUCATIONS - 1 && u >= joint.educationUpTo[first + education]!) education++;
    this.education = education;
  }

  private groupByLaidOff(): number {
    return this.band * 2 + (this.laidOff ? 1 : 0);
  }

  private groupByImmigrant(): number {
    return this.groupByLaidOff() * 2 + this.immigrant;
  }

  private bits(attribute: number): number {
    return this.columns[(Math.imul(attribute, this.room) + this.at) | 0]!;
  }

  private chance(attribute: number, share: number): boolean {
    return isBelow(this.bits(attribute), share);
  }

  private makeRoom(count: number): void {
    // An odd number of cache lines: columns apart by a power of two would all compete for the same few places of the cache.
    this.room = CACHE_LINE * (Math.ceil(count / CACHE_LINE) | 1);
    this.columns = new Int32Array(COLUMNS * this.room);
  }
}

/** Cumulative sums of shares, the last one exactly 1. */
export function cumulativeShares(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share, i) => {
    sum += share;
    return i === shares.length - 1 ? 1 : sum;
  });
}
