import { loadSimjs } from '../reference/simjs-adapter.ts';

/** A request of simjs under way. */
export interface Request {
  done<T extends unknown[]>(callback: (...args: T) => void, context: unknown, args: T): Request;
  waitUntil<T extends unknown[]>(delay: number, callback: (...args: T) => void, context: unknown, args: T): Request;
}

/** Somebody who acts. */
export interface Entity {
  /** What a store handed over. */
  readonly callbackMessage: unknown;
  setTimer(delay: number): Request;
  useFacility(facility: Facility, duration: number): Request;
  putStore(store: Store, item: unknown): Request;
  getStore(store: Store): Request;
}

/** Several servers and one queue. */
export type Facility = object;

/** Things put and fetched, first in first out. */
export type Store = object;

export interface Simulation {
  time(): number;
  addEntity(entity: new () => Entity): Entity;
  simulate(endTime: number): boolean;
}

/** The classes of simjs the benchmark drives directly, the way its manual shows. */
export interface SimjsClasses {
  readonly Sim: new () => Simulation;
  readonly Entity: new () => Entity;
  readonly Facility: (new (name: string, discipline: number, servers: number) => Facility) & { readonly FCFS: number };
  readonly Store: new (capacity: number) => Store;
  readonly Random: new (seed: number) => { exponential(rate: number): number; random(): number };
}

/** simjs 2.0.3, loaded by the adapter of the reference engine, which guards its loading. */
export async function loadClasses(): Promise<SimjsClasses> {
  return (await loadSimjs()) as unknown as SimjsClasses;
}
