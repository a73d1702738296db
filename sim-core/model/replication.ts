import { SimError } from '../fault/fault.ts';
import type { OfficeColumns } from '../measure/office-figures.ts';
import { KEY_FIGURE_IDS, type ReplicationResult, SERIES_IDS } from '../measure/result.ts';
import type { CompiledCaseloadGroup } from './caseload-group.ts';
import { countGroups, countOldestAtEnd, groupsOf, oldestUsers } from './census.ts';
import type { CompiledModel } from './compiled-model.ts';
import { keyFigures } from './key-figures.ts';
import { NoeModel } from './noe-model.ts';
import { type OfficeAccount, officeAccount, officeColumns } from './office-figures.ts';
import { putPolicyDay } from './policy-figures.ts';
import { type StaffAccount, staffAccount } from './staff-account.ts';
import { type WorkAccount, workAccount } from './work-account.ts';

/** Called after each simulated day; returning false stops the run. */
export type DayListener = (day: number, ofDays: number) => boolean;

/** Runs replications of one scenario. Keeps its memory between runs; one per thread. */
export class ReplicationRunner {
  readonly noe: NoeModel;
  private readonly compiled: CompiledModel;
  private before: StaffAccount = { busyMin: 0, dutyMin: 0 };
  private officesBefore: OfficeAccount | undefined;

  constructor(compiled: CompiledModel) {
    this.compiled = compiled;
    this.noe = new NoeModel(compiled);
  }

  /**
   * One replication, from an empty NOE through the warm-up, or from the given caseload, to the last measured day.
   * @param replication index from 0; alone decides the luck.
   * @throws SimError `cancelled` if `onDay` returns false.
   */
  run(replication: number, onDay?: DayListener): ReplicationResult {
    const { noe, compiled } = this;
    const days = compiled.warmUpDays + compiled.measuredDays;
    noe.start(replication);
    const { caseload } = compiled;
    const startFound = caseload === null ? new Int32Array(0) : countGroups(noe, caseload);
    let oldest: Float64Array = new Float64Array(0);
    let before: StaffAccount = { busyMin: 0, dutyMin: 0 };
    for (let day = 0; day < days; day++) {
      if (day === compiled.warmUpDays) {
        before = this.startMeasuring();
        oldest = oldestUsers(noe);
      }
      noe.events.runDay(noe);
      if (day >= compiled.warmUpDays) this.endDay(day);
      else noe.recorder.endWarmUpDay(day);
      if (onDay && !onDay(day + 1, days)) throw new SimError({ kind: 'cancelled' });
    }
    countOldestAtEnd(noe, oldest);
    noe.desk.countOpenCases();
    const figures = keyFigures(noe, before);
    const offices = this.officeColumns(figures);
    return {
      replication,
      keyFigures: figures,
      series: noe.recorder.series,
      warmUp: noe.recorder.warmUp,
      oldest,
      startFound,
      trace: noe.events.trace >>> 0,
      ...(offices === undefined ? {} : { offices }),
    };
  }

  /** Where the backlog at the end of the replication run last came from. */
  workAccount(): WorkAccount {
    const { recorder } = this.noe;
    const days = this.compiled.measuredDays;
    const from = SERIES_IDS.indexOf('workDoneHours') * days;
    const workHours = recorder.series.subarray(from, from + days).reduce((sum, hours) => sum + hours, 0);
    return workAccount(this.noe, workHours);
  }

  /** Runs the warm-up only. @returns the users on the first measured day, as groups of a caseload. */
  caseloadAfterWarmUp(replication: number): CompiledCaseloadGroup[] {
    const { noe, compiled } = this;
    noe.start(replication);
    for (let day = 0; day < compiled.warmUpDays; day++) noe.events.runDay(noe);
    return groupsOf(noe);
  }

  private officeColumns(figures: Float64Array): OfficeColumns | undefined {
    const { noe, officesBefore } = this;
    if (noe.offices === null || officesBefore === undefined) return undefined;
    return officeColumns(noe, noe.offices, officesBefore, figures[KEY_FIGURE_IDS.indexOf('recordedFte')]!);
  }

  private startMeasuring(): StaffAccount {
    this.noe.recorder.startMeasuring(this.noe.events.nowMin);
    this.noe.desk.ledger.restart(this.noe.recorder.waiting.tasks);
    this.noe.policy?.startMeasuring();
    const { offices } = this.noe;
    offices?.recorder.startMeasuring(this.noe.events.nowMin);
    this.officesBefore = offices === null ? undefined : officeAccount(offices, this.noe.events.nowMin);
    this.before = staffAccount(this.noe.desk.pools, this.noe.events.nowMin);
    return this.before;
  }

  private endDay(day: number): void {
    const { noe, compiled } = this;
    const openMin = compiled.calendar.closesMin[day]! - compiled.calendar.opensMin[day]!;
    const account = staffAccount(noe.desk.pools, noe.events.nowMin);
    const { busyMin, dutyMin } = this.before;
    this.before = account;
    noe.recorder.endDay(day - compiled.warmUpDays, {
      nominalFte: compiled.nominalFte,
      staffOnDuty: openMin > 0 ? (account.dutyMin - dutyMin) / openMin : Number.NaN,
      workDoneMin: (account.busyMin - busyMin) * compiled.timeOnTasksShare,
      oldestMin: noe.desk.oldestWaitMin(),
      oldestUndecidedMin: noe.desk.oldestUndecidedMin(),
    });
    putPolicyDay(noe, day - compiled.warmUpDays, openMin > 0);
  }
}
