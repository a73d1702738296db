import { describe, expect, it } from 'vitest';
import { formatRemaining } from './duration.ts';

describe('formatRemaining', () => {
  it('is coarse and never promises less than is left', () => {
    expect(formatRemaining(1.2, 'nb')).toBe('noen sekunder');
    expect(formatRemaining(11, 'nb')).toBe('15 sekunder');
    expect(formatRemaining(61, 'en')).toBe('65 seconds');
    expect(formatRemaining(125, 'nb')).toBe('3 min');
  });
});
