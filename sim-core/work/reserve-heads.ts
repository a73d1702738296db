import type { Streams } from '../random/streams.ts';
import { isHeadPresent } from './presence.ts';

const FIRST_GROUP = 32; // groups of heads below it are the teams of the unit

/** Who a reserve is. */
export interface ReserveHeads {
  readonly heads: number;
  /** Probability that one head is at work on a working day. */
  readonly presentShare: number;
  /** Pools they join, head by head in turn. */
  readonly pools: Int32Array;
}

/**
 * The heads of one reserve as servers of the pools. Presence is drawn per head and day under numbers of the reserve's
 * own, so no head of the unit is moved by it.
 *
 * The servers of a pool are alike, so what is not yet learnt shows in their number: heads times productivity, summed in
 * each pool from day to day, of which each day the whole part comes to work and the rest is kept for the next. Two
 * heads at half the productivity are one server; one head is a server every other day. No draw is needed for it.
 */
export class ReserveServers {
  private readonly group: number;
  private readonly who: ReserveHeads;
  /** Work of each pool's heads that has not made a whole server yet. */
  private readonly rest: Float64Array;
  private readonly present: Int32Array;
  private readonly servers: Int32Array;

  /** @param reserve index of the reserve. @param pools number of pools of the unit. */
  constructor(reserve: number, pools: number, who: ReserveHeads) {
    this.group = FIRST_GROUP + reserve;
    this.who = who;
    this.rest = new Float64Array(pools);
    this.present = new Int32Array(pools);
    this.servers = new Int32Array(pools);
  }

  reset(): void {
    this.rest.fill(0);
    this.stayAway();
  }

  /** Nobody comes today. */
  stayAway(): void {
    this.servers.fill(0);
  }

  /** Draws who comes to work on a day. @param productivity of each head, 0 to 1. */
  come(streams: Streams, day: number, productivity: number): void {
    const { who, present, rest, servers } = this;
    present.fill(0);
    for (let head = 0; head < who.heads; head++) {
      if (!isHeadPresent(streams, this.group, head, who.presentShare, day)) continue;
      const pool = who.pools[head % who.pools.length]!;
      present[pool] = present[pool]! + 1;
    }
    for (let pool = 0; pool < servers.length; pool++) {
      const work = rest[pool]! + present[pool]! * productivity;
      servers[pool] = Math.floor(work);
      rest[pool] = work - servers[pool]!;
    }
  }

  /** Servers the reserve adds to a pool today. */
  of(pool: number): number {
    return this.servers[pool]!;
  }

  /** Servers the reserve adds to all pools today. */
  get all(): number {
    return this.servers.reduce((sum, servers) => sum + servers, 0);
  }
}
