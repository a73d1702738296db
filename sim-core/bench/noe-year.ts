import { type EventHandler, EventList } from '../kernel/event-list.ts';
import { StaffPools, UNIT_POOL_BITS } from '../kernel/staff-pools.ts';
import type { TaskOwner, TaskTimes } from '../kernel/task-owner.ts';
import { MIN_PER_DAY, MIN_PER_HOUR } from '../kernel/time.ts';
import { BlockDraws } from './block-draws.ts';

/** Length of the workload, days. */
export const DAYS = 365;

/** Kinds of task: assessment, the checkpoints after 90, 150 and 270 days, message. */
export const TASK_TYPES = 5;
const ASSESSMENT = 0;
const DAY_150 = 2;
const MESSAGE = 4;

/** Mean service times by type, minutes. */
export const MEAN_SERVICE_MIN: readonly number[] = [15, 6, 18, 18, 9];
/** When checkpoints are due after registration, minutes. */
export const CHECKPOINT_DUE_MIN: readonly number[] = [129_600, 216_000, 388_800];
/** Mean time to the exit and between messages, minutes. */
export const MEAN_STAY_MIN = 158_400;
export const MEAN_MESSAGE_GAP_MIN = 86_400;
/** The surge: 40 % of the year's registrations come in these 720 hours. */
const SURGE_FROM_MIN = 86_400;
const SURGE_MIN = 43_200;
const YEAR_MIN = DAYS * MIN_PER_DAY;
const OPENS_MIN = 8 * MIN_PER_HOUR;
const OPEN_MIN = 8 * MIN_PER_HOUR;

const STEPS_PER_MIN = 1024; // the time grid; a year of steps fits in the 32-bit integer an event carries
const LARGEST_INT = 2147483647;
const KIND = { serviceEnd: 0, exit: 1, checkpoint: 2, message: 3, registration: 4, opens: 5 };
const CANCELLABLE = Uint8Array.of(0, 1, 1, 1, 0, 0);

/** What to simulate. */
export interface NoeYearInput {
  /** Mean number of registrations in the year. */
  readonly people: number;
  readonly servers: number;
  /** Tasks may begin only on weekdays from 8 to 16 (true) or at any time (false). */
  readonly shifts: boolean;
  /** 32-bit integer. */
  readonly seed: number;
}

/** What the workload is defined to give. */
export interface NoeYearResult {
  /** Logical events: registrations, created messages and checkpoints, task ends, exits. */
  readonly events: number;
  readonly registrations: number;
  readonly exits: number;
  /** Time-weighted mean number of waiting tasks. */
  readonly meanQueue: number;
  /** Mean wait of the begun tasks by type, minutes. */
  readonly meanWaitMin: readonly number[];
  /** Waiting tasks at each day's end. */
  readonly waitingAtDayEnd: Int32Array;
}

/** Number of servers of the standard workload: 60 for 250 000 people. */
export function standardServers(people: number): number {
  return Math.round((60 * people) / 250_000);
}

/**
 * Registrations by inversion of the cumulative rate: 60 % evenly over the year, 40 % in the surge.
 * @param cumulative expected registrations so far.
 * @param people mean number in the year.
 * @returns when that many are expected, minutes.
 */
export function registrationMin(cumulative: number, people: number): number {
  const base = (0.6 * people) / YEAR_MIN;
  const high = base + (0.4 * people) / SURGE_MIN;
  const atSurge = base * SURGE_FROM_MIN;
  if (cumulative < atSurge) return cumulative / base;
  const afterSurge = atSurge + high * SURGE_MIN;
  if (cumulative < afterSurge) return SURGE_FROM_MIN + (cumulative - atSurge) / high;
  return SURGE_FROM_MIN + SURGE_MIN + (cumulative - afterSurge) / base;
}

/**
 * The benchmark workload "NOE-year" on the product's event list and staff pools: register, assessment, three
 * checkpoints, messages, exit or transfer after the second checkpoint. One pool, first in first out.
 */
export class NoeYear implements EventHandler, TaskOwner {
  private readonly events = new EventList(CANCELLABLE);
  private readonly pools: StaffPools;
  private readonly draws = new BlockDraws();
  private readonly registeredMin: Float64Array;
  /** 1 from the end of the assessment to the exit. */
  private readonly active: Uint8Array;
  private readonly waitMin = new Float64Array(TASK_TYPES);
  private readonly begun = new Int32Array(TASK_TYPES);
  private readonly expected = new Float64Array(1);
  private registrations = 0;
  private exits = 0;
  private transfers = 0;
  private openings = 0;
  private people = 0;
  private servers = 0;

  /** @param mostPeople largest `people` it will be run with. */
  constructor(mostPeople: number) {
    const room = Math.ceil(mostPeople + 10 * Math.sqrt(mostPeople) + 100);
    this.registeredMin = new Float64Array(room);
    this.active = new Uint8Array(room);
    this.events.reserveEntities(room);
    const rules = { resumeAtOpening: false, serviceEndKind: KIND.serviceEnd, poolBits: UNIT_POOL_BITS };
    this.pools = new StaffPools(this.events, [{ helps: -1 }], rules, this);
  }

