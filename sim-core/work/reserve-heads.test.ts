import { describe, expect, it } from 'vitest';
import { Streams } from '../random/streams.ts';
import { headsPresent } from './presence.ts';
import { ReserveServers } from './reserve-heads.ts';

const streams = new Streams('reserve heads');
const ALL = { heads: 5, presentShare: 1, pools: Int32Array.of(0, 2) };

describe('servers of a reserve', () => {
  it('join their pools head by head in turn', () => {
    const servers = new ReserveServers(0, 3, ALL);
    servers.come(streams, 0, 1);
    expect([0, 1, 2].map((pool) => servers.of(pool))).toEqual([3, 0, 2]);
    expect(servers.all).toBe(5);
    servers.stayAway();
    expect(servers.all).toBe(0);
  });

  it('give heads times productivity over the days, and never more', () => {
    const servers = new ReserveServers(0, 1, { ...ALL, pools: Int32Array.of(0) });
    let sum = 0;
    for (let day = 1; day <= 40; day++) {
      servers.come(streams, day, 0.3);
      sum += servers.of(0);
      expect(sum).toBeLessThanOrEqual(day * 1.5 + 1e-9);
      expect(sum).toBeGreaterThan(day * 1.5 - 1 - 1e-9);
    }
  });

  it('draw heads of their own: as many as their share, and other ones than the teams and each other', () => {
    const days = 2000;
    const who = { heads: 4, presentShare: 0.6, pools: Int32Array.of(0) };
    const present = (reserve: number): number[] =>
      Array.from({ length: days }, (_, day) => {
        const servers = new ReserveServers(reserve, 1, who);
        servers.come(streams, day, 1);
        return servers.of(0);
      });
    const team = Array.from({ length: days }, (_, day) => headsPresent(streams, 0, who.heads, who.presentShare, day));
    const groups = [team, present(0), present(1)];
    for (const group of groups) {
      const mean = group.reduce((sum, heads) => sum + heads, 0) / days;
      expect(Math.abs(mean - 2.4)).toBeLessThan(4 * Math.sqrt((4 * 0.6 * 0.4) / days));
    }
    const same = (a: number[], b: number[]): number => a.filter((heads, day) => heads === b[day]).length / days;
    expect(Math.max(same(team, groups[1]!), same(groups[1]!, groups[2]!))).toBeLessThan(0.4);
  });
});
