import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import { type Imported, importFiles } from '../../app/saved/import-files.ts';
import { saveWorkspace } from '../../app/saved/page-cabinet.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-varsel.ts';
import '../oversikt/noe-feilliste.ts';

/**
 * Files in and out: scenarios and the whole workspace.
 *
 * @element noe-filer
 */
export class NoeFiler extends LightElement {
  static override properties = { imported: { state: true } };

  /** What became of the files that were opened last. */
  declare imported: readonly Imported[];
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.imported = [];
  }

  override render(): TemplateResult {
    const texts = SAVED[this.#locale.value];
    return html`<div class="noe-filer">
      <div class="noe-knapperad">
        <input type="file" accept=".json,application/json" multiple hidden @change=${this.#onFiles} />
        <noe-knapp variant="secondary" size="small" label=${texts.openFiles} @click=${this.#pick}></noe-knapp>
        <noe-knapp variant="secondary" size="small" label=${texts.saveWorkspace} @click=${saveWorkspace}></noe-knapp>
      </div>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.openFilesHelp} ${texts.workspaceHelp}</p>
      <div role="status">${this.imported.map((one) => this.#outcome(one))}</div>
      ${
        this.imported.length === 0
          ? nothing
          : html`<noe-knapp variant="tertiary" size="small" label=${texts.dismiss} @click=${() => (this.imported = [])}></noe-knapp>`
      }
    </div>`;
  }

  #outcome({ fileName, scenarios, runs, known, issues }: Imported) {
    const locale = this.#locale.value;
    const texts = SAVED[locale];
    const number = (value: number) => formatNumber(value, locale);
    const said = [
      ...(scenarios + runs > 0 || issues.length === 0
        ? [texts.imported(fileName, number(scenarios), number(runs))]
        : []),
      ...(known > 0 ? [texts.importedKnown(number(known))] : []),
    ].join(' ');
    return html`${said === '' ? nothing : html`<noe-varsel kind="success" .text=${said}></noe-varsel>`}
    ${
      issues.length === 0
        ? nothing
        : html`<noe-varsel
            kind="error"
            .heading=${texts.importFaults(fileName, issues.length)}
            .body=${html`<noe-feilliste .issues=${issues}></noe-feilliste>`}
          ></noe-varsel>`
    }`;
  }

  #pick(): void {
    this.querySelector<HTMLInputElement>('input[type="file"]')?.click();
  }

  async #onFiles(event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = ''; // The same file can be opened again after it was corrected.
    this.imported = await importFiles(files);
  }
}
customElements.define('noe-filer', NoeFiler);
