/** What decides the look of a drawing; it comes from style sheets, which a file does not have. */
const LOOK = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-opacity',
    'stroke-linecap',
    'stroke-linejoin',
  ],
  ...[
    'opacity',
    'font-family',
    'font-size',
    'font-weight',
    'text-anchor',
    'dominant-baseline',
    'display',
    'visibility',
  ],
] as const;
const SVG = 'http://www.w3.org/2000/svg';
/** Pixels for each of the drawing, so that it is sharp on a wall. */
const SCALE = 2;

/** A drawing as an SVG file that looks as on the page, on the page’s background and with its name in it. */
export function svgFile(drawing: SVGSVGElement, name: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  withLook(drawing, copy);
  copy.setAttribute('xmlns', SVG);
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'class']) copy.removeAttribute(attribute);
  const title = document.createElementNS(SVG, 'title');
  title.textContent = name;
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', backgroundOf(drawing));
  copy.prepend(title, ground);
  return new XMLSerializer().serializeToString(copy);
}

function withLook(from: Element, to: Element): void {
  const look = getComputedStyle(from);
  for (const name of LOOK) {
    const value = look.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const [i, child] of [...from.children].entries()) withLook(child, to.children[i]!);
}

/** The first colour behind an element. */
function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return 'white';
}

/** An SVG file as a PNG. @throws {DOMException} where the browser cannot draw it */
export async function pngFile(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new DOMException('The picture could not be made.', 'EncodingError');
  return blob;
}
