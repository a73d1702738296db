/** What decides the look of a drawing; it comes from style sheets, which a file does not have. */
const LOOK = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'paint-order', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'],
  ...['dominant-baseline', 'display', 'visibility'],
] as const;
/** What says something on the page and nothing in a file. */
const OF_THE_PAGE = ['class', 'tabindex', 'role', 'aria-labelledby', 'aria-describedby', 'data-cell'] as const;
const SVG = 'http://www.w3.org/2000/svg';
/** Pixels for each of the drawing, so that it is sharp on a wall. */
const SCALE = 2;

/** Height of a line of names below a drawing, pixels. */
const NAME_HEIGHT = 20;

/**
 * A drawing as an SVG file that looks as on the page, here and now: on the page’s background, with its title in it.
 *
 * @param title - What it shows.
 * @param names - Lines of text to stand below it.
 */
export function svgFile(drawing: SVGSVGElement, title: string, names: readonly string[] = []): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  withLook(drawing, copy);
  const { width, height } = drawing.viewBox.baseVal;
  const whole = String(height + NAME_HEIGHT * names.length);
  copy.setAttribute('xmlns', SVG);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', whole);
  copy.setAttribute('viewBox', `0 0 ${width} ${whole}`);
  const { color, fontFamily } = getComputedStyle(drawing);
  const look = { x: '0', fill: color, 'font-family': fontFamily, 'font-size': '14px' };
  copy.append(
    ...names.map((name, i) => element('text', { ...look, y: String(height + NAME_HEIGHT * (i + 0.7)) }, name)),
  );
  const ground = { width: String(width), height: whole, fill: backgroundOf(drawing) };
  copy.prepend(element('title', {}, title), element('rect', ground));
  return new XMLSerializer().serializeToString(copy).replaceAll(/<!--.*?-->/g, '');
}

/** The drawing as a PNG. @throws {DOMException} (as rejection) where the browser can not draw it. */
export async function pngFile(drawing: SVGSVGElement, title: string, names: readonly string[] = []): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawing, title, names))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new DOMException('The picture could not be made.', 'EncodingError');
  return blob;
}

function withLook(from: Element, to: Element): void {
  const look = getComputedStyle(from);
  for (const name of LOOK) {
    const value = look.getPropertyValue(name);
    // A pattern is named with the address of the page; in a file it is named alone.
    if (value !== '') to.setAttribute(name, value.replaceAll(/url\("?[^#"]*(#[^")]+)"?\)/g, 'url($1)'));
  }
  for (const name of OF_THE_PAGE) to.removeAttribute(name);
  for (const [i, child] of [...from.children].entries()) withLook(child, to.children[i]!);
}

/** The first colour behind an element: text would be unreadable on another one. */
function backgroundOf(drawn: Element): string {
  for (let at: Element | null = drawn; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return 'white';
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== '') made.textContent = text;
  return made;
}
