import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { openTable } from '../../app/import/open-table.ts';
import { $import } from '../../app/import/state.ts';
import { saveTemplate } from '../../app/import/template.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { IMPORT } from '../../i18n/import.ts';
import '../../components/noe-knapp.ts';

/**
 * Where a file of numbers is chosen or dropped, with the template it can be made from.
 *
 * @element noe-slipp
 */
export class NoeSlipp extends LightElement {
  static override properties = { over: { state: true } };

  /** Whether a file is held over the place. */
  declare over: boolean;
  readonly #locale = new StoreController(this, $locale);
  readonly #state = new StoreController(this, $import);

  constructor() {
    super();
    this.over = false;
  }

  override render(): TemplateResult {
    const texts = IMPORT[this.#locale.value];
    const { part } = this.#state.value;
    return html`<div
      class="noe-slipp ${this.over ? 'noe-slipp--over' : ''}"
      @dragover=${this.#onOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#onDrop}
    >
      <div class="noe-knapperad">
        <label class="aksel-button noe-slipp__velg" data-variant="primary" data-color="accent">
          <input class="aksel-sr-only" type="file" accept=".csv,.txt,.tsv,.xlsx,.json" @change=${this.#onChoose} />
          <span class="aksel-label">${texts.choose}</span>
        </label>
        <noe-knapp variant="tertiary" label=${texts.template} @click=${() => void saveTemplate(part, this.#locale.value)}></noe-knapp>
      </div>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.drop}</p>
      <p class="aksel-body-short" role="status">${this.#status()}</p>
    </div>`;
  }

  #status(): string {
    const texts = IMPORT[this.#locale.value];
    const { fileName, phase, file } = this.#state.value;
    if (phase === 'reading') return texts.reading(fileName);
    return file === null ? '' : texts.readDone(fileName, texts.tables(file.tables.length));
  }

  #onChoose(event: Event): void {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = ''; // The same file can be chosen again when it was corrected.
    if (file !== undefined) void openTable(file);
  }

  #onOver(event: DragEvent): void {
    event.preventDefault();
    this.over = true;
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void openTable(file);
  }
}
customElements.define('noe-slipp', NoeSlipp);
