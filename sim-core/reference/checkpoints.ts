import { MIN_PER_DAY, MIN_PER_MONTH, MIN_PER_WEEK } from '../kernel/time.ts';
import type { Checkpoint, TaskId } from '../scenario/document.ts';
import type { Unit } from './unit.ts';

const SOON_MIN = 2 * MIN_PER_MONTH;

/** What checkpoints know of a user. */
export interface CheckedUser {
  readonly registeredMin: number;
  readonly exitMin: number;
  readonly isLeaving: boolean;
  readonly isLaidOff: boolean;
  readonly isPartlyInWork: boolean;
  /** A task for the user's own team; `done` when it is finished and the user still there. */
  handIn(task: TaskId, done?: () => void): unknown;
  /** Does something at a time, minutes, if the user is still there. */
  whileUserAt(timeMin: number, action: () => void): void;
  /** The outcome of an assessment. @param transferShare probability of transfer of a reference person. */
  keepOrSend(transferShare: number): void;
}

/** The fixed points of contact of one user and what follows from them. */
export class Checkpoints {
  private readonly unit: Unit;
  private readonly user: CheckedUser;

  constructor(unit: Unit, user: CheckedUser) {
    this.unit = unit;
    this.user = user;
  }

  /** Plans every checkpoint that has not passed before the user came to NOE. */
  start(): void {
    for (const checkpoint of this.unit.document.checkpoints) {
      const dueMin = this.user.registeredMin + checkpoint.week * MIN_PER_WEEK;
      if (dueMin >= this.unit.run.nowMin) this.user.whileUserAt(dueMin, () => this.due(checkpoint));
    }
  }

  private due(checkpoint: Checkpoint): void {
    const { user, unit } = this;
    if (user.isLeaving) return;
    if (user.isLaidOff && checkpoint.exempt.includes('laidOff')) return;
    if (user.isPartlyInWork && checkpoint.exempt.includes('partlyInWork')) return;
    switch (checkpoint.kind) {
      case 'cv':
        if (unit.luck.chance(unit.document.reviews.cvNotSatisfactoryShare)) user.handIn('cvCheck');
        return;
      case 'message':
        user.handIn('standardMessage');
        return;
      case 'review':
        user.handIn('reviewMessage', () => this.awaitReply(checkpoint));
        return;
      case 'tailored':
        user.handIn('tailoredMessage', () => this.awaitReply(checkpoint));
        return;
      default:
        checkpoint.kind satisfies never;
    }
  }

  private awaitReply(checkpoint: Checkpoint): void {
    const { user, unit } = this;
    const { reviews } = unit.document;
    const deadlineMin = checkpoint.replyDays * MIN_PER_DAY;
    const replies = unit.luck.chance(reviews.replyShare);
    const afterMin = replies ? unit.luck.uniform() * deadlineMin : deadlineMin;
    user.whileUserAt(unit.run.nowMin + afterMin, () => {
      if (!replies && unit.luck.chance(reviews.phoneShareSilent)) user.handIn('phone', () => this.assess(checkpoint));
      else this.assess(checkpoint);
    });
  }

  private assess(checkpoint: Checkpoint): void {
    const { user, unit } = this;
    if (user.isLeaving) return;
    const tailored = checkpoint.kind === 'tailored';
    const { transferShare, tailoredTransferShare } = unit.document.reviews;
    user.handIn(tailored ? 'tailoredReview' : 'review', () => {
      const { nowMin } = unit.run;
      unit.tally.count('reviews', nowMin);
      if (user.exitMin - nowMin <= SOON_MIN) unit.tally.count('reviewsOfSoonLeavers', nowMin);
      user.keepOrSend(tailored ? tailoredTransferShare : transferShare);
    });
  }
}
