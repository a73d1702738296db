import { exp } from '../random/maths.ts';
import { CHECKPOINT, type CompiledCheckpoint } from './compiled-model.ts';
import type { FollowUp } from './follow-up.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';
import { workStartMin } from './work-start.ts';

/**
 * How likely someone is to have escaped transfer to the office so far: the causes of transfer in follow-up, without
 * their waiting times, read backwards.
 */
export class PastTransfers {
  private readonly noe: Noe;
  private readonly followUp: FollowUp;

  constructor(noe: Noe, followUp: FollowUp) {
    this.noe = noe;
    this.followUp = followUp;
  }

  /**
   * Minus the log of the probability that no cause of transfer has taken a person who came to NOE at one age and has
   * reached another, minutes since registration.
   * @param reviews how many checkpoints count, from the first.
   */
  hazard(person: number, arrivedAtMin: number, ageMin: number, reviews: number): number {
    const { compiled, persons } = this.noe;
    const ratio = this.followUp.transferRatio(person);
    const workAtMin = workStartMin(this.noe, person);
    // Whom work protects, only what is assessed before its start can move.
    const assessedToMin = compiled.keepPartlyInWork ? Math.min(ageMin, workAtMin) : ageMin;
    const movedByChange = 1 - exp(compiled.changedKeepLog * ratio);
    let sum = compiled.eventTransfer.hazard.perMin[0]! * ratio * (ageMin - arrivedAtMin);
    sum += compiled.changedSituationPerMin * movedByChange * Math.max(0, assessedToMin - arrivedAtMin);
    if (persons.is(person, STATE.laidOffAtStart)) {
      const limitMin = compiled.laidOffLimitMin;
      if (limitMin > arrivedAtMin && limitMin <= assessedToMin) sum -= compiled.changedKeepLog * ratio;
    }
    for (let c = 0; c < reviews; c++) {
      const checkpoint = compiled.checkpoints[c]!;
      if (!isReview(checkpoint) || checkpoint.afterMin < arrivedAtMin) continue;
      if (checkpoint.afterMin > ageMin || this.isExempt(person, checkpoint)) continue;
      if (compiled.keepPartlyInWork && workAtMin <= Math.min(ageMin, checkpoint.afterMin + checkpoint.replyMin))
        continue;
      sum -= ratio * (checkpoint.kind === CHECKPOINT.review ? compiled.reviewKeepLog : compiled.tailoredKeepLog);
    }
    return sum;
  }

  /** The last review due by an age; −1 if none. */
  lastReview(ageMin: number): number {
    const { checkpoints } = this.noe.compiled;
    let last = -1;
    for (let c = 0; c < checkpoints.length && checkpoints[c]!.afterMin <= ageMin; c++) {
      if (isReview(checkpoints[c]!)) last = c;
    }
    return last;
  }

  /** Whether a checkpoint passed the person over when it was due. */
  isExempt(person: number, { afterMin, exemptLaidOff, exemptPartlyInWork }: CompiledCheckpoint): boolean {
    const { compiled, persons } = this.noe;
    if (exemptLaidOff && persons.is(person, STATE.laidOffAtStart) && afterMin < compiled.laidOffLimitMin) return true;
    if (!exemptPartlyInWork) return false;
    return workStartMin(this.noe, person) <= afterMin;
  }
}

/** Whether a checkpoint asks for a reply and an assessment. */
export function isReview({ kind }: CompiledCheckpoint): boolean {
  return kind === CHECKPOINT.review || kind === CHECKPOINT.tailored;
}
