import { describe, expect, it } from 'vitest';
import { type CheckpointFigureId, pairedDifference } from '../../../sim-core/contract.ts';
import { differenceWords, estimateWords, formatPaired } from './figure-words.ts';

const compared = (id: CheckpointFigureId, today: readonly number[], changed: readonly number[]) => ({
  id,
  today: today.reduce((sum, value) => sum + value, 0) / today.length,
  changed: changed.reduce((sum, value) => sum + value, 0) / changed.length,
  difference: pairedDifference(changed, today),
});

describe('a difference in words', () => {
  it('says how many per cent and which way', () => {
    expect(differenceWords(compared('reviews', [100, 102], [240, 243]), 'nb')).toBe('139\u00a0% flere vurderinger');
    expect(differenceWords(compared('reviews', [100, 102], [95, 97]), 'en')).toBe('5.0% fewer reviews');
  });

  it('says weeks as weeks', () => {
    expect(differenceWords(compared('weeksToOffice', [24, 24.2], [14.1, 14.4]), 'nb')).toBe('9,9 uker tidligere');
  });

  it('does not make a direction out of luck', () => {
    expect(differenceWords(compared('reviews', [100, 102], [103, 97]), 'nb')).toBe('ingen sikker forskjell');
    expect(differenceWords(compared('reviews', [100, 102], [100, 102]), 'nb')).toBe('som i dag');
  });

  it('of an estimate needs no interval', () => {
    expect(estimateWords('reviews', 100, 150, 'nb')).toBe('50\u00a0% flere vurderinger');
    expect(estimateWords('reviews', 100, 100.1, 'nb')).toBe('som i dag');
  });

  it('carries its sign in numbers, with the decimals of its interval', () => {
    const told = (id: CheckpointFigureId, today: number[], changed: number[]) =>
      formatPaired(compared(id, today, changed), 'nb').map((text) => text.replaceAll(/[\u00a0\u2060]/g, ' '));
    expect(told('reviews', [100, 100], [412, 412])).toEqual(['+312', '312 – 312']);
    expect(told('weeksToOffice', [10, 10], [5.77, 5.77])).toEqual(['−4,2', '−4,2 til −4,2']);
    expect(told('reviews', [100, 104], [190, 202])[0]).toBe('+94');
  });
});
