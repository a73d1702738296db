import { MIN_PER_HOUR } from '../kernel/time.ts';
import { VALUE } from './compiled-policy.ts';
import type { Noe } from './noe.ts';

/** What the triggers of levels and reserves look at. */
export class PolicyValues {
  /** By VALUE. */
  readonly now = new Float64Array(Object.keys(VALUE).length);
  private readonly noe: Noe;
  /** Sum of delays and number of answers of each of the last working days. */
  private readonly delayMin: Float64Array;
  private readonly answers: Float64Array;
  private day = 0;

  /** @param responseDays working days over which response time is averaged. */
  constructor(noe: Noe, responseDays: number) {
    this.noe = noe;
    this.delayMin = new Float64Array(responseDays);
    this.answers = new Float64Array(responseDays);
  }

  reset(): void {
    this.now.fill(0);
    this.delayMin.fill(0);
    this.answers.fill(0);
    this.day = 0;
  }

  /**
   * Reads all measures before opening.
   * @param measuredDay day counted from the first measured one.
   */
  read(measuredDay: number): void {
    const { now, noe } = this;
    const { desk, recorder, compiled } = noe;
    const waitingMin = recorder.waiting.workMin - desk.postponedWorkMin();
    now[VALUE.backlogHoursPerVeileder] = waitingMin / MIN_PER_HOUR / compiled.nominalFte;
    now[VALUE.oldestUndecidedHours] = desk.oldestUndecidedMin() / MIN_PER_HOUR;
    now[VALUE.activeUsers] = recorder.active.value;
    now[VALUE.day] = measuredDay;
    this.readResponse();
  }

  /** Days without an answer tell nothing: then the last known response time stands. */
  private readResponse(): void {
    const { answered } = this.noe.desk.delays;
    const place = this.day++ % this.answers.length;
    this.delayMin[place] = answered[0]!;
    this.answers[place] = answered[1]!;
    answered.fill(0);
    const answers = this.answers.reduce((sum, one) => sum + one, 0);
    if (answers === 0) return;
    this.now[VALUE.responseHours] = this.delayMin.reduce((sum, one) => sum + one, 0) / answers / MIN_PER_HOUR;
  }
}
