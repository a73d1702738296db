import type { EventList } from '../kernel/event-list.ts';
import { StaffPools } from '../kernel/staff-pools.ts';
import type { TaskOwner, TaskTimes } from '../kernel/task-owner.ts';
import { type OfficeRecorder, USERS } from '../measure/office-recorder.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import type { CompiledModel } from './compiled-model.ts';
import type { CompiledOffices } from './compiled-organisation.ts';
import { KIND } from './event-kinds.ts';
import { CASE, type OfficeCases } from './office-cases.ts';
import {
  CHANNELS,
  FIRST_OFFICE_POOL,
  OFFICE_POOL_BITS,
  OFFICE_TASK,
  officeMeta,
  officeNumberOf,
  officeTaskOf,
} from './office-tasks.ts';

const VISIT_SHIFT = 20; // bits of the running number of something within a visit

/** Case of a contact with a user who is not simulated. */
export const NO_CASE = -1;

// Contacts with other users and calls of simulated ones come first; what the veileder plans waits for the time left.
const PRIORITY = { background: 0, inbound: 1, planned: 2 } as const;

/** Hands tasks to the veiledere of the simulated offices, and measures waits and work. */
export class OfficeDesk implements TaskOwner {
  readonly pools: StaffPools;
  private readonly compiled: CompiledOffices;
  private readonly events: EventList;
  private readonly streams: Streams;
  private readonly cases: OfficeCases;
  private readonly recorder: OfficeRecorder;
  /** Queue waits of tasks that arose before are not measured, minutes. */
  private readonly measureFromMin: number;

  constructor(
    model: CompiledModel,
    compiled: CompiledOffices,
    parts: { events: EventList; streams: Streams; cases: OfficeCases; recorder: OfficeRecorder; fromMin: number },
  ) {
    this.compiled = compiled;
    this.events = parts.events;
    this.streams = parts.streams;
    this.cases = parts.cases;
    this.recorder = parts.recorder;
    this.measureFromMin = parts.fromMin;
    this.pools = new StaffPools(
      parts.events,
      compiled.pools.map(({ covers }) => ({ helps: covers })),
      {
        resumeAtOpening: model.resumeAtOpening,
        serviceEndKind: KIND.officeServiceEnd,
        poolBits: OFFICE_POOL_BITS,
      },
      this,
    );
  }

  /** A task for a case arises. @param k which of its kind for the case. */
  submit(task: number, row: number, k: number): void {
    this.recorder.inContact.add(1, this.events.nowMin);
    const priority = task >= OFFICE_TASK.inbound ? PRIORITY.inbound : PRIORITY.planned;
    this.pools.submit(this.cases.pool[row]!, priority, row, officeMeta(task, k));
  }

  /** A contact with a user who is not simulated. */
  submitOther(pool: number, channel: number, k: number): void {
    this.pools.submit(pool, PRIORITY.background, NO_CASE, officeMeta(channel, k));
  }

  taskTaken(): void {
    // Nothing is counted by queue.
  }

  taskBegun(pool: number, row: number, meta: number, times: TaskTimes): void {
    const task = officeTaskOf(meta);
    if (row === NO_CASE) this.beginOther(pool, task, meta, times);
    else if (this.cases.is(row, CASE.open)) this.beginCase(pool, row, task, meta, times);
    else times.deskMin = 0;
  }

  private beginOther(pool: number, task: number, meta: number, times: TaskTimes): void {
    const { compiled, streams } = this;
    const bits = streams.bits(PURPOSE.officeHandling + task, FIRST_OFFICE_POOL + pool, officeNumberOf(meta));
    times.deskMin = compiled.deskMin[task]!.ofBits(bits);
    this.account(pool, USERS.others, task, times.deskMin);
  }

  private beginCase(pool: number, row: number, task: number, meta: number, times: TaskTimes): void {
    const { compiled, streams, cases, recorder, events } = this;
    const { createdMin } = times;
    if (createdMin >= this.measureFromMin) {
      const waits = task === OFFICE_TASK.firstContact ? recorder.firstContactQueue : recorder.taskQueue;
      waits.addDone(events.nowMin - createdMin);
    }
    const draw = visitDraw(cases, row, officeNumberOf(meta));
    times.deskMin = compiled.deskMin[task]!.ofBits(streams.bits(PURPOSE.officeHandling + task, cases.id[row]!, draw));
    const isStandard = cases.is(row, CASE.standard);
    if (isStandard && task >= OFFICE_TASK.followUp) times.deskMin *= compiled.standardWorkFactor;
    const decided = cases.is(row, CASE.situational) ? USERS.situational : USERS.undetermined;
    this.account(pool, isStandard ? USERS.standard : decided, task, times.deskMin);
    if (task >= CHANNELS) recorder.counts.contacts++;
  }

  private account(pool: number, users: number, task: number, deskMin: number): void {
    const { office, type } = this.compiled.pools[pool]!;
    this.recorder.addWork(office, users, task, type, deskMin);
  }

  taskEndKnown(): void {
    // The work was counted when the task was begun.
  }
}

/** Draw of the k-th thing of a kind in a visit: the visits of one person to offices have draws of their own. */
export function visitDraw(cases: OfficeCases, row: number, k: number): number {
  return (cases.visit[row]! << VISIT_SHIFT) + k;
}
