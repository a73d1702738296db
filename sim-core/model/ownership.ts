import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';
import type { CompiledModel } from './compiled-model.ts';
import { OWNED_BY } from './compiled-organisation.ts';

/** Draws of `PURPOSE.home`. */
const HOME_DRAW = { office: 0, owner: 1 } as const;

/** No simulated office. */
export const ELSEWHERE = -1;

/**
 * Where people belong: their office, and who owns them while they have standard effort. Functions of the person alone,
 * so that the same people belong to the same offices under every organisation.
 */
export class Ownership {
  private readonly compiled: CompiledModel;
  private readonly streams: Streams;

  constructor(compiled: CompiledModel, streams: Streams) {
    this.compiled = compiled;
    this.streams = streams;
  }

  /** Place of the person's office among the simulated ones; ELSEWHERE if it is none of them. */
  officeOf(person: number): number {
    const { offices } = this.compiled;
    if (offices === null) return ELSEWHERE;
    const u = this.streams.uniform(PURPOSE.home, person, HOME_DRAW.office);
    if (u >= offices.sampleShare) return ELSEWHERE;
    return firstAbove(offices.officeUpTo, u / offices.sampleShare);
  }

  /** Place of the owner of the person's standard effort; only where the scenario names owners. */
  ownerOf(person: number): number {
    const { offices, owners } = this.compiled;
    const office = this.officeOf(person);
    if (office !== ELSEWHERE) return offices!.offices[office]!.owner;
    return firstAbove(owners!.upTo, this.streams.uniform(PURPOSE.home, person, HOME_DRAW.owner));
  }

  /** Of OWNED_BY: who owns the person. Without owners in the scenario it is a team. */
  kindOf(person: number): number {
    const { owners } = this.compiled;
    return owners === null ? OWNED_BY.team : owners.kind[this.ownerOf(person)]!;
  }

  /** Pool of the team that owns the person; only where a team does. */
  teamOf(person: number): number {
    return this.compiled.owners!.pool[this.ownerOf(person)]!;
  }
}

/** Place of the first cumulative share above u. */
function firstAbove(upTo: Float64Array, u: number): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return low;
}
