import { exp } from '../random/maths.ts';
import type { CheckpointCohort, FlowRules } from './checkpoint-cohort.ts';

/** Places of the sums over all stays. */
export const OF_STAY = { weeks: 0, eventTransfers: 1, changedSituations: 2, changedTransfers: 3 } as const;
/** Places of the sums at one checkpoint, and how many there are. */
export const OF_CHECKPOINT = { due: 0, reviewed: 1, soonLeavers: 2, sent: 3, sentSoonLeavers: 4 } as const;
export const FIELDS = 5;

/** A moment at which something other than the constant hazards happens to those still there. */
interface Moment {
  readonly week: number;
  readonly at: 'piece' | 'limit' | 'due' | 'review';
  /** Index of the piece or the checkpoint. */
  readonly index: number;
}

/** Follows groups of like people through NOE, from moment to moment, and adds up what becomes of them. */
export class CheckpointWalk {
  /** By OF_STAY. */
  readonly sums = new Float64Array(Object.keys(OF_STAY).length);
  /** By checkpoint, then OF_CHECKPOINT. */
  readonly atCheckpoint: Float64Array;
  private readonly cohort: CheckpointCohort;
  private readonly rules: FlowRules;
  private readonly withExits: boolean;
  private readonly moments: readonly Moment[];
  /** Of the group in hand: those not at work and those partly in work, and the hazards per week. */
  private idle = 0;
  private working = 0;
  private changedSentPerWeek = 0;
  private exitPerWeek = 0;

  /** @param withExits whether people leave the register. */
  constructor(cohort: CheckpointCohort, rules: FlowRules, withExits: boolean) {
    this.cohort = cohort;
    this.rules = rules;
    this.withExits = withExits;
    this.atCheckpoint = new Float64Array(FIELDS * rules.checkpoints.length);
    this.moments = momentsOf(cohort, rules);
  }

  /** Hazard of leaving the register that somebody of a group with ratio 1 has gone through by a week. */
  exitHazard(group: number, week: number): number {
    const { exit, laidOff, laidOffExitRatio, laidOffLimitWeek } = this.cohort;
    const limit = laidOff[group] === 1 ? Math.min(week, laidOffLimitWeek) : 0;
    const untilLimit = cumulated(exit.fromWeek, exit.perWeek, limit);
    return laidOffExitRatio * untilLimit + cumulated(exit.fromWeek, exit.perWeek, week) - untilLimit;
  }

  /** Follows so many persons of a group from their arrival until a week. */
  group(g: number, persons: number, untilWeek: number): void {
    const { cohort } = this;
    const entryWeek = cohort.entryWeek[g]!;
    this.idle = persons * exp(-cohort.jobPerWeek * cohort.jobRatio[g]! * entryWeek);
    this.working = persons - this.idle;
    const sentShare = 1 - exp(this.rules.changedKeepLog * cohort.transferRatio[g]!);
    this.changedSentPerWeek = cohort.changedSituationPerWeek * sentShare;
    let week = entryWeek;
    for (const moment of this.moments) {
      if (moment.week >= untilWeek) break;
      if (moment.week >= entryWeek) {
        this.stretch(g, moment.week - week);
        week = moment.week;
      }
      this.happen(g, moment, entryWeek);
    }
    this.stretch(g, untilWeek - week);
  }

  private happen(g: number, moment: Moment, entryWeek: number): void {
    const { cohort } = this;
    switch (moment.at) {
      case 'piece':
      case 'limit': {
        this.setExitHazard(g, moment.week);
        const isLimit = moment.at === 'limit' && cohort.laidOff[g] === 1 && moment.week >= entryWeek;
        if (isLimit) this.changeSituation(g);
        return;
      }
      default: {
        const { week, exemptLaidOff } = this.rules.checkpoints[moment.index]!;
        const isExempt = exemptLaidOff && cohort.laidOff[g] === 1 && week < cohort.laidOffLimitWeek;
        if (week < entryWeek || isExempt) return;
        if (moment.at === 'due') this.due(moment.index);
        else this.review(g, moment.index, moment.week);
      }
    }
  }

  private setExitHazard(g: number, week: number): void {
    const { exit, exitRatio, laidOff, laidOffExitRatio, laidOffLimitWeek } = this.cohort;
    const isLaidOff = laidOff[g] === 1 && week < laidOffLimitWeek;
    const perWeek = exit.perWeek[pieceAt(exit.fromWeek, week)]!;
    this.exitPerWeek = this.withExits ? perWeek * exitRatio[g]! * (isLaidOff ? laidOffExitRatio : 1) : 0;
  }

  private due(c: number): void {
    const place = c * FIELDS + OF_CHECKPOINT.due;
    const there = this.idle + (this.rules.checkpoints[c]!.exemptPartlyInWork ? 0 : this.working);
    this.atCheckpoint[place] = this.atCheckpoint[place]! + there;
  }

