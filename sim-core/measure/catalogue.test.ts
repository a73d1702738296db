import { describe, expect, it } from 'vitest';
import { KEY_FIGURES, SERIES } from './catalogue.ts';
import { KEY_FIGURE_IDS, SERIES_IDS } from './result.ts';
import { MEASURE_UNITS } from './units.ts';

describe('the catalogue of results', () => {
  it('has every key figure and every series, and nothing else', () => {
    expect(Object.keys(KEY_FIGURES).sort()).toEqual([...KEY_FIGURE_IDS].sort());
    expect(Object.keys(SERIES).sort()).toEqual([...SERIES_IDS].sort());
  });

  it('uses no label twice in a language', () => {
    for (const language of ['nb', 'en'] as const) {
      const labels = KEY_FIGURE_IDS.map((id) => KEY_FIGURES[id].label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('says each meaning in one sentence that ends with a full stop, in both languages', () => {
    const entries = [...Object.values(KEY_FIGURES), ...Object.values(SERIES)];
    expect(entries.length).toBe(KEY_FIGURE_IDS.length + SERIES_IDS.length);
    for (const { help, unit } of entries) {
      expect(Object.keys(MEASURE_UNITS)).toContain(unit);
      expect(help.nb).toMatch(/^[A-ZÆØÅ].*[^.]\.$/);
      expect(help.en).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });
});
