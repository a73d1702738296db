import { describe, expect, it } from 'vitest';
import { type Draft, draftKey, parseRuns } from './draft.ts';

const BASE: Draft = { size: 'base', reading: 'stock', runsText: '20', own: null };

describe('draftKey', () => {
  it('ignores the reading where it makes no difference', () => {
    expect(draftKey({ ...BASE, reading: 'surge' })).toBe(draftKey(BASE));
  });

  it('tells readings, sizes and numbers of runs apart', () => {
    const keys = [
      BASE,
      { ...BASE, runsText: '21' },
      { ...BASE, size: '125k' },
      { ...BASE, size: '125k', reading: 'surge' },
      { ...BASE, size: '250k' },
    ].map((draft) => draftKey(draft as Draft));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the same for two ways to write one number', () => {
    expect(draftKey({ ...BASE, runsText: ' 20 ' })).toBe(draftKey(BASE));
  });
});

describe('parseRuns', () => {
  it('refuses zero and too many runs', () => {
    expect(parseRuns('0')).toEqual({ ok: false, reason: 'range' });
    expect(parseRuns('1001')).toEqual({ ok: false, reason: 'range' });
    expect(parseRuns('1 000')).toEqual({ ok: true, value: 1000 });
  });
});
