import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MapPicture } from '../charts/capacity-map.ts';
import './noe-kapasitetskart.ts';

const picture = (known: number): MapPicture => ({
  users: ['10 000', '20 000'],
  fte: ['25', '50'],
  cells: [0, 1, 2, 3].map((cell) => ({
    verdict: cell < known ? 'below' : 'waiting',
    text: cell < known ? '0 %' : '',
    label: cell < known ? `cell ${cell} holds` : `cell ${cell} waits`,
  })),
  axes: { users: 'users', fte: 'FTE' },
});

async function shown(known: number) {
  const map = document.createElement('noe-kapasitetskart');
  Object.assign(map, { caption: 'Map', hint: 'Point at a cell', picture: picture(known) });
  document.body.append(map);
  await map.updateComplete;
  const read = () => map.querySelector('.noe-kart__lest')!.textContent!.trim();
  return { map, read, cell: (place: number) => map.querySelector<SVGElement>(`[data-cell="${place}"]`)! };
}

describe('noe-kapasitetskart', () => {
  it('is one stop of Tab, moved in with arrow keys, and reads the cell that has the focus', async () => {
    const { map, read, cell } = await shown(4);
    expect(read()).toBe('Point at a cell');
    expect(map.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    cell(0).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    await map.updateComplete;
    expect(document.activeElement).toBe(cell(3));
    expect(read()).toBe('cell 3 holds');
    expect(cell(3).getAttribute('tabindex')).toBe('0');
    map.remove();
  });

  it('keeps focus and place while it fills, and reads what is new of the cell', async () => {
    const { map, read, cell } = await shown(1);
    cell(1).focus();
    await map.updateComplete;
    expect(read()).toBe('cell 1 waits');
    map.picture = picture(2);
    await map.updateComplete;
    expect(document.activeElement).toBe(cell(1));
    expect(read()).toBe('cell 1 holds');
    map.remove();
  });

  it('reads the cell under the pointer', async () => {
    const { map, read, cell } = await shown(4);
    cell(2).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await map.updateComplete;
    expect(read()).toBe('cell 2 holds');
    map.remove();
  });
});
