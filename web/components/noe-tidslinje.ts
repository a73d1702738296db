import { html, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { chartSizeFor, NARROW_BELOW } from '../charts/chart-line.ts';
import { clipLine } from '../charts/clip.ts';
import { describeDay, describeLine } from '../charts/describe.ts';
import { dayAtX, type Period } from '../charts/geometry.ts';
import { lineChart } from '../charts/line-chart.ts';
import { type DrawnPanel, layoutPanel, type TimelinePanel } from '../charts/timeline-panel.ts';
import { CHARTS } from '../i18n/charts.ts';
import type { Locale } from '../i18n/language.ts';
import { LightElement } from './light-element.ts';
import { monthTable } from './month-table.ts';
import './noe-dagspak.ts';

let serial = 0;

/**
 * Several charts under each other on one time axis, with one crosshair through all of them, one slider that moves it,
 * and one place for all their tables. While the crosshair moves only readings and crosshair are made anew.
 *
 * @element noe-tidslinje
 */
export class NoeTidslinje extends LightElement {
  static override properties = {
    caption: { type: String },
    note: { type: String },
    panels: { attribute: false },
    period: { attribute: false },
    locale: { type: String },
    day: { state: true },
    width: { state: true },
  };

  declare caption: string;
  /** What lines and bands hold, in words. */
  declare note: string;
  declare panels: readonly TimelinePanel[];
  declare period: Period;
  declare locale: Locale;
  /** Day of the crosshair, from 0; NaN until someone points. */
  declare day: number;
  declare width: number;
  #drawn: readonly DrawnPanel[] = [];
  readonly #id = `noe-tidslinje-${++serial}`;
  readonly #resize = new ResizeObserver((entries) => this.#fit(entries[0]?.contentRect.width ?? 0));

  constructor() {
    super();
    this.caption = '';
    this.note = '';
    this.panels = [];
    this.period = { startDate: '2000-01-01', days: 1 };
    this.locale = 'nb';
    this.day = Number.NaN;
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
    const { panels, period, locale } = this;
    return html`<figure class="noe-diagram noe-tidslinje" aria-labelledby="${this.#id}-caption">
      <figcaption id="${this.#id}-caption" class="aksel-sr-only">${this.caption}</figcaption>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${this.note}</p>
      ${panels.map((panel, i) => this.#panel(panel, this.#drawn[i]!))} ${this.#slider()}
      <details class="noe-detaljer">
        <summary>${CHARTS[locale].table}</summary>
        ${guard([panels, period, locale], () => panels.map((panel) => this.#table(panel)))}
      </details>
    </figure>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('period')) this.day = Math.min(this.day, this.period.days - 1);
    if (!changed.has('panels') && !changed.has('period') && !changed.has('width')) return;
    const last = this.panels.length - 1;
    this.#drawn = this.panels.map((panel, i) => layoutPanel(panel, this.period, this.width, i === last));
  }

  #panel(panel: TimelinePanel, drawn: DrawnPanel) {
    const id = `${this.#id}-${panel.id}`;
    return html`<div class="noe-tidslinje__felt">
      ${guard([panel, this.period, this.locale], () => this.#words(panel, id))} ${this.#drawing(drawn, id)}
      <p class="noe-tidslinje__lest aksel-body-short aksel-body-short--small noe-tall">
        ${Number.isNaN(this.day) ? '' : this.#valuesOn(panel, drawn, this.day).join(' · ')}
      </p>
    </div>`;
  }

  #words(panel: TimelinePanel, id: string) {
    const shown = panel.lines.map((line) => clipLine(line, this.period));
    return html`<h3 class="aksel-heading aksel-heading--xsmall" id=${id}>${panel.caption}</h3>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${panel.help}</p>
      <div class="noe-diagram__setning aksel-body-long aksel-body-long--small" id="${id}-sentence">
        ${shown.map((line) => html`<p>${describeLine(line, panel.words, this.locale)}</p>`)}
      </div>`;
  }

  #drawing({ lines, geometry }: DrawnPanel, id: string) {
    const { period, locale } = this;
    const { width, height } = geometry.size;
    const point = (event: PointerEvent) => {
      const box = (event.currentTarget as SVGElement).getBoundingClientRect();
      this.day = dayAtX(geometry, period, ((event.clientX - box.left) * width) / box.width);
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

  /** What a panel shows on a day: the numbers at the dots, and of a layer its own. */
  #valuesOn({ words }: TimelinePanel, { read }: DrawnPanel, day: number): readonly string[] {
    return describeDay(read, this.period, day, words, this.locale).values;
  }

  #slider() {
    const texts = CHARTS[this.locale];
    const day = Number.isNaN(this.day) ? Math.floor(this.period.days / 2) : this.day;
    const { date } = describeDay([], this.period, day, { unit: '' }, this.locale);
    const told = this.panels.map(
      (panel, i) => `${panel.caption}. ${this.#valuesOn(panel, this.#drawn[i]!, day).join('. ')}`,
    );
    return html`<noe-dagspak
      class="noe-les-av noe-tidslinje__spak ${this.width < NARROW_BELOW ? '' : 'noe-les-av--bred'}"
      .label=${texts.read}
      .days=${this.period.days}
      .day=${day}
      .valueText="${date}. ${told.join('. ')}"
      .reading=${Number.isNaN(this.day) ? texts.readHint : html`<strong>${date}</strong>`}
      @noe-dag=${(event: CustomEvent<number>) => (this.day = event.detail)}
    ></noe-dagspak>`;
  }

  #table(panel: TimelinePanel) {
    const shown = panel.lines.map((line) => clipLine(line, this.period));
    return monthTable(shown, `${panel.caption}. ${CHARTS[this.locale].monthNote}`, this.locale);
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
