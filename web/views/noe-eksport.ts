import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  type NamedDrawing,
  saveCsv,
  saveNamedDrawing,
  saveParquet,
  saveWorkbook,
  type TakeAlong,
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
    along: { attribute: false },
    table: { state: true },
    drawing: { state: true },
    drawings: { state: true },
    isOpen: { state: true },
    state: { state: true },
  };

  declare along: TakeAlong | null;
  /** Id of the table that CSV and Parquet hold; empty for the first. */
  declare table: string;
  /** Place of the chosen drawing. */
  declare drawing: number;
  declare drawings: readonly NamedDrawing[];
  /** Whether the menu is open: its tables take a while to make, and nobody may ask for them. */
  declare isOpen: boolean;
  declare state: State;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.along = null;
    this.table = '';
    this.drawing = 0;
    this.drawings = [];
    this.isOpen = false;
    this.state = 'idle';
  }

  override render(): TemplateResult | typeof nothing {
    const { along } = this;
    if (along === null) return nothing;
    const texts = EXPORT[this.#locale.value];
    return html`<details class="noe-detaljer noe-eksport" @toggle=${this.#look}>
      <summary>${along.saveEvents === null ? texts.menu : texts.menuWithEvents}</summary>
      ${this.isOpen ? html`<div class="noe-eksport__valg">${this.#numbers(along)} ${this.#pictures(along)} ${this.#events(along)}</div>` : nothing}
      <p class="aksel-body-short aksel-body-short--small" role="status">${this.state === 'idle' ? '' : texts.states[this.state]}</p>
    </details>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('along')) this.state = 'idle';
  }

  #numbers(along: TakeAlong) {
    const locale = this.#locale.value;
    const texts = EXPORT[locale];
    const entries = along.tables(locale).map(({ id, title }) => ({ value: id, label: title[locale] }));
    return html`<section aria-labelledby="noe-eksport-tall">
      <h3 class="aksel-heading aksel-heading--xsmall" id="noe-eksport-tall">${texts.numbers}</h3>
      ${this.#button(texts.xlsx, () => saveWorkbook(along, locale))}
      <noe-nedtrekk
        .label=${texts.table}
        .entries=${entries}
        .value=${this.table || entries[0]!.value}
        @noe-endring=${(event: CustomEvent<string>) => (this.table = event.detail)}
      ></noe-nedtrekk>
      <div class="noe-knapperad">
        ${this.#button(texts.csvExcel, () => saveCsv(along, this.table, 'excel', locale))}
        ${this.#button(texts.csvPlain, () => saveCsv(along, this.table, 'plain', locale))}
        ${this.#button(texts.parquet, () => saveParquet(along, this.table, locale))}
      </div>
    </section>`;
  }

  #pictures({ name }: TakeAlong) {
    const texts = EXPORT[this.#locale.value];
    const chosen = this.drawings[this.drawing];
    if (chosen === undefined) return nothing;
    return html`<section aria-labelledby="noe-eksport-bilder">
      <h3 class="aksel-heading aksel-heading--xsmall" id="noe-eksport-bilder">${texts.pictures}</h3>
      <noe-nedtrekk
        .label=${texts.chart}
        .entries=${this.drawings.map((drawing, i) => ({ value: String(i), label: drawing.name }))}
        .value=${String(this.drawing)}
        @noe-endring=${(event: CustomEvent<string>) => (this.drawing = Number(event.detail))}
      ></noe-nedtrekk>
      <div class="noe-knapperad">
        ${this.#button('PNG', () => saveNamedDrawing(chosen, 'png', name))}
        ${this.#button('SVG', () => saveNamedDrawing(chosen, 'svg', name))}
      </div>
    </section>`;
  }

  #events({ saveEvents }: TakeAlong) {
    if (saveEvents === null) return nothing;
    const locale = this.#locale.value;
    const texts = EXPORT[locale];
    return html`<section aria-labelledby="noe-eksport-hendelser">
      <h3 class="aksel-heading aksel-heading--xsmall" id="noe-eksport-hendelser">${texts.events}</h3>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.eventsHelp}</p>
      <div class="noe-knapperad">
        ${this.#button(texts.xes, () => saveEvents('xes', locale))}
        ${this.#button(texts.eventsCsv, () => saveEvents('csv', locale))}
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
  #look(event: Event): void {
    this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
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
