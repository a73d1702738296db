import { beforeAll, describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { loadSimjs, type Simjs, SimjsRun } from './simjs-adapter.ts';

let simjs: Simjs;
beforeAll(async () => {
  simjs = await loadSimjs();
});

function faultOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    if (error instanceof SimError) return error.fault.kind;
    throw error;
  }
  return 'none';
}

describe('loading simjs', () => {
  it('gives its classes and leaves no window behind', async () => {
    expect(typeof simjs.Sim).toBe('function');
    expect('window' in globalThis).toBe(false);
    expect(await loadSimjs()).toBe(simjs);
  });
});

describe('a run on simjs', () => {
  it.each([-1, Number.NaN, Infinity])('refuses a delay of %s, which simjs itself takes', (delayMin) => {
    const actor = new SimjsRun(simjs).addActor();
    expect(faultOf(() => actor.after(delayMin, () => {}))).toBe('bad-time');
  });

  it.each([9.99, Number.NaN])('refuses an event at %s when the clock stands at 10', (timeMin) => {
    const run = new SimjsRun(simjs);
    const actor = run.addActor();
    actor.at(10, () => actor.at(timeMin, () => {}));
    expect(faultOf(() => run.simulate(20, () => {}))).toBe('bad-time');
  });

  it('refuses a second simulate, in which simjs loses an event', () => {
    const run = new SimjsRun(simjs);
    run.simulate(10, () => {});
    expect(faultOf(() => run.simulate(20, () => {}))).toBe('bad-argument');
  });

  it('ends with the clock on the horizon, not on the last event before it, and leaves later events out', () => {
    const run = new SimjsRun(simjs);
    const actor = run.addActor();
    const seen: number[] = [];
    for (const timeMin of [1, 3, 10]) actor.at(timeMin, () => seen.push(run.nowMin));
    let endMin = 0;
    run.simulate(5, () => {
      endMin = run.nowMin;
    });
    expect({ seen, endMin, clock: run.nowMin }).toEqual({ seen: [1, 3], endMin: 5, clock: 5 });
  });

  it('keeps the order of planning at equal times', () => {
    const run = new SimjsRun(simjs);
    const seen: number[] = [];
    for (let k = 0; k < 8; k++) run.addActor().at(2, () => seen.push(k));
    run.simulate(3, () => {});
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('staff on simjs', () => {
  it.each([0, -1, 1.5, Number.NaN])('refuses %s heads', (servers) => {
    expect(faultOf(() => new SimjsRun(simjs).addStaff(servers))).toBe('bad-argument');
  });

  it('serves first come first served with as many heads as there are', () => {
    const run = new SimjsRun(simjs);
    const staff = run.addStaff(2);
    const begun: string[] = [];
    [4, 1, 2, 3].forEach((workMin, k) => {
      const actor = run.addActor();
      actor.take(staff, () => {
        begun.push(`${k} at ${run.nowMin}`);
        actor.after(workMin, () => actor.giveBack(staff));
      });
    });
    run.simulate(10, () => {});
    expect(begun).toEqual(['0 at 0', '1 at 0', '2 at 1', '3 at 3']);
  });

  it('lets the next in line begin before what is planned after a head was given back', () => {
    const run = new SimjsRun(simjs);
    const staff = run.addStaff(1);
    const seen: string[] = [];
    const first = run.addActor();
    first.take(staff, () =>
      first.after(5, () => {
        first.giveBack(staff);
        first.after(0, () => seen.push('consequence'));
      }),
    );
    run.addActor().take(staff, () => seen.push('next begun'));
    run.simulate(10, () => {});
    expect(seen).toEqual(['next begun', 'consequence']);
  });
});
