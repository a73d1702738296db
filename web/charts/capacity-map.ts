import { nothing, type SVGTemplateResult, svg } from 'lit';
import { NARROW_BELOW } from './chart-line.ts';

/** One cell of a map: what is known of a number of users with a number of FTE. */
export interface MapPictureCell {
  /** `waiting` before its first run. */
  readonly verdict: 'below' | 'above' | 'undecided' | 'waiting';
  /** Short text in the cell, such as a per cent. */
  readonly text: string;
  /** Everything that is known of it, as a sentence: its accessible name. */
  readonly label: string;
}

/** A map: FTE from below, users from the left. */
export interface MapPicture {
  readonly users: readonly string[];
  readonly fte: readonly string[];
  /** Users changing fastest, from the fewest FTE up. */
  readonly cells: readonly MapPictureCell[];
  readonly axes: { readonly users: string; readonly fte: string };
}

/** Where everything of a map lies, pixels. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

const AXIS_LEFT = 64;
const AXIS_LEFT_NARROW = 40;
const AXIS_BOTTOM = 48;
const TOP = 24;
const ROW_HEIGHT = 52;
/** Signs of verdicts, so that no colour has to tell them. */
const SIGNS: Readonly<Record<MapPictureCell['verdict'], string>> = {
  below: '✓',
  above: '✕',
  undecided: '?',
  waiting: '·',
};

/** Lays out a map for a width: rows are always as high, so that two maps can be held side by side. */
export function layoutMap({ users, fte }: MapPicture, width: number): MapGeometry {
  const left = width < NARROW_BELOW ? AXIS_LEFT_NARROW : AXIS_LEFT;
  const cellWidth = Math.floor((width - left - 2) / Math.max(1, users.length));
  return {
    width,
    height: TOP + fte.length * ROW_HEIGHT + AXIS_BOTTOM,
    left,
    top: TOP,
    cellWidth,
    cellHeight: ROW_HEIGHT,
  };
}

/**
 * A map of cells as a grid that can be moved in; the line is the contour inside which the target surely holds.
 *
 * @param at - The one cell that Tab reaches.
 * @returns Content for an `<svg role="grid">` whose viewBox is the geometry.
 */
export function capacityMap(picture: MapPicture, geometry: MapGeometry, at: number): SVGTemplateResult {
  const rows = picture.fte.map((_, row) => row).reverse();
  return svg`${hatch()}
    <text class="tick" x="0" y="14" aria-hidden="true">${picture.axes.fte}</text>
    ${rows.map((row) => drawnRow(picture, geometry, row, at))}
    ${userTicks(picture, geometry)}
    <path class="map-contour" d=${contour(picture, geometry)} aria-hidden="true"></path>`;
}

/** The place of a cell’s upper left corner, pixels. */
function corner({ fte }: MapPicture, { left, top, cellWidth, cellHeight }: MapGeometry, row: number, column: number) {
  return { x: left + column * cellWidth, y: top + (fte.length - 1 - row) * cellHeight };
}

function drawnRow(picture: MapPicture, geometry: MapGeometry, row: number, at: number): SVGTemplateResult {
  const { users, fte } = picture;
  const { y } = corner(picture, geometry, row, 0);
  return svg`<g role="row" aria-label="${fte[row]} ${picture.axes.fte}">
    <text class="tick" x=${geometry.left - 6} y=${y + geometry.cellHeight / 2 + 5} text-anchor="end" aria-hidden="true">${fte[row]}</text>
    ${users.map((_, column) => drawnCell(picture, geometry, row * users.length + column, at))}
  </g>`;
}

function drawnCell(picture: MapPicture, geometry: MapGeometry, place: number, at: number): SVGTemplateResult {
  const { verdict, text, label } = picture.cells[place]!;
  const columns = picture.users.length;
  const { x, y } = corner(picture, geometry, Math.floor(place / columns), place % columns);
  const { cellWidth, cellHeight } = geometry;
  const middle = x + cellWidth / 2;
  return svg`<g class="map-cell map-cell--${verdict}" role="gridcell" tabindex=${place === at ? '0' : '-1'} data-cell=${place} aria-label=${label}>
    <rect x=${x + 1} y=${y + 1} width=${cellWidth - 2} height=${cellHeight - 2} rx="3"></rect>
    <text class="map-sign" x=${middle} y=${y + (text === '' ? 32 : 22)} text-anchor="middle">${SIGNS[verdict]}</text>
    ${text === '' ? nothing : svg`<text class="map-share" x=${middle} y=${y + 42} text-anchor="middle">${text}</text>`}
  </g>`;
}

function userTicks(picture: MapPicture, geometry: MapGeometry): SVGTemplateResult {
  const { left, cellWidth, height, width } = geometry;
  return svg`<g aria-hidden="true">
    ${picture.users.map((label, i) => svg`<text class="tick" x=${left + (i + 0.5) * cellWidth} y=${height - 28} text-anchor="middle">${label}</text>`)}
    <text class="tick" x=${width - 2} y=${height - 6} text-anchor="end">${picture.axes.users}</text>
  </g>`;
}

/** Stripes of cells nobody can tell yet. */
function hatch(): SVGTemplateResult {
  return svg`<defs aria-hidden="true">
    <pattern id="noe-skravur" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="map-hatch-ground" width="8" height="8"></rect>
      <line class="map-hatch" x1="0" x2="0" y1="0" y2="8"></line>
    </pattern>
  </defs>`;
}

/** The edges between cells in which the target surely holds and their neighbours of which that is not known. */
export function contour(picture: MapPicture, geometry: MapGeometry): string {
  const columns = picture.users.length;
  const holds = (row: number, column: number) => picture.cells[row * columns + column]!.verdict === 'below';
  const edges: string[] = [];
  for (let row = 0; row < picture.fte.length; row++) {
    for (let column = 0; column < columns; column++) {
      const { x, y } = corner(picture, geometry, row, column);
      if (column > 0 && holds(row, column) !== holds(row, column - 1)) edges.push(`M${x},${y}v${geometry.cellHeight}`);
      if (row > 0 && holds(row, column) !== holds(row - 1, column))
        edges.push(`M${x},${y + geometry.cellHeight}h${geometry.cellWidth}`);
    }
  }
  return edges.join('');
}

/** The cell an arrow key leads to; null for another key. At an edge it stays where it is. */
export function cellAfter({ users, fte }: Pick<MapPicture, 'users' | 'fte'>, at: number, key: string): number | null {
  const columns = users.length;
  const [row, column] = [Math.floor(at / columns), at % columns];
  const kept = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
  const to = (toRow: number, toColumn: number) => kept(toRow, fte.length) * columns + kept(toColumn, columns);
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowUp':
      return to(row + 1, column);
    case 'ArrowDown':
      return to(row - 1, column);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, columns - 1);
    default:
      return null;
  }
}
