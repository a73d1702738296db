/** Properties of a drawing that the page’s styles decide: they travel in the file. */
const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity'],
  ...['font-family', 'font-size', 'font-weight', 'paint-order', 'text-anchor'],
] as const;
/** Pixels of a picture for each of the drawing: sharp on a wall. */
const SCALE = 2;

/**
 * A drawing of the page as a file that looks the same elsewhere: colours and letters are written into it, and the page’s
 * ground lies behind it.
 *
 * @param title - What it shows; stands in the file as its title.
 */
export function svgFile(drawing: SVGSVGElement, title: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, part] of parts.entries()) takeStyles(part, copies[i]!);
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(element('title', {}, title), ground(width, height));
  return new XMLSerializer().serializeToString(copy).replaceAll(/<!--.*?-->/g, '');
}

/** The drawing as a PNG. @throws (as rejection) where the browser can not draw it. */
export async function pngFile(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawing, title))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png');
  });
}

function takeStyles(from: Element, to: Element): void {
  const styles = getComputedStyle(from);
  for (const name of STYLES) {
    const value = styles.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value.replaceAll(/url\("?[^#"]*(#[^")]+)"?\)/g, 'url($1)'));
  }
  for (const name of ['class', 'tabindex', 'role', 'data-cell']) to.removeAttribute(name);
}

function ground(width: number, height: number): SVGElement {
  const fill = getComputedStyle(document.body).backgroundColor;
  return element('rect', { width: String(width), height: String(height), fill });
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== '') made.textContent = text;
  return made;
}
