import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { erlangA } from './erlang-a.ts';
import { erlangB } from './erlang-b.ts';
import { erlangC, erlangCWaitQuantile, erlangCWaitTail } from './erlang-c.ts';
import { finiteRoom } from './finite-room.ts';

/** Fails unless got is within a relative distance of want. */
function expectNear(got: number, want: number, relative: number): void {
  if (!(Math.abs(got - want) <= relative * Math.abs(want))) expect.unreachable(`${got}, wanted ${want}`);
}

describe('erlangB', () => {
  it('gives the published and computed blocking shares', () => {
    const known: readonly (readonly [number, number, number])[] = [
      [1, 1, 0.5],
      [5, 2, 0.0366972477],
      [10, 5, 0.0183845703],
      [10, 10, 0.2145823431],
      [14, 10, 0.0568191434],
      [30, 30, 0.1324597905],
      [100, 100, 0.0757004527],
      [100, 120, 0.1962699895],
      [1400, 1400, 0.0210242343],
    ];
    for (const [servers, offered, blocked] of known) expectNear(erlangB(servers, offered), blocked, 3e-9);
  });

  it('blocks all without servers and none without load', () => {
    expect(erlangB(0, 3)).toBe(1);
    expect(erlangB(4, 0)).toBe(0);
  });

  it('refuses half a server and a negative load', () => {
    expect(() => erlangB(1.5, 1)).toThrow(SimError);
    expect(() => erlangB(1, -1)).toThrow(SimError);
  });
});

describe('erlangC', () => {
  it('gives the reference table for 2 to 2000 servers', () => {
    const known: readonly (readonly [number, number, number, number, number])[] = [
      [1.6, 2, 0.7111111111, 1.777777778, 2.844444444],
      [2.5, 3, 0.702247191, 1.404494382, 3.511235955],
      [8, 10, 0.4091801508, 0.2045900754, 1.636720603],
      [10, 12, 0.4493882243, 0.2246941121, 2.246941121],
      [10, 14, 0.1741319335950498, 0.0435329834, 0.435329834],
      [48, 55, 0.2387009364, 0.0341001338, 1.636806421],
      [48, 50, 0.6944556112, 0.3472278056, 16.66693467],
      [95, 100, 0.5064568539, 0.1012913708, 9.622680224],
      [1386, 1400, 0.6071123599, 0.0433651686, 60.10412363],
      [1980, 2000, 0.5460741179, 0.0273037059, 54.06133767],
    ];
    for (const [offered, servers, waits, wait, queue] of known) {
      const got = erlangC({ arrivalRate: offered, serviceRate: 1, servers });
      expectNear(got.waitProbability, waits, 1e-9);
      expectNear(got.meanWait, wait, 2e-9);
      expectNear(got.meanQueue, queue, 1e-9);
      expectNear(got.meanInSystem, queue + offered, 1e-9);
      expectNear(got.meanSojourn, wait + 1, 1e-9);
    }
  });

  it('gives the published answers of a 14-agent and a 55-agent call centre', () => {
    const small = { arrivalRate: 10 / 180, serviceRate: 1 / 180, servers: 14 };
    expectNear(erlangC(small).waitProbability, 0.1741319335950498, 1e-13);
    expectNear(1 - erlangCWaitTail(small, 20), 0.8883500191794669, 1e-13);
    expectNear(erlangC(small).utilisation, 0.7142857, 1e-7);
    const large = { arrivalRate: 48 / 240, serviceRate: 1 / 240, servers: 55 };
    expect(erlangC(large).meanWait).toBeCloseTo(8.184, 3);
    expect(1 - erlangCWaitTail(large, 20)).toBeCloseTo(0.8668, 4);
    expect(1 - erlangCWaitTail(large, 15)).toBeCloseTo(0.845883, 6);
  });

  it('gives a 90 % wait of 58.1387 s at 48 erlang on 50 servers and one-minute services', () => {
    const rates = { arrivalRate: 48 / 60, serviceRate: 1 / 60, servers: 50 };
    expect(erlangC(rates).meanWait).toBeCloseTo(20.8, 1);
    expect(erlangCWaitQuantile(rates, 0.9)).toBeCloseTo(58.1387, 4);
    expect(erlangCWaitTail(rates, erlangCWaitQuantile(rates, 0.9))).toBeCloseTo(0.1, 12);
    expect(erlangCWaitQuantile(rates, 0.1)).toBe(0);
  });

  it('has no finite wait when the load reaches the capacity', () => {
    const full = { arrivalRate: 3, serviceRate: 1, servers: 3 };
    expect(erlangC(full).meanWait).toBe(Infinity);
    expect(erlangC(full).waitProbability).toBe(1);
    expect(erlangCWaitTail(full, 1000)).toBe(1);
    expect(erlangCWaitQuantile(full, 0.5)).toBe(Infinity);
  });

  it('refuses rates that mean nothing', () => {
    expect(() => erlangC({ arrivalRate: -1, serviceRate: 1, servers: 1 })).toThrow(SimError);
    expect(() => erlangC({ arrivalRate: 1, serviceRate: 0, servers: 1 })).toThrow(SimError);
    expect(() => erlangC({ arrivalRate: 1, serviceRate: 1, servers: 0 })).toThrow(SimError);
  });
});

