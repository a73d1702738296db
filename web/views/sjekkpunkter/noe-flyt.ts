import { html, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { ScenarioDocument, TraceEnd, Traces } from '../../../sim-core/contract.ts';
import { type FlowFrame, type FlowState, flowAt, flowFrame, inNoeAt, riverPath } from '../../charts/flow-dots.ts';
import { LightElement } from '../../components/light-element.ts';
import { lengthOf, WidthController } from '../../components/width-controller.ts';
import { formatNumber } from '../../format/number.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-knapp.ts';

type Checkpoints = ScenarioDocument['checkpoints'];

/** A year goes by in so many milliseconds. */
const YEAR_MS = 10_000;
const TICK_WEEKS = 13;
const AXIS_ROOM = 42;

let serial = 0;

/**
 * A sample of simulated people on their way through NOE: a river of those who are there, and everybody who has left in
 * the week they did. Plays by itself unless less motion is asked for, can be stopped, and moved week by week.
 *
 * @element noe-flyt
 */
export class NoeFlyt extends LightElement {
  static override properties = {
    traces: { attribute: false },
    checkpoints: { attribute: false },
    locale: { type: String },
    week: { state: true },
    playing: { state: true },
  };

  declare traces: Traces;
  declare checkpoints: Checkpoints;
  declare locale: Locale;
  /** Weeks since everyone's registration. */
  declare week: number;
  declare playing: boolean;
  readonly #id = `noe-flyt-${++serial}`;
  readonly #place = new WidthController(this);
  #frame = 0;
  #lastMs = 0;

  constructor() {
    super();
    this.week = 0;
    this.playing = false;
    this.locale = 'nb';
    this.checkpoints = [];
  }

  override disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('traces')) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (isStill) this.week = this.traces.weeks;
    else this.#play(0);
  }

  override render(): TemplateResult {
    const { traces, locale } = this;
    const texts = CHECKPOINTS[locale];
    const frame = flowFrame(this.#place.width, traces.weeks);
    const state = flowAt(traces, frame, this.week);
    const number = (value: number) => formatNumber(value, locale);
    return html`<figure class="noe-flyt" aria-labelledby="${this.#id}-caption">
      <figcaption id="${this.#id}-caption" class="aksel-heading aksel-heading--small">${texts.flowHeading}</figcaption>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.flowHelp(number(traces.size), number(traces.of))}</p>
      ${this.#legend(state)} ${this.#drawing(frame, state)} ${this.#controls(state)}
      <ul class="noe-flyt__passert aksel-body-short aksel-body-short--small">
        ${this.checkpoints.map(({ kind, week }) => html`<li>${texts.flowPassed(texts.kinds[kind], number(week), number(inNoeAt(traces, week)))}</li>`)}
      </ul>
    </figure>`;
  }

  #legend({ inNoe, dots }: FlowState) {
    const texts = CHECKPOINTS[this.locale].flow;
    const names: Readonly<Record<TraceEnd, string>> = {
      stillThere: texts.inNoe,
      register: texts.left,
      office: texts.office,
      officeAfterReview: texts.review,
    };
    const entries: readonly { readonly end: TraceEnd; readonly count: number }[] = [
      { end: 'stillThere', count: inNoe },
      ...dots,
    ];
    return html`<ul class="noe-flyt__forklaring aksel-body-short aksel-body-short--small" aria-hidden="true">
      ${entries.map(
        ({ end, count }) => html`<li>
          <svg class="noe-tegning" viewBox="0 0 16 16" width="16" height="16">
            <path class="prikk prikk--${end} prikk--stor" d="M8 8h.01"></path>
          </svg>
          ${names[end]}: <strong>${formatNumber(count, this.locale)}</strong>
        </li>`,
      )}
    </ul>`;
  }

  #drawing(frame: FlowFrame, state: FlowState) {
    const { width, height } = frame.size;
    return html`<svg
      class="noe-tegning"
      role="img"
      aria-labelledby="${this.#id}-caption"
      aria-describedby="${this.#id}-now"
      viewBox="0 0 ${width} ${height}"
      width=${lengthOf(width)}
    >
      ${axis(frame, CHECKPOINTS[this.locale].axis)}
      <path class="elv elv--siden" d=${riverPath(this.traces, frame, frame.weeks)}></path>
      <path class="elv" d=${riverPath(this.traces, frame, this.week)}></path>
      ${this.checkpoints.map(({ kind, week }, i) => checkpointMark(frame, week, i, CHECKPOINTS[this.locale].shortKinds[kind]))}
      ${state.dots.map(({ end, path }) => svg`<path class="prikk prikk--${end}" d=${path}></path>`)}
      <line class="crosshair" x1=${frame.x(this.week)} x2=${frame.x(this.week)} y1="18" y2=${height - AXIS_ROOM}></line>
    </svg>`;
  }

  #controls({ inNoe, notCome, dots }: FlowState) {
    const { locale, traces } = this;
    const texts = CHECKPOINTS[locale];
    const number = (value: number) => formatNumber(value, locale);
    const [left, office, review] = dots.map(({ count }) => number(count)) as [string, string, string];
    const week = Math.floor(this.week);
    const now = texts.flowNow(number(week), number(inNoe), left, office, review);
    const told = notCome === 0 ? now : `${now} ${texts.flowNotCome(number(notCome))}`;
    return html`<div class="noe-flyt__styring">
      <noe-knapp variant="secondary" size="small" label=${this.playing ? texts.pause : texts.play} @click=${this.#toggle}></noe-knapp>
      <label class="aksel-label aksel-label--small" for="${this.#id}-week">${texts.flowWeek}</label>
      <input
        id="${this.#id}-week"
        class="noe-les-av__spak"
        type="range"
        min="0"
        max=${traces.weeks}
        step="1"
        .value=${String(week)}
        aria-valuetext=${told}
        @input=${(event: Event) => this.#stopAt(Number((event.currentTarget as HTMLInputElement).value))}
      />
      <output id="${this.#id}-now" class="aksel-body-short aksel-body-short--small noe-tall" for="${this.#id}-week" aria-live="off">${told}</output>
    </div>`;
  }

  #toggle(): void {
    if (this.playing) this.#stopAt(Math.floor(this.week));
    else this.#play(this.week >= this.traces.weeks ? 0 : this.week);
  }

  #stopAt(week: number): void {
    cancelAnimationFrame(this.#frame);
    this.playing = false;
    this.week = week;
  }

  #play(from: number): void {
    cancelAnimationFrame(this.#frame);
    this.playing = true;
    this.week = from;
    this.#lastMs = performance.now();
    this.#frame = requestAnimationFrame((nowMs) => this.#step(nowMs));
  }

  #step(nowMs: number): void {
    const week = this.week + ((nowMs - this.#lastMs) * this.traces.weeks) / YEAR_MS;
    this.#lastMs = nowMs;
    if (week >= this.traces.weeks) {
      this.#stopAt(this.traces.weeks);
      return;
    }
    this.week = Math.max(0, week);
    this.#frame = requestAnimationFrame((ms) => this.#step(ms));
  }
}
customElements.define('noe-flyt', NoeFlyt);

