import { describe, expect, it } from 'vitest';
import { formatWithError } from './standard-error.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

describe('formatWithError', () => {
  it.each([
    [0.5, 0.015, 'share', '50,0 ± 1,5 %'],
    [0.09, 0.01, 'share', '9 ± 1 %'],
    [0.49794, 0.00080827, 'share', '49,794 ± 0,081 %'],
    [-0.009, 0.0005, 'log hazard ratio', '-0,0090 ± 0,0005'],
    [0.056, 0.02, 'log hazard ratio', '0,056 ± 0,020'],
    [0.22992, 0.0051346, 'log hazard ratio', '0,2299 ± 0,0051'],
    [1240, 120, 'persons', '1 240 ± 120'],
  ])('tells %d with an error of %d in %s', (value, error, unit, text) => {
    expect(plain(formatWithError(value, error, unit, 'nb'))).toBe(text);
  });

  it('has the signs of the language', () => {
    expect(formatWithError(0.5, 0.015, 'share', 'en')).toBe('50.0 ± 1.5%');
  });
});
