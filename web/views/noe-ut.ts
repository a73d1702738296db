import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { toText } from '../../sim-core/contract.ts';
import { downloadText } from '../app/download.ts';
import { type TakeAlong, type Taken, takeAlongRun } from '../app/export/take-along.ts';
import { $locale } from '../app/locale.ts';
import { addressOf } from '../app/scenario-link.ts';
import { LightElement } from '../components/light-element.ts';
import { EXPORT } from '../i18n/export.ts';
import '../components/noe-knapp.ts';
import { importedNotes } from './imported-notes.ts';
import './noe-eksport.ts';

/**
 * Takes a result along: its numbers, its scenario, and a link that gives it again.
 *
 * @element noe-ut
 */
export class NoeUt extends LightElement {
  static override properties = {
    path: { type: String },
    taken: { attribute: false },
    link: { state: true },
    copied: { state: true },
  };

  /** Path of the page the link opens. */
  declare path: string;
  declare taken: Taken | null;
  /** Address that gives the result again; empty while it is made. */
  declare link: string;
  declare copied: 'no' | 'yes' | 'refused';
  readonly #locale = new StoreController(this, $locale);
  #along: TakeAlong | null = null;

  constructor() {
    super();
    this.path = '/';
    this.taken = null;
    this.link = '';
    this.copied = 'no';
  }

  override render(): TemplateResult {
    const texts = EXPORT[this.#locale.value];
    return html`${this.taken === null ? nothing : importedNotes(this.taken.document, this.#locale.value)}
    <section class="noe-ut" aria-labelledby="noe-ut">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-ut">${texts.take}</h2>
      <div class="noe-ut__knapper">
        <noe-knapp variant="secondary" size="small" label=${texts.json} @click=${this.#saveScenario}></noe-knapp>
        <noe-knapp variant="secondary" size="small" label=${texts.copyLink} @click=${this.#copy}></noe-knapp>
        ${this.link === '' ? nothing : html`<a class="aksel-link" href=${this.link}>${texts.link}</a>`}
      </div>
      <div role="status">${this.copied === 'no' ? nothing : html`<p>${this.copied === 'yes' ? texts.copied : texts.copyRefused}</p>`}</div>
      <noe-eksport .along=${this.#along}></noe-eksport>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.exportHelp}</p>
    </section>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('taken') || this.taken?.result === changed.get('taken')?.result) return;
    this.link = '';
    this.copied = 'no';
    this.#along = this.taken === null ? null : takeAlongRun(this.taken);
    void this.#makeLink(this.taken);
  }

  async #makeLink(taken: Taken | null): Promise<void> {
    if (taken === null) return;
    const link = await addressOf(this.path, taken.document, taken.result);
    if (taken.result === this.taken?.result) this.link = link; // Else another result has come meanwhile.
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = 'yes';
    } catch {
      this.copied = 'refused';
    }
  }

  #saveScenario(): void {
    if (this.taken === null) return;
    const { document } = this.taken;
    downloadText(`${document.id}.json`, 'application/json', toText(document));
  }
}
customElements.define('noe-ut', NoeUt);
