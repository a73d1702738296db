import { namesBeside } from '../components/line-names.ts';
import { pngFile, svgFile } from '../export/picture.ts';
import { downloadBlob, downloadText } from './download.ts';

/** What a drawing on the page is called. */
export interface DrawingNames {
  /** What it shows; stands in the file. */
  readonly title: string;
  /** Of the file, without ending. */
  readonly file: string;
}

/** Gives a drawing to the person as a file. @throws {DOMException} (as rejection) where the browser can not draw it. */
export async function saveDrawing(
  drawing: SVGSVGElement,
  { title, file }: DrawingNames,
  kind: 'svg' | 'png',
): Promise<void> {
  const names = namesBeside(drawing);
  if (kind === 'svg') downloadText(`${file}.svg`, 'image/svg+xml', svgFile(drawing, title, names));
  else downloadBlob(`${file}.png`, await pngFile(drawing, title, names));
}
