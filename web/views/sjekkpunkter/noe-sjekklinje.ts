import { StoreController } from '@nanostores/lit';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { type Routine, WEEK_LIMITS, weekLimits } from '../../app/checkpoints/routine.ts';
import {
  $routine,
  DOCUMENT,
  dragCheckpoint,
  dropCheckpoint,
  moveCheckpoint,
  TODAY,
} from '../../app/checkpoints/store.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { lengthOf, WidthController } from '../../components/width-controller.ts';
import { formatWeek } from '../../format/weeks.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import { steppedWeek } from './stepped-week.ts';

const SIDE = 22;
const AXIS_Y = 128;
const HEIGHT = 176;
/** Height of the name of the first checkpoint, and step to the next: none covers another however close they stand. */
const FIRST_LABEL_Y = 98;
const LABEL_STEP = 26;
const TICK_WEEKS = 13;

/**
 * The checkpoints on a line of weeks. Each can be dragged, or moved with the keys of a slider.
 *
 * @element noe-sjekklinje
 */
export class NoeSjekklinje extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #routine = new StoreController(this, $routine);
  readonly #place = new WidthController(this);
  /** Checkpoint in hand; −1 for none. */
  #dragged = -1;

  override render(): TemplateResult {
    const texts = CHECKPOINTS[this.#locale.value];
    const routine = this.#routine.value;
    const { width } = this.#place;
    return html`<svg
      class="noe-tegning noe-sjekklinje"
      role="group"
      aria-label=${texts.timeline}
      viewBox="0 0 ${width} ${HEIGHT}"
      width=${lengthOf(width)}
      @pointermove=${this.#onMove}
      @pointerup=${() => this.#drop(true)}
      @pointercancel=${() => this.#drop(false)}
    >
      ${this.#axis(routine)} ${routine.map((week, i) => this.#stem(week, i))}
      ${routine.map((week, i) => this.#handle(routine, week, i))}
    </svg>`;
  }

  #axis(routine: Routine) {
    const { width } = this.#place;
    const last = lastWeek(routine);
    const ticks: SVGTemplateResult[] = [];
    for (let week = 0; week <= last; week += TICK_WEEKS) {
      const at = this.#x(week);
      ticks.push(svg`<line class="tickmark" x1=${at} x2=${at} y1=${AXIS_Y} y2=${AXIS_Y + 7}></line>
        <text class="tick" x=${at} y=${AXIS_Y + 24} text-anchor=${week === 0 ? 'start' : 'middle'}>${week}</text>`);
    }
    return svg`<line class="noe-sjekklinje__spor" x1=${SIDE} x2=${width - SIDE} y1=${AXIS_Y} y2=${AXIS_Y}></line>
      ${ticks}
      <text class="tick" x=${width - SIDE} y=${AXIS_Y + 43} text-anchor="end">${CHECKPOINTS[this.#locale.value].axis}</text>
      ${TODAY.map((week) => svg`<circle class="noe-sjekklinje__i-dag" cx=${this.#x(week)} cy=${AXIS_Y} r="6"></circle>`)}`;
  }

  /** Below all names, so that none is crossed out. */
  #stem(week: number, i: number) {
    const x = this.#x(week);
    return svg`<line class="noe-sjekklinje__stilk" x1=${x} x2=${x} y1=${labelHeight(i) - 14} y2=${AXIS_Y}></line>`;
  }

  #handle(routine: Routine, week: number, i: number) {
    const locale = this.#locale.value;
    const texts = CHECKPOINTS[locale];
    const { kind } = DOCUMENT.checkpoints[i]!;
    const { least, most } = weekLimits(routine, i);
    const x = this.#x(week);
    const labelY = labelHeight(i);
    // Names that would run out of the picture end at their stem.
    const isLate = x > this.#place.width / 2;
    return svg`<g
      class="noe-sjekklinje__punkt"
      data-sjekkpunkt=${kind}
      role="slider"
      tabindex="0"
      aria-label=${texts.kinds[kind]}
      aria-orientation="horizontal"
      aria-valuemin=${least}
      aria-valuemax=${most}
      aria-valuenow=${week}
      aria-valuetext=${formatWeek(week, locale)}
      @pointerdown=${(event: PointerEvent) => this.#take(event, i)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, i)}
    >
      <circle class="noe-sjekklinje__treff" cx=${x} cy=${AXIS_Y} r="22"></circle>
      <circle class="noe-sjekklinje__knott" cx=${x} cy=${AXIS_Y} r="11"></circle>
      <text class="noe-sjekklinje__navn" x=${isLate ? x - 6 : x + 6} y=${labelY} text-anchor=${isLate ? 'end' : 'start'}
        >${texts.shortKinds[kind]}, ${texts.week(String(week))}</text>
    </g>`;
  }

  #take(event: PointerEvent, i: number): void {
    if (event.button !== 0) return;
    (event.currentTarget as SVGElement).setPointerCapture(event.pointerId);
    this.#dragged = i;
  }

  #onMove(event: PointerEvent): void {
    if (this.#dragged < 0) return;
    dragCheckpoint(this.#dragged, this.#weekAt(event));
  }

  #drop(isKept: boolean): void {
    if (this.#dragged < 0) return;
    this.#dragged = -1;
    dropCheckpoint(isKept);
  }

  #onKey(event: KeyboardEvent, i: number): void {
    if (event.key === 'Escape') {
      this.#drop(false);
      return;
    }
    const routine = this.#routine.value;
    const week = steppedWeek(event.key, routine[i]!, weekLimits(routine, i));
    if (week === undefined) return;
    event.preventDefault();
    moveCheckpoint(i, week);
  }

  #weekAt(event: PointerEvent): number {
    const box = this.querySelector('svg')!.getBoundingClientRect();
    const { width } = this.#place;
    const px = ((event.clientX - box.left) * width) / box.width;
    return Math.round(((px - SIDE) * lastWeek(this.#routine.value)) / (width - 2 * SIDE));
  }

  #x(week: number): number {
    const { width } = this.#place;
    return Math.round(10 * (SIDE + ((width - 2 * SIDE) * week) / lastWeek(this.#routine.value))) / 10;
  }
}
customElements.define('noe-sjekklinje', NoeSjekklinje);

/** The line always ends in the same week, unless a scenario has a later checkpoint. */
function lastWeek(routine: Routine): number {
  return Math.max(WEEK_LIMITS.most, ...routine);
}

function labelHeight(i: number): number {
  return FIRST_LABEL_Y - i * LABEL_STEP;
}
