import { describe, expect, it } from 'vitest';
import { nested } from '../changes.ts';
import committed from '../fitted/first.json' with { type: 'json' };
import type { Target } from '../targets/target.ts';
import { simulate } from './evaluate.ts';
import { CalibrationRuns } from './quantities.ts';
import { reportTable, targetRows } from './report.ts';

const target = (low: number, high: number): Target => ({
  id: 'half-gone',
  keyFigure: 'exitsWithin3To4Months',
  evidence: ['S0-187'],
  value: 0.5,
  unit: 'share',
  tolerance: { low, high },
  statement: 'Half have left the register after 3.5 months.',
});

describe('the report', () => {
  const simulated = { mean: 0.52, ci95: [0.51, 0.53] as const };

  it('shows a value outside the tolerance as a miss', () => {
    const [hit] = targetRows([target(0.47, 0.53)], 'fit', () => simulated);
    const [miss] = targetRows([target(0.47, 0.51)], 'hold-out', () => simulated);
    expect([hit!.hit, miss!.hit]).toEqual([true, false]);
    const text = reportTable([hit!, miss!]);
    expect(text).toContain('0.51 to 0.53');
    expect(text.split('\n')[2]).toMatch(/fit .*hit/);
    expect(text.split('\n')[3]).toMatch(/hold-out .*MISS/);
  });

  it('names the target that no key figure answers', () => {
    const runs = new CalibrationRuns({ ...committed.values }, 2, () => undefined);
    const unanswered = { ...target(0, 1), keyFigure: 'moonPhase' };
    expect(() => runs.quantity(unanswered)).toThrow(/half-gone.*moonPhase/);
  });
});

describe('a calibration run', () => {
  it('refuses changes that are no valid scenario, with the path', () => {
    expect(nested({ 'a.b': 1, 'a.c': 2, d: 3 })).toEqual({ a: { b: 1, c: 2 }, d: 3 });
    expect(() => simulate({ 'tasks.scale': -1 }, 1)).toThrow(/scenario\.tasks\.scale/);
  });
});
