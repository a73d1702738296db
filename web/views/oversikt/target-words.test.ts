import { describe, expect, it } from 'vitest';
import { EVIDENCE_REPORT } from '../../app/evidence.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { targetWords } from './target-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the words of targets', () => {
  it('name every target of the report and no other, and know all its units', () => {
    const ids = EVIDENCE_REPORT.targets.map(({ id }) => id).sort();
    expect(Object.keys(EVIDENCE.nb.targets).sort()).toEqual(ids);
    const units = new Set(EVIDENCE_REPORT.targets.map(({ unit }) => unit));
    expect([...units].filter((unit) => !(unit in EVIDENCE.nb.units))).toEqual(['share']);
  });

  it('give its numbers in its unit, with as many decimals as they need', () => {
    const target = {
      id: 'response-clock-hours',
      role: 'hold-out',
      statement: '',
      unit: 'hours',
      evidence: [],
      published: 12.5,
      tolerance: { low: 11, high: 14 },
      mean: 22.46,
      predictionInterval: [19.95, 27.51],
      hit: false,
      sentence: '',
    } as const;
    const { name, ...numbers } = targetWords(target, 'nb');
    expect(name).toContain('Svartid');
    expect(Object.values(numbers).map(plain)).toEqual(['12,5 timer', '11 til 14 timer', '22,5 timer', '20,0 til 27,5']);
    const limit = { ...target, unit: 'share', published: null, tolerance: { low: 0.9, high: null }, mean: 0.92 };
    expect(plain(targetWords(limit, 'nb').accepted)).toBe('minst 90 %');
    expect(targetWords(limit, 'en').published).toBe('–');
  });
});
