import { describe, expect, it } from 'vitest';
import { holdOutById } from '../evidence/hold-out-registry.ts';
import { evidenceById } from '../evidence/registry.ts';
import { requireAnswered } from '../study/target-reports.ts';
import { FIT_TARGETS } from './fit-targets.ts';
import { HOLD_OUT_TARGETS } from './hold-outs.ts';
import { meets, type Target } from './target.ts';

const target = (low: number | null, high: number | null): Target => ({
  id: 't',
  keyFigure: 'activeUsers',
  evidence: [],
  value: null,
  unit: 'persons',
  tolerance: { low, high },
  statement: 'A target',
});

describe('targets', () => {
  const all = [...FIT_TARGETS, ...HOLD_OUT_TARGETS];

  it('have unique ids, a statement and a unit', () => {
    expect(FIT_TARGETS).toHaveLength(17);
    expect(HOLD_OUT_TARGETS).toHaveLength(10);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ statement, unit }) => statement.length < 20 || unit === '')).toEqual([]);
  });

  it('point at a key figure or at a named quantity', () => {
    expect(() => requireAnswered('all', all)).not.toThrow();
    expect(() => requireAnswered('f', [{ ...all[0]!, keyFigure: 'moonPhase' }])).toThrow(
      'f: no key figure answers the target half-gone (moonPhase). Name a key figure of',
    );
  });

  it('for fitting stand on registry records only, hold-outs on hold-out records only', () => {
    for (const { evidence } of FIT_TARGETS) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const id of evidence) expect(['fit', 'input'], id).toContain(evidenceById(id).use);
    }
    for (const { evidence } of HOLD_OUT_TARGETS) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const id of evidence) expect(holdOutById(id).use).toBe('hold-out');
    }
  });

  it('have a published value inside the tolerance, equal to the value of the record where that is one number', () => {
    for (const t of FIT_TARGETS) {
      expect(meets(t, t.value ?? Number.NaN), t.id).toBe(true);
      const record = evidenceById(t.evidence[0]!).value;
      if (typeof record === 'number') expect(t.value, t.id).toBe(record);
      else expect(record, t.id).toContain(t.value);
    }
    for (const t of HOLD_OUT_TARGETS.filter(({ value }) => value !== null)) expect(meets(t, t.value!), t.id).toBe(true);
  });

  it('hold the six cells of profile by outcome, which sum to 1', () => {
    const cells = FIT_TARGETS.filter(({ id }) => id.startsWith('table-5-'));
    expect(cells).toHaveLength(6);
    expect(cells.reduce((total, { value }) => total + (value ?? 0), 0)).toBeCloseTo(1, 9);
  });
});

describe('meets', () => {
  it('takes limits as inside, null as open and NaN as never', () => {
    expect([0.9, 1, 2, 2.1].map((x) => meets(target(1, 2), x))).toEqual([false, true, true, false]);
    expect([-1e9, 2, 3].map((x) => meets(target(null, 2), x))).toEqual([true, true, false]);
    expect([0, 1, 1e9].map((x) => meets(target(1, null), x))).toEqual([false, true, true]);
    expect(meets(target(null, null), Number.NaN)).toBe(false);
  });
});
