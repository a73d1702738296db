import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import { $base, $scenario, $shown, $stale, type ShownRun } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { CHARTS } from '../../i18n/charts.ts';
import { RESULT } from '../../i18n/result.ts';
import '../../components/noe-diagram.ts';
import '../../components/noe-merke.ts';
import type { Taken } from '../../app/export/take-along.ts';
import { bandNotes, chartLines, periodOf, SHOWN_SERIES } from './chart-lines.ts';
import { keyFigureTable } from './key-figure-table.ts';
import { startFault } from './start-check.ts';

/**
 * Charts and key figures of the shown run. Empty until there is a result; without key figures where its start does not
 * allow a mean.
 *
 * @element noe-resultat
 */
export class NoeResultat extends LightElement {
  static override properties = { day: { state: true } };

  /** Day all three charts point at; NaN until someone points. */
  declare day: number;
  readonly #locale = new StoreController(this, $locale);
  readonly #shown = new StoreController(this, $shown);
  readonly #base = new StoreController(this, $base);
  readonly #scenario = new StoreController(this, $scenario);
  readonly #stale = new StoreController(this, $stale);

  constructor() {
    super();
    this.day = Number.NaN;
  }

  override render(): TemplateResult | typeof nothing {
    const shown = this.#shown.value;
    if (shown === null) return nothing;
    const texts = RESULT[this.#locale.value];
    const base = this.#scenario.value === null ? null : this.#base.value;
    return html`<div class="noe-resultat ${this.#stale.value ? 'noe-resultat--utdatert' : ''}">
      <section aria-labelledby="noe-aaret">
        <div class="noe-overskrift">
          <h2 class="aksel-heading aksel-heading--medium" id="noe-aaret">${texts.chartsHeading}: ${shown.name[this.#locale.value]}</h2>
          ${this.#stale.value ? html`<noe-merke color="warning" label=${texts.stale}></noe-merke>` : nothing}
        </div>
        <div class="noe-diagrammer" @noe-dag=${(event: CustomEvent<number>) => (this.day = event.detail)}>
          ${SHOWN_SERIES.map((id) => this.#chart(id, shown, base))}
        </div>
      </section>
      ${startFault(shown.result.start, this.#locale.value) === null ? this.#keyFigures(shown, base) : nothing}
      ${shown.early ? nothing : this.#takeAlong(shown, base)}
    </div>`;
  }

  #keyFigures(shown: ShownRun, base: ShownRun | null) {
    const locale = this.#locale.value;
    return html`<section aria-labelledby="noe-nokkeltall">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-nokkeltall">${RESULT[locale].keyHeading}</h2>
      ${keyFigureTable(shown, base, locale)}
    </section>`;
  }

  /** The words of files and the parser of links come with the first full result. */
  #takeAlong(shown: ShownRun, base: ShownRun | null) {
    void import('../noe-ut.ts');
    return html`<noe-ut path="/" .taken=${takenOf(shown, base)}></noe-ut>`;
  }

  #chart(id: (typeof SHOWN_SERIES)[number], shown: ShownRun, base: ShownRun | null) {
    const locale = this.#locale.value;
    const texts = CHARTS[locale];
    const period = periodOf(shown);
    const day = Math.min(this.day, period.days - 1);
    return html`<noe-diagram
      caption=${texts.titles[id]}
      .help=${texts.help[id]}
      .bandNote=${bandNotes(shown, base, locale)}
      .unit=${texts.units[id]}
      .silence=${texts.silence[id]}
      .lines=${chartLines(shown, base, id, locale)}
      .period=${period}
      .day=${day}
      .locale=${locale}
    ></noe-diagram>`;
  }
}
customElements.define('noe-resultat', NoeResultat);

/** The scenario as it was run: the form may ask for another number of runs than its document. */
function takenOf({ document, result, asked }: ShownRun, base: ShownRun | null): Taken {
  const { run } = document;
  const asRun = run.replications === asked ? document : { ...document, run: { ...run, replications: asked } };
  return { document: asRun, result, against: base?.result ?? null };
}
