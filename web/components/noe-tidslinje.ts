import { html, type TemplateResult } from 'lit';
import { chartSizeFor, NARROW_BELOW } from '../charts/chart-line.ts';
import { clipLine } from '../charts/clip.ts';
import { describeDay, describeLine } from '../charts/describe.ts';
import { dayAtX, type Period } from '../charts/geometry.ts';
import { lineChart } from '../charts/line-chart.ts';
import { smoothLine } from '../charts/smooth.ts';
import { layoutPanel, type TimelinePanel } from '../charts/timeline-panel.ts';
import { CHARTS } from '../i18n/charts.ts';
import type { Locale } from '../i18n/language.ts';
import { LightElement } from './light-element.ts';
import { monthTable } from './month-table.ts';
import './noe-dagspak.ts';

let serial = 0;

/**
 * Several charts under each other on one time axis, with one crosshair through all of them, one slider that moves it,
 * and one place for all their tables.
 *
 * @element noe-tidslinje
 * @fires noe-dag - `CustomEvent<number>` with the day the reader points at.
 */
export class NoeTidslinje extends LightElement {
  static override properties = {
    caption: { type: String },
    note: { type: String },
    panels: { attribute: false },
    period: { attribute: false },
    day: { type: Number },
    locale: { type: String },
    width: { state: true },
  };

  declare caption: string;
  /** What lines and bands hold, in words. */
  declare note: string;
  declare panels: readonly TimelinePanel[];
  declare period: Period;
  /** Day of the crosshair, from 0; NaN for none. */
  declare day: number;
  declare locale: Locale;
  declare width: number;
  readonly #id = `noe-tidslinje-${++serial}`;
  readonly #resize = new ResizeObserver((entries) => this.#fit(entries[0]?.contentRect.width ?? 0));

  constructor() {
    super();
    this.caption = '';
    this.note = '';
    this.panels = [];
    this.period = { startDate: '2000-01-01', days: 1 };
    this.day = Number.NaN;
    this.locale = 'nb';
    this.width = chartSizeFor(680).width;
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
    return html`<figure class="noe-diagram noe-tidslinje" aria-labelledby="${this.#id}-caption">
      <figcaption id="${this.#id}-caption" class="aksel-sr-only">${this.caption}</figcaption>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${this.note}</p>
      ${this.panels.map((panel, i) => this.#panel(panel, i === this.panels.length - 1))} ${this.#slider()}
      <details class="noe-detaljer">
        <summary>${CHARTS[this.locale].table}</summary>
        ${this.panels.map((panel) => this.#table(panel))}
      </details>
    </figure>`;
  }

  #panel(panel: TimelinePanel, isLast: boolean) {
    const id = `${this.#id}-${panel.id}`;
    const shown = panel.lines.map((line) => clipLine(line, this.period));
    return html`<div class="noe-tidslinje__felt">
      <h3 class="aksel-heading aksel-heading--xsmall" id=${id}>${panel.caption}</h3>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${panel.help}</p>
      <div class="noe-diagram__setning aksel-body-long aksel-body-long--small" id="${id}-sentence">
        ${shown.map((line) => html`<p>${describeLine(line, panel.words, this.locale)}</p>`)}
      </div>
      ${this.#drawing(panel, id, isLast)}
      <p class="noe-tidslinje__lest aksel-body-short aksel-body-short--small noe-tall">${this.#reading(panel)}</p>
    </div>`;
  }

  #drawing(panel: TimelinePanel, id: string, isLast: boolean) {
    const { period, locale } = this;
    const { lines, geometry } = layoutPanel(panel, period, this.width, isLast);
    const { width, height } = geometry.size;
    const point = (event: PointerEvent) => {
      const box = (event.currentTarget as SVGElement).getBoundingClientRect();
      this.#tell(dayAtX(geometry, period, ((event.clientX - box.left) * width) / box.width));
    };
    return html`<svg
      class="noe-tegning"
      role="img"
      aria-labelledby=${id}
      aria-describedby="${id}-sentence"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      @pointermove=${point}
      @pointerdown=${point}
    >
      ${lineChart(geometry, { lines, period, locale, cursorDay: Number.isNaN(this.day) ? null : this.day })}
    </svg>`;
  }

  /** What the panel shows on the day of the crosshair; the same numbers as the dots on its lines. */
  #reading(panel: TimelinePanel) {
    return Number.isNaN(this.day) ? '' : this.#valuesOn(panel, this.day).join(' · ');
  }

  #valuesOn(panel: TimelinePanel, day: number): readonly string[] {
    const lines = panel.kind === 'step' ? panel.lines : panel.lines.map(smoothLine);
    return describeDay(lines, this.period, day, panel.words, this.locale).values;
  }

  #slider() {
    const texts = CHARTS[this.locale];
    const day = Number.isNaN(this.day) ? Math.floor(this.period.days / 2) : this.day;
    const { date } = describeDay([], this.period, day, { unit: '' }, this.locale);
    const told = this.panels.map((panel) => `${panel.caption}. ${this.#valuesOn(panel, day).join('. ')}`);
    return html`<noe-dagspak
      class="noe-les-av noe-tidslinje__spak ${this.width < NARROW_BELOW ? '' : 'noe-les-av--bred'}"
      .label=${texts.read}
      .days=${this.period.days}
      .day=${day}
      .valueText="${date}. ${told.join('. ')}"
      .reading=${Number.isNaN(this.day) ? texts.readHint : html`<strong>${date}</strong>`}
    ></noe-dagspak>`;
  }

  #table(panel: TimelinePanel) {
    const shown = panel.lines.map((line) => clipLine(line, this.period));
    return monthTable(shown, `${panel.caption}. ${CHARTS[this.locale].monthNote}`, this.locale);
  }

  #tell(day: number): void {
    if (day !== this.day) this.dispatchEvent(new CustomEvent<number>('noe-dag', { detail: day, bubbles: true }));
  }

  #fit(available: number): void {
    const { width } = chartSizeFor(available);
    if (available > 0 && width !== this.width) this.width = width;
  }
}
customElements.define('noe-tidslinje', NoeTidslinje);

declare global {
  interface HTMLElementTagNameMap {
    'noe-tidslinje': NoeTidslinje;
  }
}
