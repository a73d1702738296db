import { describe, expect, it } from 'vitest';
import { CHECKPOINT_FIGURE_IDS, type RunResult } from '../../../sim-core/contract.ts';
import type { FollowedRun } from '../../worker/client.ts';
import { comparedFigures, directionOf } from './comparison.ts';

const followed = (...rows: readonly number[]): FollowedRun => ({
  result: {} as RunResult,
  figures: rows.map((value) => new Float64Array(CHECKPOINT_FIGURE_IDS.length).fill(value)),
  traces: {
    size: 0,
    of: 0,
    weeks: 0,
    registeredMin: new Float64Array(),
    arrivedWeek: new Float32Array(),
    leftWeek: new Float32Array(),
    end: new Uint8Array(),
  },
});

const pair = (today: FollowedRun, changed: FollowedRun) =>
  comparedFigures({ today, changed, result: changed.result })[0]!;

describe('two routines', () => {
  it('are compared run by run: the same luck falls out of the difference', () => {
    const { today, changed, difference } = pair(followed(10, 20, 30), followed(12, 22, 33));
    expect([today, changed]).toEqual([20, 67 / 3]);
    expect(difference.mean).toBeCloseTo(7 / 3, 12);
    expect(difference.ci95![0]).toBeGreaterThan(0);
    expect(directionOf(difference)).toBe('more');
    expect(directionOf(pair(followed(12, 22), followed(11, 21)).difference)).toBe('less');
  });

  it('differ by nothing that could not be luck where the interval holds zero, and of one run nothing is said', () => {
    expect(directionOf(pair(followed(10, 20), followed(12, 17)).difference)).toBe('unclear');
    expect(directionOf(pair(followed(10), followed(12)).difference)).toBe('unclear');
  });

  it('are the same where every run is', () => {
    expect(directionOf(pair(followed(10, 20), followed(10, 20)).difference)).toBe('same');
  });
});
