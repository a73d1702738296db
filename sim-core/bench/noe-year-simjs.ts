import { MIN_PER_DAY, MIN_PER_HOUR } from '../kernel/time.ts';
import {
  CHECKPOINT_DUE_MIN,
  DAYS,
  MEAN_MESSAGE_GAP_MIN,
  MEAN_SERVICE_MIN,
  MEAN_STAY_MIN,
  type NoeYearInput,
  registrationMin,
  TASK_TYPES,
} from './noe-year.ts';
import type { Entity, SimjsClasses, Simulation, Store } from './simjs-classes.ts';

const ASSESSMENT = 0;
const DAY_150 = 2;
const MESSAGE = 4;
const OPENS_MIN = 8 * MIN_PER_HOUR;
const CLOSES_MIN = 16 * MIN_PER_HOUR;
const TINY_MIN = 1e-6; // rounding: with a facility the wait is only known as a difference

/** What the simjs version counts. */
export interface SimjsYearResult {
  /** Logical events, as in `NoeYearResult`. */
  readonly events: number;
  /** Mean wait by type, minutes; of the ended tasks (always open) or the begun ones (shifts). */
  readonly meanWaitMin: readonly number[];
}

interface Person {
  readonly entity: Entity;
  readonly registeredMin: number;
  active: boolean;
}

interface Task {
  readonly person: Person;
  readonly type: number;
  readonly createdMin: number;
}

/** One NOE-year on simjs as its manual would have it: an entity per person, callbacks, first come first served. */
export class NoeYearSimjs {
  private readonly simjs: SimjsClasses;
  private readonly sim: Simulation;
  private readonly input: NoeYearInput;
  private readonly random: InstanceType<SimjsClasses['Random']>;
  private readonly idle: new () => Entity;
  private readonly submit: (person: Person, type: number) => void;
  private readonly waitMin = new Float64Array(TASK_TYPES);
  private readonly counted = new Int32Array(TASK_TYPES);
  private cumulative = 0;
  private events = 0;

  constructor(simjs: SimjsClasses, input: NoeYearInput) {
    this.simjs = simjs;
    this.input = input;
    this.sim = new simjs.Sim();
    this.random = new simjs.Random(input.seed);
    this.idle = class extends simjs.Entity {
      start(): void {
        // simjs demands it; what an entity does is planned from outside.
      }
    };
    this.submit = input.shifts ? this.deskWithShifts() : this.deskAlwaysOpen();
  }

  /** The year; to be called once. */
  run(): SimjsYearResult {
    this.planRegistration(this.sim.addEntity(this.idle));
    this.sim.simulate(DAYS * MIN_PER_DAY);
    return {
      events: this.events,
      meanWaitMin: Array.from(this.waitMin, (sum, type) => (this.counted[type]! > 0 ? sum / this.counted[type]! : 0)),
    };
  }

  /** A facility has the same servers all year. */
  private deskAlwaysOpen(): (person: Person, type: number) => void {
    const { Facility } = this.simjs;
    const facility = new Facility('desk', Facility.FCFS, this.input.servers);
    return (person, type) => {
      const serviceMin = this.exponential(MEAN_SERVICE_MIN[type]!);
      const task = { person, type, createdMin: this.sim.time() };
      person.entity.useFacility(facility, serviceMin).done(this.served, this, [task, serviceMin]);
    };
  }

  /** Servers that come and go are entities that pull tasks from a store and stop waiting when they close. */
  private deskWithShifts(): (person: Person, type: number) => void {
    const store = new this.simjs.Store(1e9);
    for (let s = 0; s < this.input.servers; s++) this.nextTask(this.sim.addEntity(this.idle), store);
    return (person, type) => {
      const task: Task = { person, type, createdMin: this.sim.time() };
      person.entity.putStore(store, task);
    };
  }

