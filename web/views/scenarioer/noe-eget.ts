import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { toText } from '../../../sim-core/contract.ts';
import { downloadText } from '../../app/download.ts';
import { $locale } from '../../app/locale.ts';
import { MOST_NAME_CHARACTERS, type NameFault } from '../../app/saved/own-scenario.ts';
import { $contents, duplicate, remove, rename, writeDecision, writeNotes } from '../../app/saved/page-cabinet.ts';
import { DECISION_FIELDS, MOST_CHARACTERS, type SavedScenario } from '../../app/saved/records.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatMoment } from '../../format/moment.ts';
import { formatNumber } from '../../format/number.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-merke.ts';
import './noe-dorrad.ts';
import './noe-kopier-lenke.ts';

/**
 * One scenario of the person’s own: doors, name, notes, decision text, file, link, copy and deletion.
 *
 * @element noe-eget
 */
export class NoeEget extends LightElement {
  static override properties = {
    saved: { attribute: false },
    isOpen: { state: true },
    newName: { state: true },
    fault: { state: true },
  };

  declare saved: SavedScenario;
  declare isOpen: boolean;
  /** Null until somebody types another name. */
  declare newName: string | null;
  declare fault: NameFault | null;
  readonly #locale = new StoreController(this, $locale);
  readonly #contents = new StoreController(this, $contents);

  constructor() {
    super();
    this.isOpen = false;
    this.newName = null;
    this.fault = null;
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = SAVED[locale];
    const { id, document, changedAt } = this.saved;
    return html`<details class="noe-gruppe" .open=${this.isOpen} @toggle=${this.#onToggle}>
      <summary class="noe-gruppe__hode">
        <h3 class="aksel-heading aksel-heading--small">${document.title[locale]}</h3>
        <span class="aksel-body-short aksel-body-short--small noe-dempet">${texts.changedAt(formatMoment(changedAt, locale))}</span>
        ${this.#contents.value.unkept.has(id) ? html`<noe-merke color="warning" .label=${texts.unkept}></noe-merke>` : nothing}
      </summary>
      ${this.isOpen ? this.#body() : nothing}
    </details>`;
  }

  #body() {
    const locale = this.#locale.value;
    const { document, hash } = this.saved;
    const name = document.title[locale];
    return html`<div class="noe-gruppe__kropp">
      <p class="aksel-body-long">${document.question[locale]}</p>
      <noe-dorrad .name=${name} from="saved" .read=${() => ({ document, hash })}></noe-dorrad>
      ${this.#renaming()} ${this.#actions(name)} ${this.#texts()}
    </div>`;
  }

  #renaming() {
    const locale = this.#locale.value;
    const texts = SAVED[locale];
    return html`<div class="noe-navnerad">
      <noe-felt
        kind="text"
        .label=${texts.newName}
        .value=${this.newName ?? this.saved.document.title[locale]}
        .error=${this.#faultText()}
        @noe-endring=${(event: CustomEvent<string>) => {
          this.newName = event.detail;
          this.fault = null;
        }}
        @keydown=${(event: KeyboardEvent) => (event.key === 'Enter' ? this.#rename() : undefined)}
      ></noe-felt>
      <noe-knapp variant="secondary" size="small" label=${texts.rename} @click=${this.#rename}></noe-knapp>
    </div>`;
  }

  #actions(name: string) {
    const texts = SAVED[this.#locale.value];
    const { id, document } = this.saved;
    const save = () => downloadText(`${document.id}.json`, 'application/json', toText(document));
    return html`<div class="noe-knapperad">
      <noe-knapp variant="secondary" size="small" label=${texts.duplicate} @click=${() => duplicate(id, texts.copyOf, name)}></noe-knapp>
      <noe-knapp variant="secondary" size="small" label=${texts.exportJson} @click=${save}></noe-knapp>
      <noe-kopier-lenke .scenario=${document}></noe-kopier-lenke>
      <noe-knapp variant="secondary" size="small" label=${texts.remove} @click=${() => remove('scenarios', id, name)}></noe-knapp>
    </div>`;
  }

  #texts() {
    const texts = SAVED[this.#locale.value];
    const { saved } = this;
    return html`<noe-felt
        kind="paragraph"
        .label=${texts.notes}
        .help=${texts.notesHelp(formatNumber(MOST_CHARACTERS, this.#locale.value))}
        .value=${saved.notes}
        @noe-endring=${(event: CustomEvent<string>) => writeNotes(saved, cut(event.detail))}
      ></noe-felt>
      <h4 class="aksel-heading aksel-heading--xsmall">${texts.decisionHeading}</h4>
      <div class="noe-beslutning">
        ${DECISION_FIELDS.map(
          (field) => html`<noe-felt
            kind="paragraph"
            .label=${texts.decision[field].label}
            .help=${texts.decision[field].help}
            .value=${saved.decision[field]}
            @noe-endring=${(event: CustomEvent<string>) => writeDecision(saved, field, cut(event.detail))}
          ></noe-felt>`,
        )}
      </div>`;
  }

  #faultText(): string {
    const locale = this.#locale.value;
    const texts = SAVED[locale].nameFault;
    if (this.fault === null) return '';
    if (this.fault === 'too-long') return texts['too-long'](formatNumber(MOST_NAME_CHARACTERS, locale));
    return this.fault === 'taken' ? texts.takenOther : texts.empty;
  }

  async #rename(): Promise<void> {
    if (this.newName === null) return;
    this.fault = await rename(this.saved.id, this.newName);
    if (this.fault === null) this.newName = null;
  }

  #onToggle(event: Event): void {
    this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
  }
}
customElements.define('noe-eget', NoeEget);

/** The field takes no more than an entry can have. */
function cut(text: string): string {
  return text.slice(0, MOST_CHARACTERS);
}
