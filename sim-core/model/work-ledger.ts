import * as TASK from './task.ts';

/** Counts of tasks since measuring started, from which a change of the backlog can be explained. */
export class WorkLedger {
  /** Tasks waiting when measuring started. */
  waitingAtStart = 0;
  /** Tasks that arose and need somebody, dropped ones included: of people who come (assessment, check), and in all. */
  first = 0;
  arisen = 0;
  /** Of them messages of users who had no answer and wrote again. */
  repeats = 0;
  /** Tasks somebody began, also those whose person had left. */
  begun = 0;

  /** A task that is not done by itself arises. */
  arise(task: number): void {
    this.arisen++;
    if (task === TASK.assessment || task === TASK.recheck) this.first++;
  }

  /** Counts anew. @param waiting - Tasks that wait now. */
  restart(waiting: number): void {
    this.waitingAtStart = waiting;
    this.first = 0;
    this.arisen = 0;
    this.repeats = 0;
    this.begun = 0;
  }
}
