import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { wilsonInterval } from './wilson.ts';

describe('wilsonInterval', () => {
  it('gives 0.02584 to 0.19864 for 3 of 40 and up to 0.11351 for 0 of 30', () => {
    const [low, high] = wilsonInterval(3, 40, 0.95);
    expect(low).toBeCloseTo(0.02584, 5);
    expect(high).toBeCloseTo(0.19864, 5);
    expect(wilsonInterval(0, 30, 0.95)[0]).toBe(0);
    expect(wilsonInterval(0, 30, 0.95)[1]).toBeCloseTo(0.11351, 5);
  });

  it('mirrors when successes and failures change places', () => {
    const [low, high] = wilsonInterval(3, 40, 0.9);
    const [mirroredLow, mirroredHigh] = wilsonInterval(37, 40, 0.9);
    expect(mirroredLow).toBeCloseTo(1 - high, 14);
    expect(mirroredHigh).toBeCloseTo(1 - low, 14);
    expect(wilsonInterval(30, 30, 0.95)[1]).toBe(1);
  });

  it('refuses impossible counts', () => {
    for (const [successes, trials] of [
      [1, 0],
      [5, 4],
      [-1, 4],
      [1.5, 4],
    ] as const) {
      expect(() => wilsonInterval(successes, trials, 0.95)).toThrow(SimError);
    }
  });
});
