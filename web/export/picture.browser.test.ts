import { describe, expect, it } from 'vitest';
import { pngFile, svgFile } from './picture.ts';

const SVG = 'http://www.w3.org/2000/svg';

function drawing(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 300 100');
  document.body.replaceChildren(svg);
  return svg;
}

describe('a picture of a drawing', () => {
  it('has the names of its lines below it, inside the picture', () => {
    const names = ['A Base', 'B <250 000> & more'];
    const made = new DOMParser().parseFromString(svgFile(drawing(), 'Title', names), 'image/svg+xml');
    expect(made.querySelector('parsererror')).toBeNull();
    const texts = [...made.querySelectorAll('text')];
    expect(texts.map(({ textContent }) => textContent)).toEqual(names);
    const height = Number(made.documentElement.getAttribute('height'));
    expect(made.documentElement.getAttribute('viewBox')).toBe(`0 0 300 ${height}`);
    for (const text of texts) {
      expect(Number(text.getAttribute('y'))).toBeGreaterThan(100);
      expect(Number(text.getAttribute('y'))).toBeLessThan(height);
    }
  });

  it('is as large as the drawing where there are none', async () => {
    const bitmap = await createImageBitmap(await pngFile(drawing(), 'Title'));
    expect([bitmap.width, bitmap.height]).toEqual([600, 200]);
  });
});
