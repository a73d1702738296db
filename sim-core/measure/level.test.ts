import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Level } from './level.ts';
import { WaitingTasks } from './waiting-tasks.ts';

interface Change {
  readonly atMin: number;
  readonly delta: number;
}

/** The integral of a step function from one time to another, by going through its steps. */
function naiveIntegral(changes: readonly Change[], fromMin: number, toMin: number): number {
  let sum = 0;
  changes.forEach(({ atMin, delta }) => {
    sum += delta * Math.max(0, toMin - Math.max(atMin, fromMin));
  });
  return sum;
}

const grid = fc.integer({ min: 0, max: 500_000 * 1024 }).map((steps) => steps / 1024);
const changesArb = fc
  .array(fc.record({ atMin: grid, delta: fc.integer({ min: -5, max: 9 }) }), { maxLength: 60 })
  .map((list) => [...list].sort((a, b) => a.atMin - b.atMin));

describe('Level', () => {
  it('has the integral of the step function, to the last bit, from the last restart', () => {
    fc.assert(
      fc.property(changesArb, fc.nat(60), (changes, restartAfter) => {
        const level = new Level();
        let fromMin = 0;
        changes.forEach(({ atMin, delta }, i) => {
          level.add(delta, atMin);
          if (i !== restartAfter) return;
          fromMin = atMin;
          level.restart(atMin);
        });
        const endMin = (changes.at(-1)?.atMin ?? 0) + 17.25;
        expect(level.integralMin(endMin)).toBe(naiveIntegral(changes, fromMin, endMin));
        expect(level.value).toBe(changes.reduce((sum, { delta }) => sum + delta, 0));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('is 0 after a reset', () => {
    const level = new Level();
    level.add(3, 10);
    level.reset();
    expect([level.value, level.integralMin(100)]).toEqual([0, 0]);
  });
});

describe('WaitingTasks', () => {
  it('has the number and the work of the waiting tasks integrated as step functions', () => {
    const meanMin = Float64Array.of(5, 12.5, 60);
    const kinds = fc.array(fc.nat(2), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(changesArb, kinds, fc.nat(60), (changes, kindOf, restartAfter) => {
        const waiting = new WaitingTasks(meanMin);
        let fromMin = 0;
        changes.forEach(({ atMin, delta }, i) => {
          waiting.add(kindOf[i]!, delta, atMin);
          if (i !== restartAfter) return;
          fromMin = atMin;
          waiting.restart(atMin);
        });
        const endMin = (changes.at(-1)?.atMin ?? 0) + 3.5;
        const work = changes.map(({ atMin, delta }, i) => ({ atMin, delta: delta * meanMin[kindOf[i]!]! }));
        expect(waiting.taskIntegralMin(endMin)).toBe(naiveIntegral(changes, fromMin, endMin));
        expect(waiting.workIntegralMin(endMin)).toBeCloseTo(naiveIntegral(work, fromMin, endMin), 3);
        expect(waiting.tasks).toBe(changes.reduce((sum, { delta }) => sum + delta, 0));
        expect(waiting.workMin).toBeCloseTo(
          work.reduce((sum, { delta }) => sum + delta, 0),
          6,
        );
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
