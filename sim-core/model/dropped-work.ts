import type { FollowUp } from './follow-up.ts';
import { isAccepted } from './intake-decision.ts';
import type { Noe } from './noe.ts';
import { STATE } from './person-table.ts';
import { TASK } from './task-desk.ts';

/**
 * What it means for people that a task is not done.
 *
 * A dropped review is not made, and whom it would have moved to the office stays with a need nobody knows of: by the
 * same draw that would have decided the review, so that two policies that are compared overlook the same people. They
 * may still be found at a later review or come to the office by themselves.
 */
export class DroppedWork {
  private readonly noe: Noe;
  private readonly followUp: FollowUp;

  constructor(noe: Noe, followUp: FollowUp) {
    this.noe = noe;
    this.followUp = followUp;
  }

  /**
   * A task is dropped.
   * @returns whether what the task is for happens all the same: a person moves to the office without a note, and an
   *   assessment is made without a conversation before it.
   */
  drop(person: number, task: number, occurrence: number): boolean {
    switch (task) {
      case TASK.handoverNote:
      case TASK.phone:
        return true;
      case TASK.recheck:
        this.trustOffice(person);
        return false;
      case TASK.reviewMessage:
      case TASK.review:
      case TASK.tailoredMessage:
      case TASK.tailoredReview:
      case TASK.changedSituation:
        this.noe.recorder.counts.reviewsNotMade++;
        if (this.followUp.wouldSend(person, task, occurrence)) this.overlook(person);
        return false;
      default: // a message stays without an answer (Contacts); after the others nothing follows
        return false;
    }
  }

  /** People in NOE whose need of more help a dropped review would have found, and nothing has found since. */
  overlooked(): number {
    const { persons } = this.noe;
    let people = 0;
    for (let row = 0; row < persons.count; row++) {
      const state = persons.state(row);
      if ((state & STATE.needOverlooked) !== 0 && (state & STATE.inNoe) !== 0 && (state & STATE.leaving) === 0)
        people++;
    }
    return people;
  }

  /** The office's finding stands unchecked. */
  private trustOffice(person: number): void {
    const { persons } = this.noe;
    persons.setState(person, persons.state(person) | STATE.decided);
    this.noe.recorder.counts.reviewsNotMade++;
    if (!isAccepted(this.noe, person)) this.overlook(person);
  }

  private overlook(person: number): void {
    const { persons } = this.noe;
    if (!persons.is(person, STATE.leaving)) persons.setState(person, persons.state(person) | STATE.needOverlooked);
  }
}
