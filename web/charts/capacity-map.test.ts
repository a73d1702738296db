import { describe, expect, it } from 'vitest';
import { cellAfter, contour, layoutMap, type MapPicture } from './capacity-map.ts';

const picture = (verdicts: string): MapPicture => ({
  users: ['10', '20', '30'],
  fte: ['5', '6'],
  cells: [...verdicts].map((sign) => ({ verdict: sign === '+' ? 'below' : 'above', text: '', label: sign })),
  axes: { users: 'users', fte: 'FTE' },
});

describe('cellAfter', () => {
  it('moves right and up, stays at the edges, and leaves other keys alone', () => {
    const map = picture('++-+++');
    expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map((key) => cellAfter(map, 1, key))).toEqual([
      2, 4, 0, 1,
    ]);
    expect(cellAfter(map, 2, 'ArrowRight')).toBe(2);
    expect([cellAfter(map, 4, 'Home'), cellAfter(map, 4, 'End'), cellAfter(map, 4, 'a')]).toEqual([3, 5, null]);
  });
});

describe('contour', () => {
  it('lies between cells that hold and cells that do not', () => {
    // Lower row: two hold, one does not; upper row: all hold.
    const map = picture('++-+++');
    const geometry = layoutMap(map, 680);
    const { left, top, cellWidth, cellHeight } = geometry;
    expect(contour(map, geometry)).toBe(
      `M${left + 2 * cellWidth},${top + cellHeight}v${cellHeight}M${left + 2 * cellWidth},${top + cellHeight}h${cellWidth}`,
    );
    expect(contour(picture('++++++'), geometry)).toBe('');
  });
});