  private nextTask(server: Entity, store: Store): void {
    const nowMin = this.sim.time();
    const opensMin = nextOpening(nowMin);
    if (opensMin > nowMin) {
      server.setTimer(opensMin - nowMin).done(this.nextTask, this, [server, store]);
      return;
    }
    const closesMin = Math.floor(nowMin / MIN_PER_DAY) * MIN_PER_DAY + CLOSES_MIN;
    server
      .getStore(store)
      .done(() => this.begin(server, store), server, []) // the context is where simjs leaves what the store gave
      .waitUntil(closesMin - nowMin, this.nextTask, this, [server, store]);
  }

  private begin(server: Entity, store: Store): void {
    const task = server.callbackMessage as Task;
    this.countWait(task.type, this.sim.time() - task.createdMin);
    const serviceMin = this.exponential(MEAN_SERVICE_MIN[task.type]!);
    server.setTimer(serviceMin).done(this.ended, this, [task, server, store]);
  }

  private ended(task: Task, server: Entity, store: Store): void {
    this.taskDone(task);
    this.nextTask(server, store);
  }

  private served(task: Task, serviceMin: number): void {
    const waitMin = this.sim.time() - task.createdMin - serviceMin;
    this.countWait(task.type, waitMin > TINY_MIN ? waitMin : 0);
    this.taskDone(task);
  }

  private countWait(type: number, waitMin: number): void {
    this.waitMin[type] = this.waitMin[type]! + waitMin;
    this.counted[type] = this.counted[type]! + 1;
  }

  private planRegistration(source: Entity): void {
    this.cumulative += this.exponential(1);
    const delayMin = registrationMin(this.cumulative, this.input.people) - this.sim.time();
    source.setTimer(delayMin).done(this.register, this, [source]);
  }

  private register(source: Entity): void {
    this.events++;
    this.planRegistration(source);
    const person = { entity: this.sim.addEntity(this.idle), registeredMin: this.sim.time(), active: false };
    this.submit(person, ASSESSMENT);
  }

  private taskDone(task: Task): void {
    this.events++;
    const { person, type } = task;
    if (type === ASSESSMENT) this.takeIn(person);
    else if (type === DAY_150 && this.random.random() < 0.5) this.leave(person);
  }

  private takeIn(person: Person): void {
    const { entity } = person;
    const nowMin = this.sim.time();
    person.active = true;
    entity.setTimer(this.exponential(MEAN_STAY_MIN)).done(this.leave, this, [person]);
    this.planMessage(person);
    for (let k = 0; k < CHECKPOINT_DUE_MIN.length; k++) {
      const delayMin = Math.max(0, person.registeredMin + CHECKPOINT_DUE_MIN[k]! - nowMin);
      entity.setTimer(delayMin).done(this.due, this, [person, k + 1]);
    }
  }

  private planMessage(person: Person): void {
    person.entity.setTimer(this.exponential(MEAN_MESSAGE_GAP_MIN)).done(this.message, this, [person]);
  }

  private message(person: Person): void {
    if (!person.active) return;
    this.planMessage(person);
    this.due(person, MESSAGE);
  }

  private due(person: Person, type: number): void {
    if (!person.active) return;
    this.events++;
    this.submit(person, type);
  }

  /** Also called for those who have left: simjs can not take a timer back without walking its list. */
  private leave(person: Person): void {
    if (!person.active) return;
    person.active = false;
    this.events++;
  }

  private exponential(mean: number): number {
    return this.random.exponential(1 / mean);
  }
}

/** When a server may begin: now on weekdays from 8 to 16, else the next opening, minutes. */
function nextOpening(nowMin: number): number {
  let day = Math.floor(nowMin / MIN_PER_DAY);
  const ofDayMin = nowMin - day * MIN_PER_DAY;
  if (day % 7 < 5 && ofDayMin < CLOSES_MIN) return Math.max(nowMin, day * MIN_PER_DAY + OPENS_MIN);
  do day++;
  while (day % 7 > 4);
  return day * MIN_PER_DAY + OPENS_MIN;
}
