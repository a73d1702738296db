import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { toText } from '../../../sim-core/contract.ts';
import { compareCommand, terminalNames } from '../../app/compare/command.ts';
import { writeComparisonLink } from '../../app/compare/link.ts';
import { $own, scenarioBehind } from '../../app/compare/scenarios.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { shippedWith } from '../../app/compare/shipped.ts';
import { downloadText } from '../../app/download.ts';
import type { TakeAlong } from '../../app/export/take-along.ts';
import { $locale } from '../../app/locale.ts';
import { addressWith } from '../../app/scenario-link.ts';
import { LightElement } from '../../components/light-element.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { EXPORT } from '../../i18n/export.ts';
import { HISTORY } from '../../i18n/history.ts';
import '../../components/noe-knapp.ts';
import '../noe-eksport.ts';
import '../noe-resultatlenke.ts';
import { takeAlongComparison } from './take-along-comparison.ts';
import { titlesOf } from './words.ts';

/** Page of the printable report. */
const REPORT_PATH = '/sammenlign/rapport';

/**
 * Takes a comparison along: its numbers, its scenarios, the terminal command and a link that give it again.
 *
 * @element noe-sammenlign-ut
 */
export class NoeSammenlignUt extends LightElement {
  static override properties = { path: { type: String }, shown: { attribute: false } };

  /** Path of the page the link opens. */
  declare path: string;
  declare shown: ShownComparison | null;
  readonly #locale = new StoreController(this, $locale);
  #along: TakeAlong | null = null;
  #links: Promise<readonly string[]> | null = null;

  constructor() {
    super();
    this.path = '/';
    this.shown = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === null) return nothing;
    const locale = this.#locale.value;
    const [texts, words] = [EXPORT[locale], COMPARE[locale]];
    return html`<section class="noe-ut" aria-labelledby="noe-ut">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-ut">${words.take}</h2>
      <div class="noe-ut__knapper">
        ${this.#ownFiles(shown)}
        <noe-resultatlenke .making=${this.#links} .labels=${[texts.link, HISTORY[locale].report]}></noe-resultatlenke>
      </div>
      <noe-eksport .along=${this.#along}></noe-eksport>
      <h3 class="aksel-heading aksel-heading--xsmall">${words.command}</h3>
      <p class="noe-kommando"><code data-kommando>${compareCommand(shown.comparison)}</code></p>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${words.commandHelp}</p>
      <h3 class="aksel-heading aksel-heading--xsmall">${words.fingerprints}</h3>
      <dl class="noe-herkomst aksel-body-short aksel-body-short--small">
        ${titlesOf(shown, locale).map(
          (title, place) => html`<div>
            <dt>${title}</dt>
            <dd><code data-fingeravtrykk=${place}>${shown.run.results[place]!.fingerprint}</code></dd>
          </div>`,
        )}
      </dl>
    </section>`;
  }

  /** Scenarios of one’s own as files, under the names the command has for them. */
  #ownFiles({ comparison }: ShownComparison) {
    const locale = this.#locale.value;
    const names = terminalNames(comparison);
    return comparison.keys.map((key, place) => {
      if (shippedWith(key) !== undefined) return nothing;
      const document = scenarioBehind(key, $own.get())?.document;
      if (document === undefined) return nothing;
      const save = () => downloadText(names[place]!, 'application/json', toText(document));
      const label = COMPARE[locale].scenarioFile(document.title[locale]);
      return html`<noe-knapp variant="secondary" size="small" label=${label} @click=${save}></noe-knapp>`;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { shown } = this;
    if (!changed.has('shown') || shown?.run === changed.get('shown')?.run) return;
    this.#along = shown === null ? null : takeAlongComparison(shown);
    this.#links = shown === null ? null : this.#addresses(shown);
  }

  /** Of this page and of the report. */
  async #addresses(shown: ShownComparison): Promise<readonly string[]> {
    const text = await writeComparisonLink(shown);
    return [this.path, REPORT_PATH].map((path) => addressWith(path, text));
  }
}
customElements.define('noe-sammenlign-ut', NoeSammenlignUt);
