import { area, line as shapeLine } from 'd3';
import { type SVGTemplateResult, svg } from 'lit';

/** What a number of users can mean, as a picture draws it. */
export type PicturedReading = 'stock' | 'surge' | 'throughput';
/** How a surge is spread over its weeks. */
export type PicturedShape = 'block' | 'ramp' | 'peak' | 'decay';

/** Size of the picture, CSS pixels. */
export const PICTURE = { width: 132, height: 56 } as const;

const LEFT = 4;
const RIGHT = PICTURE.width - 4;
const GROUND = PICTURE.height - 6;
const ORDINARY = GROUND - 8;
const HIGH = 10;
const WAVE_FROM = 42;
const WAVE_TO = 78;

type Corner = readonly [x: number, y: number];

/** Heights of a surge at its start, middle and end. */
const WAVE_TOPS: Readonly<Record<PicturedShape, readonly Corner[]>> = {
  block: [
    [WAVE_FROM, HIGH],
    [WAVE_TO, HIGH],
  ],
  ramp: [
    [WAVE_FROM, ORDINARY],
    [WAVE_TO, HIGH],
  ],
  peak: [
    [WAVE_FROM, ORDINARY],
    [(WAVE_FROM + WAVE_TO) / 2, HIGH],
    [WAVE_TO, ORDINARY],
  ],
  decay: [
    [WAVE_FROM, HIGH],
    [WAVE_TO, ORDINARY],
  ],
};

/** Arrows of people who come in in the course of a year, evenly. */
const ARROWS = [20, 38, 56, 74, 92, 110];

/**
 * A small picture of a reading, without words and numbers: today’s level as a dashed line, and what is many above it. It
 * stands beside the words that say the same.
 *
 * @returns Content for an `<svg>` whose viewBox is {@link PICTURE}.
 */
export function readingPicture(reading: PicturedReading, shape: PicturedShape): SVGTemplateResult {
  return svg`${reading === 'throughput' ? throughput() : level(topOf(reading, shape))}
    <line class="picture-today" x1=${LEFT} x2=${RIGHT} y1=${ORDINARY} y2=${ORDINARY}></line>
    <line class="picture-ground" x1=${LEFT} x2=${RIGHT} y1=${GROUND} y2=${GROUND}></line>`;
}

function topOf(reading: 'stock' | 'surge', shape: PicturedShape): readonly Corner[] {
  if (reading === 'stock') {
    return [
      [LEFT, HIGH],
      [RIGHT, HIGH],
    ];
  }
  return [[LEFT, ORDINARY], [WAVE_FROM, ORDINARY], ...WAVE_TOPS[shape], [WAVE_TO, ORDINARY], [RIGHT, ORDINARY]];
}

function level(top: readonly Corner[]): SVGTemplateResult {
  const corners = top.map((corner): [number, number] => [...corner]);
  const filled = area<[number, number]>().y0(GROUND);
  return svg`<path class="picture-fill" d=${filled(corners) ?? ''}></path>
    <path class="picture-line" d=${shapeLine()(corners) ?? ''}></path>`;
}

/** Many come, one after the other, and leave again: a flow and not a level. */
function throughput(): SVGTemplateResult {
  return svg`<rect class="picture-fill" x=${LEFT} y=${ORDINARY - 12} width=${RIGHT - LEFT} height=${GROUND - ORDINARY + 12}></rect>
    ${ARROWS.map((x) => svg`<path class="picture-line" d="M${x},${HIGH - 6}v${ORDINARY - HIGH - 4}m-4,-5l4,5l4,-5"></path>`)}`;
}
