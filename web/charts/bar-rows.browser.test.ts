import { describe, expect, it } from 'vitest';
import { barRows, barRowsHeight } from './bar-rows.ts';
import { serialised } from './testing/serialised.ts';

const SIZE = { width: 640, height: barRowsHeight(3, 640) };
const part = (label: string, from: number, to: number, role: 'total' | 'more' | 'less') => ({
  label,
  bars: [{ from, to, role, interval: null }],
  text: `${to - from}`,
});

describe('barRows', () => {
  it('draws parts that add up', async () => {
    const rows = [part('Base', 0, 40, 'total'), part('Kommer', 40, 90, 'more'), part('Timer', 90, 70, 'less')];
    await expect(serialised(barRows(rows, SIZE, 'nb'), 'Kø')).toMatchFileSnapshot('./golden/bar-rows.svg');
  });

  it('has a line at nothing and draws to both sides of it, with intervals', () => {
    const bars = [
      { from: 0, to: -3, role: 'less', interval: [-4, -2] },
      { from: 0, to: 5, role: 'more', interval: null },
    ] as const;
    const drawn = serialised(barRows([{ label: 'Fravær', bars, text: '' }], SIZE, 'nb'), 'Utslag');
    expect(drawn.match(/class="tickmark"/g)).toHaveLength(1);
    expect(drawn.match(/class="bar__interval"/g)).toHaveLength(1);
    expect(drawn).not.toContain('NaN');
  });

  it('is drawn where nothing differs and on the narrowest screen', () => {
    const rows = [part('Ingen', 0, 0, 'more')];
    const narrow = { width: 256, height: barRowsHeight(1, 256) };
    expect(narrow.height).toBeGreaterThan(barRowsHeight(1, 640));
    expect(serialised(barRows(rows, narrow, 'nb'), 'Ingenting')).toContain('width="1.5"');
  });
});
