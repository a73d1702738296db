import { describe, expect, it } from 'vitest';
import { uncapitalised } from './uncapitalised.ts';

describe('uncapitalised', () => {
  it('takes the capital a name has at the start of a line', () => {
    expect(uncapitalised('Standardmelding')).toBe('standardmelding');
    expect(uncapitalised('Årsverk i enheten')).toBe('årsverk i enheten');
  });

  it('leaves abbreviations and what has no capital', () => {
    expect(uncapitalised('CV-kontroll')).toBe('CV-kontroll');
    expect(uncapitalised('dagpenger')).toBe('dagpenger');
    expect(uncapitalised('')).toBe('');
  });
});
