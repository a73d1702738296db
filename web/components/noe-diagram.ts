import { html, nothing, type TemplateResult } from 'lit';
import { type ChartLine, type ChartSize, chartSizeFor, NARROW_BELOW } from '../charts/chart-line.ts';
import { clipLine } from '../charts/clip.ts';
import { describeDay, describeLine } from '../charts/describe.ts';
import { dayAtX, layoutChart, type Period } from '../charts/geometry.ts';
import { lineChart } from '../charts/line-chart.ts';
import { lettered } from '../charts/line-letters.ts';
import { smoothLine } from '../charts/smooth.ts';
import { CHARTS } from '../i18n/charts.ts';
import type { Locale } from '../i18n/language.ts';
import { LightElement } from './light-element.ts';
import { lineNames } from './line-names.ts';
import { monthTable } from './month-table.ts';
import './noe-dagspak.ts';

let serial = 0;

/**
 * A line chart with everything around it: caption, sentence, drawing, keyboard reading and table.
 *
 * @element noe-diagram
 * @fires noe-dag - `CustomEvent<number>` with the day the reader points at, so that charts can move together.
 */
export class NoeDiagram extends LightElement {
  static override properties = {
    caption: { type: String },
    help: { type: String },
    bandNote: { type: String },
    unit: { type: String },
    silence: { type: String },
    lines: { attribute: false },
    sentences: { attribute: false },
    period: { attribute: false },
    day: { type: Number },
    locale: { type: String },
    size: { state: true },
  };

  declare caption: string;
  declare help: string;
  /** What the band holds, in words. */
  declare bandNote: string;
  /** Word after each number. */
  declare unit: string;
  /** What a stretch without values means, in words. */
  declare silence: string;
  declare lines: readonly ChartLine[];
  /** What the lines do, in words; null: as {@link describeLine} has it. */
  declare sentences: readonly string[] | null;
  declare period: Period;
  /** Day of the crosshair, from 0; NaN for none. */
  declare day: number;
  declare locale: Locale;
  declare size: ChartSize;
  readonly #id = `noe-diagram-${++serial}`;
  readonly #resize = new ResizeObserver((entries) => this.#fit(entries[0]?.contentRect.width ?? 0));

  constructor() {
    super();
    this.caption = '';
    this.help = '';
    this.bandNote = '';
    this.unit = '';
    this.silence = '';
    this.lines = [];
    this.sentences = null;
    this.period = { startDate: '2000-01-01', days: 1 };
    this.day = Number.NaN;
    this.locale = 'nb';
    this.size = chartSizeFor(680);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override render(): TemplateResult {
    const texts = CHARTS[this.locale];
    const drawn = this.lines.map(smoothLine);
    const shown = this.lines.map((line) => clipLine(line, this.period));
    const words = { unit: this.unit, silence: this.silence };
    return html`<figure class="noe-diagram" aria-labelledby="${this.#id}-caption">
      <figcaption id="${this.#id}-caption" class="aksel-heading aksel-heading--small">${this.caption}</figcaption>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${this.help} ${texts.weekMean} ${this.bandNote}</p>
      <div class="noe-diagram__setning aksel-body-long aksel-body-long--small" id="${this.#id}-summary">
        ${(this.sentences ?? shown.map((line) => describeLine(line, words, this.locale))).map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      ${this.#drawing(drawn)} ${this.#reader(drawn)}
      <details class="noe-detaljer">
        <summary>${texts.table}</summary>
        ${monthTable(shown, `${this.caption}. ${texts.monthNote}`, this.locale)}
      </details>
    </figure>`;
  }

  #drawing(named: readonly ChartLine[]) {
    const { lines, names } = lettered(named);
    const geometry = layoutChart(lines, this.period, this.size);
    const { width, height } = this.size;
    const { period, locale } = this;
    const cursorDay = Number.isNaN(this.day) ? null : this.day;
    const point = (event: PointerEvent) => {
      const box = (event.currentTarget as SVGElement).getBoundingClientRect();
      this.#tell(dayAtX(geometry, period, ((event.clientX - box.left) * width) / box.width));
    };
    return html`<svg
      class="noe-tegning"
      role="img"
      aria-labelledby="${this.#id}-caption"
      aria-describedby="${this.#id}-summary"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      @pointermove=${point}
      @pointerdown=${point}
    >
      ${lineChart(geometry, { lines, period, locale, cursorDay })}
    </svg>
    ${names.length === 0 ? nothing : lineNames(names)}`;
  }

  #reader(lines: readonly ChartLine[]) {
    const texts = CHARTS[this.locale];
    const day = this.#dayOrMiddle();
    const told = describeDay(lines, this.period, day, { unit: this.unit }, this.locale);
    const shown = Number.isNaN(this.day)
      ? texts.readHint
      : html`<strong>${told.date}</strong> ${told.values.join('. ')}`;
    return html`<noe-dagspak
      class=${this.#readerClass()}
      .label=${texts.read}
      .days=${this.period.days}
      .day=${day}
      .valueText="${told.date}. ${told.values.join('. ')}"
      .reading=${shown}
    ></noe-dagspak>`;
  }

  #readerClass(): string {
    const wide = this.size.width < NARROW_BELOW ? '' : ' noe-les-av--bred';
    return `noe-les-av${wide}${this.lines.length > 1 ? ' noe-les-av--to' : ''}`;
  }

  #dayOrMiddle(): number {
    return Number.isNaN(this.day) ? Math.floor(this.period.days / 2) : this.day;
  }

  #tell(day: number): void {
    if (day !== this.day) this.dispatchEvent(new CustomEvent<number>('noe-dag', { detail: day, bubbles: true }));
  }

  #fit(width: number): void {
    const size = chartSizeFor(width);
    if (width > 0 && size.width !== this.size.width) this.size = size;
  }
}
customElements.define('noe-diagram', NoeDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'noe-diagram': NoeDiagram;
  }
}
