import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  type NamedDrawing,
  saveCsv,
  saveEventLog,
  saveNamedDrawing,
  saveParquet,
  saveWorkbook,
  type Taken,
  tablesOf,
} from '../app/export/take-along.ts';
import { $locale } from '../app/locale.ts';
import { LightElement } from '../components/light-element.ts';
import { EXPORT } from '../i18n/export.ts';
import '../components/noe-knapp.ts';
import '../components/noe-nedtrekk.ts';

/** Drawings that can be taken along, as charts make them. */
const DRAWINGS = 'main svg.noe-tegning';

type State = 'idle' | 'making' | 'made' | 'failed';

/**
 * The menu of files a result can be taken along in: workbook, CSV, Parquet, pictures of the charts on the page, event log.
 *
 * @element noe-eksport
 */
export class NoeEksport extends LightElement {
  static override properties = {
    taken: { attribute: false },
    table: { state: true },
    drawing: { state: true },
    drawings: { state: true },
    state: { state: true },
  };

  declare taken: Taken | null;
  /** Id of the table that CSV and Parquet hold. */
  declare table: string;
  /** Place of the chosen drawing. */
  declare drawing: number;
  declare drawings: readonly NamedDrawing[];
  declare state: State;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.taken = null;
    this.table = 'daily';
    this.drawing = 0;
    this.drawings = [];
    this.state = 'idle';
  }

  override render(): TemplateResult | typeof nothing {
    const { taken } = this;
    if (taken === null) return nothing;
    const texts = EXPORT[this.#locale.value];
    return html`<details class="noe-detaljer noe-eksport" @toggle=${this.#look}>
      <summary>${texts.menu}</summary>
      <div class="noe-eksport__valg">${this.#numbers(taken)} ${this.#pictures(taken)} ${this.#events(taken)}</div>
      <p class="aksel-body-short aksel-body-short--small" role="status">${this.state === 'idle' ? '' : texts.states[this.state]}</p>
    </details>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('taken') && this.taken?.result !== changed.get('taken')?.result) this.state = 'idle';
  }

  #numbers(taken: Taken) {
    const locale = this.#locale.value;
    const texts = EXPORT[locale];
    const entries = tablesOf(taken, locale).map(({ id, title }) => ({ value: id, label: title[locale] }));
    return html`<section aria-labelledby="noe-eksport-tall">
      <h3 class="aksel-heading aksel-heading--xsmall" id="noe-eksport-tall">${texts.numbers}</h3>
      ${this.#button(texts.xlsx, () => saveWorkbook(taken, locale))}
      <noe-nedtrekk
        .label=${texts.table}
        .entries=${entries}
        .value=${this.table}
        @noe-endring=${(event: CustomEvent<string>) => (this.table = event.detail)}
      ></noe-nedtrekk>
      <div class="noe-knapperad">
        ${this.#button(texts.csvExcel, () => saveCsv(taken, this.table, 'excel', locale))}
        ${this.#button(texts.csvPlain, () => saveCsv(taken, this.table, 'plain', locale))}
        ${this.#button(texts.parquet, () => saveParquet(taken, this.table, locale))}
      </div>
    </section>`;
  }

  #pictures({ document }: Taken) {
    const texts = EXPORT[this.#locale.value];
    const chosen = this.drawings[this.drawing];
    if (chosen === undefined) return nothing;
    return html`<section aria-labelledby="noe-eksport-bilder">
      <h3 class="aksel-heading aksel-heading--xsmall" id="noe-eksport-bilder">${texts.pictures}</h3>
      <noe-nedtrekk
        .label=${texts.chart}
        .entries=${this.drawings.map(({ name }, i) => ({ value: String(i), label: name }))}
        .value=${String(this.drawing)}
        @noe-endring=${(event: CustomEvent<string>) => (this.drawing = Number(event.detail))}
      ></noe-nedtrekk>
      <div class="noe-knapperad">
        ${this.#button('PNG', () => saveNamedDrawing(chosen, 'png', document.id))}
        ${this.#button('SVG', () => saveNamedDrawing(chosen, 'svg', document.id))}
      </div>
    </section>`;
  }

  #events(taken: Taken) {
    const locale = this.#locale.value;
    const texts = EXPORT[locale];
    return html`<section aria-labelledby="noe-eksport-hendelser">
      <h3 class="aksel-heading aksel-heading--xsmall" id="noe-eksport-hendelser">${texts.events}</h3>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.eventsHelp}</p>
      <div class="noe-knapperad">
        ${this.#button(texts.xes, () => saveEventLog(taken, 'xes', locale))}
        ${this.#button(texts.eventsCsv, () => saveEventLog(taken, 'csv', locale))}
      </div>
    </section>`;
  }

  #button(label: string, save: () => void | Promise<void>) {
    return html`<noe-knapp variant="secondary" size="small" label=${label} @click=${() => void this.#save(save)}></noe-knapp>`;
  }

  async #save(save: () => void | Promise<void>): Promise<void> {
    if (this.state === 'making') return;
    this.state = 'making';
    try {
      await save();
      this.state = 'made';
    } catch {
      this.state = 'failed'; // Whatever it was, the result is still on the page.
    }
  }

  /** The drawings that are on the page when the menu is opened. */
  #look(): void {
    const found = [...document.querySelectorAll<SVGSVGElement>(DRAWINGS)];
    this.drawings = found.map((svg, i) => ({ svg, name: nameOf(svg) || String(i + 1) }));
    this.drawing = Math.min(this.drawing, Math.max(0, found.length - 1));
  }
}
customElements.define('noe-eksport', NoeEksport);

function nameOf(svg: SVGSVGElement): string {
  const id = svg.getAttribute('aria-labelledby') ?? '';
  return document.getElementById(id)?.textContent?.trim() ?? '';
}
