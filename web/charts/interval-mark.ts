import { type SVGTemplateResult, svg } from 'lit';

/** Width and height of the drawing. */
export const MARK_SIZE = { width: 160, height: 24 } as const;

/** A published number and what a model gives for it. */
export interface IntervalMark {
  /** Ends of what is accepted; null is open. */
  readonly accepted: { readonly low: number | null; readonly high: number | null };
  /** Null where only a direction or a limit is published. */
  readonly published: number | null;
  readonly mean: number;
  readonly interval: readonly [low: number, high: number];
}

const MARGIN = 6;
const LEAST_WIDTH = 2; // of a field that would else be too narrow to see

/** What is accepted as a field, the published number as a stroke in it, single years of the model as a line with a dot. */
export function intervalMark({ accepted, published, mean, interval }: IntervalMark): SVGTemplateResult {
  const values = [accepted.low, accepted.high, published, mean, ...interval].filter((value) => value !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const x = (value: number) => round(MARGIN + ((value - least) / span) * (MARK_SIZE.width - 2 * MARGIN));
  const left = accepted.low === null ? 0 : x(accepted.low);
  const right = accepted.high === null ? MARK_SIZE.width : x(accepted.high);
  const middle = MARK_SIZE.height / 2;
  return svg`<rect class="mark-field" x=${left} y="3" width=${round(Math.max(LEAST_WIDTH, right - left))} height=${MARK_SIZE.height - 6}></rect>
    ${published === null ? '' : svg`<line class="mark-published" x1=${x(published)} x2=${x(published)} y1="3" y2=${MARK_SIZE.height - 3}></line>`}
    <line class="mark-interval" x1=${x(interval[0])} x2=${x(interval[1])} y1=${middle} y2=${middle}></line>
    <circle class="mark-mean" cx=${x(mean)} cy=${middle} r="4"></circle>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
