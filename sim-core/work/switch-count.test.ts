import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SwitchCount } from './switch-count.ts';

describe('counting switches', () => {
  it('finds the most within ten working days in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 80, size: 'max' }), (days) => {
        const count = new SwitchCount();
        for (const switched of days) count.add(switched);
        const windows = days.map((_, day) => days.slice(Math.max(0, day - 9), day + 1).filter(Boolean).length);
        expect(count.mostInTwoWeeks).toBe(Math.max(0, ...windows));
        expect(count.total).toBe(days.filter(Boolean).length);
      }),
    );
  });
});
