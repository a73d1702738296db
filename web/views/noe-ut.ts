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
import './noe-resultatlenke.ts';

/**
 * Takes a result along: its numbers, its scenario, and a link that gives it again.
 *
 * @element noe-ut
 */
export class NoeUt extends LightElement {
  static override properties = { path: { type: String }, taken: { attribute: false } };

  /** Path of the page the link opens. */
  declare path: string;
  declare taken: Taken | null;
  readonly #locale = new StoreController(this, $locale);
  #along: TakeAlong | null = null;
  #links: Promise<readonly string[]> | null = null;

  constructor() {
    super();
    this.path = '/';
    this.taken = null;
  }

  override render(): TemplateResult {
    const texts = EXPORT[this.#locale.value];
    return html`${this.taken === null ? nothing : importedNotes(this.taken.document, this.#locale.value)}
    <section class="noe-ut" aria-labelledby="noe-ut">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-ut">${texts.take}</h2>
      <div class="noe-ut__knapper">
        <noe-knapp variant="secondary" size="small" label=${texts.json} @click=${this.#saveScenario}></noe-knapp>
        <noe-resultatlenke .making=${this.#links} .labels=${[texts.link]}></noe-resultatlenke>
      </div>
      <noe-eksport .along=${this.#along}></noe-eksport>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.exportHelp}</p>
    </section>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { taken } = this;
    if (!changed.has('taken') || taken?.result === changed.get('taken')?.result) return;
    this.#along = taken === null ? null : takeAlongRun(taken);
    this.#links = taken === null ? null : addressOf(this.path, taken.document, taken.result).then((one) => [one]);
  }

  #saveScenario(): void {
    if (this.taken === null) return;
    const { document } = this.taken;
    downloadText(`${document.id}.json`, 'application/json', toText(document));
  }
}
customElements.define('noe-ut', NoeUt);
