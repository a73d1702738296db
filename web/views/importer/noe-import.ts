import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hrefOf } from '../../app/address.ts';
import { openEditor } from '../../app/editor/store.ts';
import { $import, $understood, choosePart, editImport } from '../../app/import/state.ts';
import { originOf, takeIntoEditor } from '../../app/import/take-in.ts';
import { takeIntoStress } from '../../app/import/take-into-stress.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { IMPORT } from '../../i18n/import.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-kryss.ts';
import '../../components/noe-valg.ts';
import '../../components/noe-varsel.ts';
import '../oversikt/noe-feilliste.ts';
import './noe-slipp.ts';
import { IMPORT_PARTS } from './parts.ts';
import { previewTable } from './preview-table.ts';
import { rawTable } from './raw-table.ts';
import { sheetFields } from './sheet-fields.ts';
import { measuredDays, understoodSentences } from './understood-words.ts';

/**
 * A person’s own numbers: the file, which columns are meant, how they were understood, where they come from.
 *
 * @element noe-import
 */
export class NoeImport extends LightElement {
  static override properties = { asked: { state: true } };

  /** Whether somebody has asked for the numbers, so that what is missing is said. */
  declare asked: boolean;
  readonly #locale = new StoreController(this, $locale);
  readonly #state = new StoreController(this, $import);
  readonly #understood = new StoreController(this, $understood);
  #focusFault = false;

  constructor() {
    super();
    this.asked = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    openEditor();
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = IMPORT[locale];
    const state = this.#state.value;
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <form class="noe-import" novalidate @submit=${this.#onSubmit}>
        <noe-valg
          legend=${texts.part}
          .choices=${IMPORT_PARTS.map((value) => ({ value, label: texts.parts[value], help: texts.partHelp[value] }))}
          .value=${state.part}
          @noe-endring=${(event: CustomEvent<string>) => choosePart(event.detail as typeof state.part)}
        ></noe-valg>
        <noe-slipp></noe-slipp>
        ${this.#fileFaults()} ${state.file === null ? nothing : this.#read()}
      </form>
      <p><a class="aksel-link" href=${hrefOf('/scenario')}>${texts.back}</a></p>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#focusFault) void this.#goToFault();
    this.#focusFault = false;
  }

  /** The first of what keeps the numbers from being used, when its element has been drawn. */
  async #goToFault(): Promise<void> {
    await Promise.all([...this.querySelectorAll('noe-felt')].map((field) => field.updateComplete));
    this.querySelector<HTMLElement>('.noe-feilsammendrag, [aria-invalid="true"]')?.focus();
  }

  #fileFaults() {
    const texts = IMPORT[this.#locale.value];
    const { issues, fileName, phase } = this.#state.value;
    const isFaulty = issues.length > 0 || phase === 'broken';
    const body = issues.length > 0 ? html`<noe-feilliste .issues=${issues}></noe-feilliste>` : texts.broken;
    return html`<div role="alert">
      ${isFaulty ? html`<noe-varsel kind="error" .heading=${texts.notRead(fileName)} .body=${body}></noe-varsel>` : nothing}
    </div>`;
  }

  #read() {
    const locale = this.#locale.value;
    const texts = IMPORT[locale];
    const state = this.#state.value;
    const understood = this.#understood.value;
    if (understood === null) return nothing;
    const { issues } = understood;
    const heading = texts.issues(issues.length);
    return html`<section class="noe-import__del" aria-labelledby="noe-lest">
        <h2 class="aksel-heading aksel-heading--medium" id="noe-lest">${texts.howRead}</h2>
        ${sheetFields(state, locale)} ${rawTable(state, locale)}
      </section>
      <section class="noe-import__del" aria-labelledby="noe-forstatt">
        <h2 class="aksel-heading aksel-heading--medium" id="noe-forstatt">${texts.understood}</h2>
        ${
          issues.length === 0
            ? nothing
            : html`<section class="noe-feilsammendrag" tabindex="-1" aria-label=${heading}>
                <noe-varsel kind="error" .heading=${heading} .body=${html`<noe-feilliste .issues=${issues}></noe-feilliste>`}></noe-varsel>
              </section>`
        }
        <div role="status">
          <ul class="noe-import__ord aksel-body-long">
            ${understoodSentences(understood, locale).map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        </div>
        ${previewTable(understood, locale)}
      </section>
      ${this.#origin()}`;
  }

  #origin() {
    const locale = this.#locale.value;
    const texts = IMPORT[locale];
    const { source, licence, isRunMoved, part } = this.#state.value;
    const days = measuredDays(this.#understood.value, locale);
    const error = (text: string, said: string) => (this.asked && text.trim() === '' ? said : '');
    return html`<section class="noe-import__del" aria-labelledby="noe-kilde">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-kilde">${texts.origin}</h2>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.originHelp}</p>
      <noe-felt
        kind="text"
        .label=${texts.source}
        .help=${texts.sourceHelp}
        .value=${source}
        .error=${error(source, texts.sourceMissing)}
        @noe-endring=${(event: CustomEvent<string>) => editImport({ source: event.detail })}
      ></noe-felt>
      <noe-felt
        kind="text"
        .label=${texts.licence}
        .help=${texts.licenceHelp}
        .value=${licence}
        .error=${error(licence, texts.licenceMissing)}
        @noe-endring=${(event: CustomEvent<string>) => editImport({ licence: event.detail })}
      ></noe-felt>
      ${
        days === null
          ? nothing
          : html`<noe-kryss
              .label=${texts.moveRun(days.from, days.to)}
              .checked=${isRunMoved}
              @noe-endring=${(event: CustomEvent<boolean>) => editImport({ isRunMoved: event.detail })}
            ></noe-kryss>`
      }
      <div class="noe-knapperad">
        <noe-knapp submit label=${texts.take}></noe-knapp>
        ${
          part === 'demand'
            ? html`<noe-knapp variant="secondary" label=${texts.takeStress} @click=${() => this.#take(takeIntoStress, '/stresstest')}></noe-knapp>`
            : nothing
        }
      </div>
    </section>`;
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.#state.value.file !== null) this.#take(takeIntoEditor, '/scenario');
  }

  #take(into: () => boolean, path: string): void {
    this.asked = originOf() === null;
    if (into()) {
      globalThis.location.hash = hrefOf(path);
      return;
    }
    this.#focusFault = true;
    this.requestUpdate();
  }
}
customElements.define('noe-import', NoeImport);
