import { SimError } from '../fault/fault.ts';

/** A promise of simjs: calls back when the timer runs out or the buffer gives. */
interface SimjsRequest {
  done(callback: () => void): SimjsRequest;
}

/** A store of equal units; who asks for one that is not there waits, first come first served. */
type SimjsBuffer = object;

interface SimjsEntity {
  setTimer(delay: number): SimjsRequest;
  getBuffer(buffer: SimjsBuffer, amount: number): SimjsRequest;
  putBuffer(buffer: SimjsBuffer, amount: number): SimjsRequest;
}

interface SimjsSimulation {
  time(): number;
  addEntity(entity: SimjsEntityClass): SimjsEntity;
  simulate(endTime: number): boolean;
}

interface SimjsEntityClass {
  new (...args: never[]): SimjsEntity;
  readonly prototype: SimjsEntity;
}

/** Mersenne twister of simjs. */
export interface SimjsRandom {
  /** Evenly in the open interval (0, 1), 32 bits. (`random()` can be 0, whose logarithm blocks a server for ever.) */
  genrandReal3(): number;
  gamma(alpha: number, beta: number): number;
  normal(mu: number, sigma: number): number;
}

/** What this project uses of simjs 2.0.3. */
export interface Simjs {
  readonly Sim: new () => SimjsSimulation;
  readonly Entity: SimjsEntityClass;
  readonly Buffer: new (name: string, capacity: number, initial: number) => SimjsBuffer;
  readonly Random: new (seed: number) => SimjsRandom;
}

let loading: Promise<Simjs> | undefined;

/**
 * Loads simjs once. The package sets `window.Sim` and nothing else, so where there is no `window` (Node, workers) an
 * empty one stands there while it loads and is taken away again: others must not mistake this place for a page.
 *
 * @throws SimError `bad-argument` if the package does not leave its classes behind.
 */
export function loadSimjs(): Promise<Simjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Simjs> {
  const world = globalThis as { window?: { Sim?: Simjs } };
  const lent = world.window === undefined;
  const window = world.window ?? {};
  world.window = window;
  try {
    await import('simjs');
  } finally {
    if (lent) delete world.window;
  }
  if (window.Sim === undefined) {
    throw new SimError({
      kind: 'bad-argument',
      detail: 'The package simjs did not set window.Sim. Use version 2.0.3.',
    });
  }
  return window.Sim;
}

/** Veiledere who are free; a task takes one and gives it back. */
export interface FreeStaff {
  readonly buffer: SimjsBuffer;
}

/**
 * One simulation of simjs with the guards it lacks: no time of NaN, infinity or before now, one run only (a second
 * `simulate` loses an event), and a last event at the horizon (otherwise its clock stops at the last event before).
 *
 * Teams are buffers of free staff, not facilities: a facility must be told the handling time when a task is handed
 * in, but here the time depends on whether the user is still in NOE when the task is begun. Both serve first come
 * first served, and that is the only order offered.
 */
export class SimjsRun {
  private readonly simjs: Simjs;
  private readonly simulation: SimjsSimulation;
  private readonly entityClass: SimjsEntityClass;
  private started = false;

  constructor(simjs: Simjs) {
    this.simjs = simjs;
    this.simulation = new simjs.Sim();
    this.entityClass = class extends simjs.Entity {
      start(): void {
        // simjs demands it; what an actor does is planned from outside.
      }
    };
  }

  /** Current time, minutes. */
  get nowMin(): number {
    return this.simulation.time();
  }

  /** Adds somebody who acts: a source of registrations, a user. */
  addActor(): Actor {
    return new Actor(this.simulation, this.simulation.addEntity(this.entityClass));
  }

  /** @param servers whole number of at least 1. @throws SimError `bad-argument` otherwise. */
  addStaff(servers: number): FreeStaff {
    if (!(Number.isInteger(servers) && servers >= 1)) {
      throw new SimError({
        kind: 'bad-argument',
        detail: `A team of ${servers} can not work. It needs 1 or more heads.`,
      });
    }
    return { buffer: new this.simjs.Buffer('free staff', servers, servers) };
  }

  /**
   * Runs all events up to the horizon, then `atHorizon` with the clock on it.
   * @throws SimError `bad-argument` on a second call, `bad-time` for a horizon that is not finite or is negative.
   */
  simulate(horizonMin: number, atHorizon: () => void): void {
    if (this.started) {
      throw new SimError({ kind: 'bad-argument', detail: 'simjs can not go on after a run. Make a new one.' });
    }
    this.started = true;
    this.addActor().after(horizonMin, atHorizon);
    this.simulation.simulate(horizonMin);
  }
}

/** Somebody who acts in a simulation of simjs. */
export class Actor {
  private readonly simulation: SimjsSimulation;
  private readonly entity: SimjsEntity;

  constructor(simulation: SimjsSimulation, entity: SimjsEntity) {
    this.simulation = simulation;
    this.entity = entity;
  }

  /** Does something after a delay in minutes. @throws SimError `bad-time` for a negative, infinite or NaN delay. */
  after(delayMin: number, action: () => void): void {
    if (!(delayMin >= 0 && delayMin < Infinity)) {
      const detail = `An event ${delayMin} minutes after minute ${this.simulation.time()} was asked for.`;
      throw new SimError({ kind: 'bad-time', detail });
    }
    this.entity.setTimer(delayMin).done(action);
  }

  /** Does something at a time. @throws SimError `bad-time` for a time before now, infinite or NaN. */
  at(timeMin: number, action: () => void): void {
    this.after(timeMin - this.simulation.time(), action);
  }

  /** Waits for a free head, first come first served; `begin` is called when one has been taken. */
  take(staff: FreeStaff, begin: () => void): void {
    this.entity.getBuffer(staff.buffer, 1).done(begin);
  }

  /** Gives a head back; whoever waits longest takes it before anything planned after this call at the same time. */
  giveBack(staff: FreeStaff): void {
    this.entity.putBuffer(staff.buffer, 1);
  }
}
