import { describe, expect, it } from 'vitest';
import type { CheckRow, Verdict } from '../../../sim-core/self-check/check-row.ts';
import { conclusionText, distanceText, formatSignificant, wholeVerdict } from './check-words.ts';

const row = (verdict: Verdict): CheckRow => ({
  kind: 'formula',
  scenario: 's',
  figure: 'utilisation',
  expected: 1,
  got: 1,
  standardError: 0.1,
  z: 0,
  limit: 5,
  verdict,
});

describe('the verdict on a whole self-check', () => {
  it('passes only if every row does: a failed one fails it, an imprecise one leaves it open', () => {
    expect(wholeVerdict([row('pass'), row('pass')])).toBe('pass');
    expect(wholeVerdict([row('pass'), row('imprecise'), row('fail')])).toBe('fail');
    expect(wholeVerdict([row('pass'), row('imprecise')])).toBe('imprecise');
    expect(wholeVerdict([])).toBe('imprecise');
  });

  it('is told with how many rows are behind it', () => {
    expect(conclusionText([row('pass'), row('pass')], 'nb')).toContain('alle 2 tall');
    expect(conclusionText([row('pass'), row('fail')], 'en')).toContain('1 of 2 numbers');
    expect(conclusionText([row('pass'), row('imprecise')], 'nb')).toContain('1 av 2 tall er for upresise');
  });
});

describe('numbers of a self-check', () => {
  it('have four significant digits whatever their size', () => {
    expect([0.00341, 0.9, 57783.4, 12.3456, 0].map((value) => formatSignificant(value, 'nb'))).toEqual([
      '0,003410',
      '0,9000',
      '57\u00a0783',
      '12,35',
      '0',
    ]);
  });

  it('have a sign where they are distances, also without end', () => {
    expect([1.234, -1.234, Infinity, -Infinity, Number.NaN].map((z) => distanceText(z, 'nb'))).toEqual([
      '+1,23',
      '−1,23',
      '+∞',
      '−∞',
      '?',
    ]);
  });
});
