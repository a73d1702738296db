import { describe, expect, it } from 'vitest';
import { ReadinessLevel } from './readiness-level.ts';

const RULE = { measure: 0, smallestDays: 1 };

function levelsOver(level: ReadinessLevel, values: readonly number[]): number[] {
  return values.map((value, day) => {
    level.judge(Float64Array.of(value), day);
    return level.now;
  });
}

describe('the readiness level', () => {
  const triggers = [
    { ...RULE, onAt: 10, offAt: 5 },
    { ...RULE, onAt: 20, offAt: 12 },
    { ...RULE, onAt: 40, offAt: 30 },
  ];

  it('is the highest that is on, up several at once, and down to the highest whose own rule holds', () => {
    const level = new ReadinessLevel(triggers, null);
    expect(levelsOver(level, [0, 10, 45, 31, 30, 13, 12, 6, 5])).toEqual([0, 1, 3, 3, 2, 2, 1, 1, 0]);
    expect(levelsOver(new ReadinessLevel(triggers, null), [45, 4])).toEqual([3, 0]);
  });

  it('leaves out a level without a trigger', () => {
    expect(levelsOver(new ReadinessLevel([null, triggers[1]!], null), [15, 25])).toEqual([0, 2]);
  });

  it('follows the schedule and nothing else', () => {
    const level = new ReadinessLevel(triggers, [
      { fromDay: 1, level: 2 },
      { fromDay: 3, level: 0 },
    ]);
    expect(levelsOver(level, [45, 0, 0, 45])).toEqual([0, 2, 2, 0]);
  });

  it('begins a new run at 0', () => {
    const level = new ReadinessLevel(triggers, null);
    levelsOver(level, [45]);
    level.reset();
    expect(levelsOver(level, [6])).toEqual([0]);
  });
});