  /** One year. */
  run(input: NoeYearInput): NoeYearResult {
    this.start(input);
    const waitingAtDayEnd = new Int32Array(DAYS);
    for (let day = 0; day < DAYS; day++) {
      this.events.runDay(this);
      waitingAtDayEnd[day] = this.pools.all[0]!.waiting;
    }
    return this.result(waitingAtDayEnd);
  }

  handle(kind: number, person: number, data: number): void {
    switch (kind) {
      case KIND.serviceEnd:
        this.pools.serviceEnded(0);
        this.taskDone(person, data >>> 5);
        return;
      case KIND.exit:
        this.active[person] = 0;
        this.exits++;
        return;
      case KIND.checkpoint:
        this.pools.submit(0, 0, person, data);
        return;
      case KIND.message:
        this.planMessage(person, data);
        this.pools.submit(0, 0, person, MESSAGE);
        return;
      case KIND.registration:
        this.register();
        return;
      default:
        this.openForTheDay();
    }
  }

  taskTaken(): void {} // waits are summed when they end

  taskBegun(_pool: number, _person: number, type: number, times: TaskTimes): void {
    times.deskMin = MEAN_SERVICE_MIN[type]! * this.draws.exponential();
    this.waitMin[type] = this.waitMin[type]! + (this.events.nowMin - times.createdMin);
    this.begun[type] = this.begun[type]! + 1;
  }

  taskEndKnown(): void {
    // Of no interest here.
  }

  private start(input: NoeYearInput): void {
    this.draws.start(input.seed);
    this.people = input.people;
    this.servers = input.servers;
    this.expected[0] = 0;
    this.registrations = 0;
    this.exits = 0;
    this.transfers = 0;
    this.openings = 0;
    this.waitMin.fill(0);
    this.begun.fill(0);
    this.active.fill(0);
    this.events.reset(DAYS);
    this.pools.reset();
    if (input.shifts) this.events.schedule(OPENS_MIN, KIND.opens, 0, 0);
    else this.pools.open(0, input.servers, Infinity);
    this.planRegistration();
  }

  private planRegistration(): void {
    this.expected[0] = this.expected[0]! + this.draws.exponential();
    this.events.schedule(registrationMin(this.expected[0], this.people), KIND.registration, 0, 0);
  }

  private register(): void {
    const person = this.registrations++;
    this.registeredMin[person] = this.events.nowMin;
    this.planRegistration();
    this.pools.submit(0, 0, person, ASSESSMENT);
  }

  private taskDone(person: number, type: number): void {
    if (type === ASSESSMENT) this.takeIn(person);
    else if (type === DAY_150 && this.active[person] === 1 && this.draws.coin()) this.transfer(person);
  }

  private takeIn(person: number): void {
    const nowMin = this.events.nowMin;
    const stayMin = MEAN_STAY_MIN * this.draws.exponential();
    const exitSteps = Math.min(Math.ceil((nowMin + stayMin) * STEPS_PER_MIN), LARGEST_INT);
    const exitMin = exitSteps / STEPS_PER_MIN;
    this.active[person] = 1;
    this.events.schedule(exitMin, KIND.exit, person, 0);
    this.planMessage(person, exitSteps);
    const registeredMin = this.registeredMin[person]!;
    for (let k = 0; k < CHECKPOINT_DUE_MIN.length; k++) {
      const dueMin = Math.max(nowMin, registeredMin + CHECKPOINT_DUE_MIN[k]!);
      if (dueMin >= exitMin) break;
      this.events.schedule(dueMin, KIND.checkpoint, person, k + 1);
    }
  }

  /** The next message, if it comes before the exit. @param exitSteps time of the exit in steps of the grid. */
  private planMessage(person: number, exitSteps: number): void {
    const atMin = this.events.nowMin + MEAN_MESSAGE_GAP_MIN * this.draws.exponential();
    if (atMin * STEPS_PER_MIN < exitSteps) this.events.schedule(atMin, KIND.message, person, exitSteps);
  }

  private transfer(person: number): void {
    this.active[person] = 0;
    this.exits++;
    this.transfers++;
    this.events.cancelAll(person);
  }

  private openForTheDay(): void {
    const nowMin = this.events.nowMin;
    const weekday = Math.floor(nowMin / MIN_PER_DAY) % 7;
    this.openings++;
    this.pools.close(0);
    this.pools.open(0, this.servers, nowMin + OPEN_MIN);
    this.events.schedule(nowMin + (weekday === 4 ? 3 : 1) * MIN_PER_DAY, KIND.opens, 0, 0);
  }

  private result(waitingAtDayEnd: Int32Array): NoeYearResult {
    let waitedMin = 0;
    for (const w of this.waitMin) waitedMin += w;
    const queue = this.pools.queues[0]!;
    for (let i = 0; i < queue.length; i++) {
      waitedMin += YEAR_MIN - queue.createdMin[queue.placeOf(queue.headTicket + i)]!;
    }
    return {
      events: this.events.handled - this.openings + this.transfers,
      registrations: this.registrations,
      exits: this.exits,
      meanQueue: waitedMin / YEAR_MIN, // Little: the sum of all waits is the integral of the queue
      meanWaitMin: Array.from(this.waitMin, (w, type) => (this.begun[type]! > 0 ? w / this.begun[type]! : 0)),
      waitingAtDayEnd,
    };
  }
}
