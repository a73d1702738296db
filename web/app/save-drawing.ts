import { downloadBlob } from './download.ts';

/** What a style sheet says of a drawing; elsewhere nothing says it. */
const DRAWN_BY = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Pixels of the picture for each of the page: sharp on paper and on a wall. */
const SCALE = 2;

/** A drawing of the page as a file of its own, with the colours it has here and now. */
export function drawingText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, original] of originals.entries()) {
    const style = getComputedStyle(original);
    copies[i]!.removeAttribute('class');
    for (const name of DRAWN_BY) copies[i]!.setAttribute(name, style.getPropertyValue(name));
  }
  for (const name of ['role', 'aria-labelledby', 'aria-describedby']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.insertBefore(background(drawing), copy.firstChild);
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing as a picture for a presentation. @throws {Error} if the browser can not paint it. */
export async function drawingPicture(drawing: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingText(drawing))}`;
  await image.decode();
  const { width, height } = drawing.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * width;
  canvas.height = SCALE * height;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is empty.')) : resolve(blob)), 'image/png');
  });
}

/** Gives a drawing to the person as a file. */
export async function saveDrawing(drawing: SVGSVGElement, name: string, kind: 'svg' | 'png'): Promise<void> {
  const blob =
    kind === 'svg' ? new Blob([drawingText(drawing)], { type: 'image/svg+xml' }) : await drawingPicture(drawing);
  downloadBlob(`${name}.${kind}`, blob);
}

/** The ground of the page, which a picture of its own would lack: text would be unreadable on another one. */
function background(drawing: SVGSVGElement): SVGRectElement {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { width, height } = drawing.viewBox.baseVal;
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  return ground;
}
