import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../../sim-core/contract.ts';
import { differenceWords, estimateWords, formatSigned } from './figure-words.ts';

const compared = (id: 'reviews' | 'weeksToOffice', today: readonly number[], changed: readonly number[]) => ({
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

  it('carries its sign in numbers', () => {
    expect(formatSigned('reviews', 312, 'nb')).toBe('+312');
    expect(formatSigned('weeksToOffice', -4.23, 'nb')).toBe('−4,2');
  });
});