describe('finiteRoom', () => {
  it('gives M/M/2/3 and M/M/10/15', () => {
    const small = finiteRoom({ arrivalRate: 3, serviceRate: 4, servers: 2 }, 3);
    expectNear(small.empty, 0.4680073126, 1e-9);
    expectNear(small.blocked, 0.0493601463, 1e-8);
    expectNear(small.meanInSystem, 0.7623400366, 1e-9);
    const nine = finiteRoom({ arrivalRate: 9, serviceRate: 1, servers: 10 }, 15);
    expectNear(nine.blocked, 0.0612587618, 1e-8);
    expectNear(nine.meanInSystem, 9.5155408921, 1e-9);
    expectNear(nine.meanWait, 0.1262766334, 1e-9);
    const twelve = finiteRoom({ arrivalRate: 12, serviceRate: 1, servers: 10 }, 15);
    expectNear(twelve.blocked, 0.2032608989, 1e-9);
    expectNear(twelve.meanQueue, 2.450579896, 1e-9);
  });

  it('is Erlang B when there is no room to wait', () => {
    const got = finiteRoom({ arrivalRate: 10, serviceRate: 1, servers: 14 }, 14);
    expectNear(got.blocked, erlangB(14, 10), 1e-12);
    expect(got.meanWait).toBe(0);
  });

  it('comes close to Erlang C when the room is large', () => {
    const rates = { arrivalRate: 8, serviceRate: 1, servers: 10 };
    expectNear(finiteRoom(rates, 400).meanQueue, erlangC(rates).meanQueue, 1e-12);
  });

  it('refuses less room than servers', () => {
    expect(() => finiteRoom({ arrivalRate: 1, serviceRate: 1, servers: 3 }, 2)).toThrow(SimError);
  });
});

describe('erlangA', () => {
  it('gives the reference table for 10 to 1400 servers', () => {
    const known: readonly (readonly [number, number, number, number, number, number])[] = [
      [48, 0.5, 50, 0.4677740686, 0.0309122492, 2.96757592],
      [60, 0.5, 50, 0.9752413935, 0.1682285894, 20.18743073],
      [10, 0.5, 10, 0.6196552309, 0.1039132123, 2.078264247],
      [100, 1, 100, 0.5132987983, 0.0398609968, 3.986099681],
      [1400, 0.25, 1400, 0.6690261621, 0.0071079099, 39.80429529],
    ];
    for (const [arrivalRate, patience, servers, waits, abandon, queue] of known) {
      const got = erlangA({ arrivalRate, serviceRate: 1, servers }, patience);
      expectNear(got.waitProbability, waits, 1e-9);
      expectNear(got.abandonShare, abandon, 1e-8);
      expectNear(got.meanQueue, queue, 1e-9);
    }
    expectNear(erlangA({ arrivalRate: 48, serviceRate: 1, servers: 50 }, 0.5).meanWait * 60, 3.70947, 1e-6);
    expectNear(erlangA({ arrivalRate: 60, serviceRate: 1, servers: 50 }, 0.5).meanWait, 0.3364571789, 1e-9);
    expectNear(erlangA({ arrivalRate: 10, serviceRate: 1, servers: 10 }, 0.5).meanWait, 0.2078264247, 1e-9);
    expectNear(erlangA({ arrivalRate: 100, serviceRate: 1, servers: 100 }, 1).meanWait, 0.0398609968, 1e-8);
    expectNear(erlangA({ arrivalRate: 1400, serviceRate: 1, servers: 1400 }, 0.25).meanWait, 0.0284316395, 1e-8);
  });

  it('comes close to Erlang C when nobody gives up', () => {
    const rates = { arrivalRate: 8, serviceRate: 1, servers: 10 };
    expectNear(erlangA(rates, 1e-9).meanQueue, erlangC(rates).meanQueue, 1e-7);
  });
});