  private review(g: number, c: number, week: number): void {
    const { rules, cohort } = this;
    const { keepLog, exemptPartlyInWork } = rules.checkpoints[c]!;
    const reviewed = this.idle + (exemptPartlyInWork ? 0 : this.working);
    const soon =
      1 - exp(-cohort.exitRatio[g]! * (this.exitHazard(g, week + rules.soonWeeks) - this.exitHazard(g, week)));
    const sent = this.send(g, keepLog, exemptPartlyInWork);
    this.add(c, OF_CHECKPOINT.reviewed, reviewed);
    this.add(c, OF_CHECKPOINT.soonLeavers, reviewed * soon);
    this.add(c, OF_CHECKPOINT.sent, sent);
    this.add(c, OF_CHECKPOINT.sentSoonLeavers, sent * soon);
  }

  private changeSituation(g: number): void {
    const { sums, rules } = this;
    sums[OF_STAY.changedSituations] = sums[OF_STAY.changedSituations]! + this.idle + this.working;
    sums[OF_STAY.changedTransfers] = sums[OF_STAY.changedTransfers]! + this.send(g, rules.changedKeepLog, false);
  }

  /** An assessment of those in hand moves some of them to the office. @returns how many. */
  private send(g: number, keepLog: number, onlyIdle: boolean): number {
    const sentShare = 1 - exp(keepLog * this.cohort.transferRatio[g]!);
    const ofIdle = this.idle * sentShare;
    const ofWorking = onlyIdle || this.rules.keepPartlyInWork ? 0 : this.working * sentShare;
    this.idle -= ofIdle;
    this.working -= ofWorking;
    return ofIdle + ofWorking;
  }

  private add(c: number, field: number, persons: number): void {
    this.atCheckpoint[c * FIELDS + field] = this.atCheckpoint[c * FIELDS + field]! + persons;
  }

  /** So many weeks of constant hazards: those partly in work are joined by some of the others. */
  private stretch(g: number, weeks: number): void {
    if (weeks <= 0) return;
    const { cohort, rules, sums, idle, changedSentPerWeek: changedSent } = this;
    const event = cohort.eventTransferPerWeek * cohort.transferRatio[g]!;
    const job = cohort.jobPerWeek * cohort.jobRatio[g]!;
    const fromWorking = this.exitPerWeek + event + (rules.keepPartlyInWork ? 0 : changedSent);
    const fromIdle = this.exitPerWeek + event + changedSent + job;
    const joined = fromIdle > fromWorking ? (idle * job) / (fromIdle - fromWorking) : 0;
    const leftIdle = exp(-fromIdle * weeks);
    const leftWorking = exp(-fromWorking * weeks);
    const stayIdle = meanStay(fromIdle, weeks, leftIdle);
    const idleWeeks = idle * stayIdle;
    const workingWeeks = (this.working + joined) * meanStay(fromWorking, weeks, leftWorking) - joined * stayIdle;
    this.working = (this.working + joined) * leftWorking - joined * leftIdle;
    this.idle = idle * leftIdle;
    const stayed = idleWeeks + workingWeeks;
    sums[OF_STAY.weeks] = sums[OF_STAY.weeks]! + stayed;
    sums[OF_STAY.eventTransfers] = sums[OF_STAY.eventTransfers]! + event * stayed;
    sums[OF_STAY.changedSituations] = sums[OF_STAY.changedSituations]! + cohort.changedSituationPerWeek * stayed;
    const assessed = rules.keepPartlyInWork ? idleWeeks : stayed;
    sums[OF_STAY.changedTransfers] = sums[OF_STAY.changedTransfers]! + changedSent * assessed;
  }
}

/** Mean time spent within so many weeks under a constant hazard, of which the share `left` comes through. */
function meanStay(perWeek: number, weeks: number, left: number): number {
  return perWeek === 0 ? weeks : (1 - left) / perWeek;
}

function momentsOf({ exit, laidOffLimitWeek }: CheckpointCohort, { checkpoints }: FlowRules): Moment[] {
  const moments: Moment[] = Array.from(exit.fromWeek, (week, index) => ({ week, at: 'piece', index }));
  moments.push({ week: laidOffLimitWeek, at: 'limit', index: 0 });
  checkpoints.forEach(({ week, reviewAfterWeeks }, index) => {
    moments.push({ week, at: 'due', index });
    if (!Number.isNaN(reviewAfterWeeks)) moments.push({ week: week + reviewAfterWeeks, at: 'review', index });
  });
  return moments.sort((a, b) => a.week - b.week);
}

function pieceAt(fromWeek: Float64Array, week: number): number {
  let piece = 0;
  while (piece + 1 < fromWeek.length && fromWeek[piece + 1]! <= week) piece++;
  return piece;
}

function cumulated(fromWeek: Float64Array, perWeek: Float64Array, week: number): number {
  let sum = 0;
  for (let piece = 0; piece < perWeek.length && fromWeek[piece]! < week; piece++) {
    const endWeek = piece + 1 < perWeek.length ? Math.min(fromWeek[piece + 1]!, week) : week;
    sum += perWeek[piece]! * (endWeek - fromWeek[piece]!);
  }
  return sum;
}
