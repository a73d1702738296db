import { scaleLinear } from 'd3';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { type ChartSize, NARROW_BELOW } from './chart-line.ts';

/** One value with what is known at it. */
export interface AnswerPoint {
  readonly x: number;
  /** Null where only bounds are known. */
  readonly y: number | null;
  readonly low: number;
  readonly high: number;
  /** `yes`: enough; `no`: not enough; `open`: the runs do not tell. Told by shape, not by colour alone. */
  readonly kind: 'yes' | 'no' | 'open';
}

/** A chart of answers: points with intervals, a line that matters, and the answer. */
export interface AnswerPicture {
  readonly points: readonly AnswerPoint[];
  /** A height that matters, with its name: what was asked for, or what there is today. */
  readonly mark: { readonly y: number; readonly label: string };
  /** Where the answer stands; null while there is none. */
  readonly answer: { readonly x: number; readonly label: string } | null;
  readonly axes: { readonly x: string; readonly y: string };
  /** Ends of the axes that are always shown. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
}

const MARGIN = { top: 30, right: 24, bottom: 48, left: 64 } as const;
const TICKS = 5;
const FEW_TICKS = 3;

/** @returns Content for an `<svg>` whose viewBox is the size. */
export function answerChart(picture: AnswerPicture, { width, height }: ChartSize): SVGTemplateResult {
  const ticks = width < NARROW_BELOW ? FEW_TICKS : TICKS;
  const x = scaleLinear([...picture.x], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([...picture.y], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const right = width - MARGIN.right;
  const ground = height - MARGIN.bottom;
  const markY = round(y(picture.mark.y));
  return svg`<text class="tick" x="0" y="14">${picture.axes.y}</text>
    ${y.ticks(ticks).map(
      (
        value,
      ) => svg`<line class="grid" x1=${MARGIN.left} x2=${right} y1=${round(y(value))} y2=${round(y(value))}></line>
      <text class="tick" x=${MARGIN.left - 8} y=${round(y(value)) + 5} text-anchor="end">${picture.yText(value)}</text>`,
    )}
    ${x.ticks(ticks).map(
      (
        value,
      ) => svg`<line class="tickmark" x1=${round(x(value))} x2=${round(x(value))} y1=${ground} y2=${ground + 5}></line>
      <text class="tick" x=${round(x(value))} y=${ground + 22} text-anchor="middle">${picture.xText(value)}</text>`,
    )}
    <text class="tick" x=${right} y=${height - 6} text-anchor="end">${picture.axes.x}</text>
    <line class="limit" x1=${MARGIN.left} x2=${right} y1=${markY} y2=${markY}></line>
    <text class="limit-label" x=${MARGIN.left + 6} y=${markY - 6}>${picture.mark.label}</text>
    ${picture.answer === null ? nothing : answer(round(x(picture.answer.x)), picture.answer.label, ground, width)}
    ${picture.points.map((point) => drawnPoint(point, round(x(point.x)), y))}`;
}

function answer(at: number, label: string, ground: number, width: number): SVGTemplateResult {
  const isRight = at > width / 2;
  return svg`<line class="crosshair" x1=${at} x2=${at} y1=${MARGIN.top} y2=${ground}></line>
    <text class="end-label" x=${at + (isRight ? -6 : 6)} y=${MARGIN.top - 8} text-anchor=${isRight ? 'end' : 'start'}>${label}</text>`;
}

function drawnPoint({ y: value, low, high, kind }: AnswerPoint, at: number, y: (value: number) => number) {
  return svg`<g class="answer answer--${kind}">
    <line x1=${at} x2=${at} y1=${round(y(low))} y2=${round(y(high))}></line>
    ${value === null ? nothing : mark(kind, at, round(y(value)))}
  </g>`;
}

function mark(kind: AnswerPoint['kind'], x: number, y: number): SVGTemplateResult {
  if (kind === 'yes') return svg`<circle cx=${x} cy=${y} r="5"></circle>`;
  if (kind === 'no') return svg`<path d="M${x - 5} ${y - 5}l10 10m0 -10l-10 10"></path>`;
  return svg`<rect class="answer__open" x=${x - 4} y=${y - 4} width="8" height="8"></rect>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
