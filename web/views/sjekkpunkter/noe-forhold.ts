import { html, nothing, type TemplateResult } from 'lit';
import { CHECKPOINT_FIGURE_IDS, CHECKPOINT_FIGURES } from '../../../sim-core/contract.ts';
import type { ComparedFigure } from '../../app/checkpoints/comparison.ts';
import { NARROW_BELOW } from '../../charts/chart-line.ts';
import { type RatioRow, ratioChart, ratioChartHeight } from '../../charts/ratio-chart.ts';
import { LightElement } from '../../components/light-element.ts';
import { lengthOf, WidthController } from '../../components/width-controller.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import type { Locale } from '../../i18n/language.ts';

let serial = 0;

/**
 * How every figure changes from today, on one axis that never moves: first as estimated, then as simulated. The table
 * beside it says the same in numbers.
 *
 * @element noe-forhold
 */
export class NoeForhold extends LightElement {
  static override properties = {
    figures: { attribute: false },
    estimateToday: { attribute: false },
    estimate: { attribute: false },
    locale: { type: String },
  };

  /** Simulated; null before the first run. */
  declare figures: readonly ComparedFigure[] | null;
  /** Closed form by CHECKPOINT_FIGURE_IDS, of today's routine and of the one beside it; null without one. */
  declare estimateToday: Float64Array | null;
  declare estimate: Float64Array | null;
  declare locale: Locale;
  readonly #id = `noe-forhold-${++serial}`;
  readonly #place = new WidthController(this);

  constructor() {
    super();
    this.figures = null;
    this.estimateToday = null;
    this.estimate = null;
    this.locale = 'nb';
  }

  override render(): TemplateResult {
    const texts = CHECKPOINTS[this.locale];
    const { width } = this.#place;
    const rows = CHECKPOINT_FIGURE_IDS.map((_, i) => this.#row(i));
    const height = ratioChartHeight(rows.length, width);
    const { quarter, half, same, double, fourfold } = width < NARROW_BELOW ? texts.ratiosShort : texts.ratios;
    const ticks = [
      { ratio: 0.25, label: quarter },
      { ratio: 0.5, label: half },
      { ratio: 1, label: same },
      { ratio: 2, label: double },
      { ratio: 4, label: fourfold },
    ];
    return html`<figure class="noe-forhold" aria-labelledby="${this.#id}-caption">
      <figcaption id="${this.#id}-caption" class="aksel-heading aksel-heading--small">${texts.chartHeading}</figcaption>
      <p id="${this.#id}-help" class="aksel-body-short aksel-body-short--small noe-dempet">
        ${this.estimate === null ? nothing : texts.chartEstimate} ${this.figures === null ? nothing : texts.chartHelp}
      </p>
      <svg
        class="noe-tegning"
        role="img"
        aria-labelledby="${this.#id}-caption"
        aria-describedby="${this.#id}-help"
        viewBox="0 0 ${width} ${height}"
        width=${lengthOf(width)}
      >
        ${ratioChart(rows, ticks, { width, height })}
      </svg>
    </figure>`;
  }

  #row(place: number): RatioRow {
    const id = CHECKPOINT_FIGURE_IDS[place]!;
    const today = this.estimateToday?.[place] ?? Number.NaN;
    const estimate = (this.estimate?.[place] ?? Number.NaN) / today;
    const figure = this.figures?.[place];
    const label = CHECKPOINT_FIGURES[id].label[this.locale];
    const unknown = { ratio: Number.NaN, low: Number.NaN, high: Number.NaN };
    return { label, estimate, ...(figure === undefined ? unknown : ratioOf(figure)) };
  }
}
customElements.define('noe-forhold', NoeForhold);

/** The difference as a ratio to today's mean, which is known better than the difference. */
function ratioOf({ today, difference }: ComparedFigure): Pick<RatioRow, 'ratio' | 'low' | 'high'> {
  const { mean, ci95 } = difference;
  const ratio = (change: number | undefined): number => (change === undefined ? Number.NaN : 1 + change / today);
  return { ratio: ratio(mean ?? undefined), low: ratio(ci95?.[0]), high: ratio(ci95?.[1]) };
}