function axis({ x, size, weeks }: FlowFrame, title: string) {
  const y = size.height - AXIS_ROOM;
  const ticks = Array.from({ length: Math.floor(weeks / TICK_WEEKS) + 1 }, (_, i) => i * TICK_WEEKS);
  return svg`<line class="tickmark" x1=${x(0)} x2=${x(weeks)} y1=${y} y2=${y}></line>
    ${ticks.map(
      (week) => svg`<line class="tickmark" x1=${x(week)} x2=${x(week)} y1=${y} y2=${y + 5}></line>
      <text class="tick" x=${x(week)} y=${y + 19} text-anchor=${week === 0 ? 'start' : week === weeks ? 'end' : 'middle'}>${week}</text>`,
    )}
    <text class="tick" x=${x(weeks)} y=${y + 37} text-anchor="end">${title}</text>`;
}

function checkpointMark({ x, size }: FlowFrame, week: number, i: number, name: string) {
  const at = x(week);
  const y = 12 + 16 * (i % 2);
  return svg`<line class="sjekk" x1=${at} x2=${at} y1=${y + 4} y2=${size.height - AXIS_ROOM}></line>
    <text class="tick" x=${at} y=${y} text-anchor=${at > size.width - 60 ? 'end' : 'middle'}>${name}</text>`;
}
