import { StoreController } from '@nanostores/lit';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import {
  $contents,
  $told,
  cabinet,
  saveDamaged,
  saveWorkspace,
  type Told,
  undo,
} from '../../app/saved/page-cabinet.ts';
import { MOST } from '../../app/saved/records.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-varsel.ts';
import '../oversikt/noe-feilliste.ts';

/**
 * What was done last, with «Angre»; and what storage refused or holds that nobody can read.
 *
 * @element noe-hendelser
 */
export class NoeHendelser extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #contents = new StoreController(this, $contents);
  readonly #told = new StoreController(this, $told);

  #last: Told | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#last = $told.get();
  }

  override render(): TemplateResult {
    return html`<div role="alert">${this.#trouble()}</div>
      ${this.#damaged()}
      <div class="noe-hendelse">
        ${this.#undo()}
        <p role="status" class="aksel-body-short" tabindex="-1">${toldText(this.#told.value, this.#locale.value)}</p>
      </div>`;
  }

  /** What has gone may have had the focus: then it comes here, where it can be had back. */
  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#last === this.#told.value) return;
    this.#last = this.#told.value;
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      this.querySelector<HTMLElement>('.noe-hendelse :is(button, p)')?.focus();
    });
  }

  #trouble() {
    const locale = this.#locale.value;
    const { trouble } = this.#contents.value;
    if (trouble === null) return nothing;
    const texts = SAVED[locale];
    const { heading, text } = texts.trouble[trouble];
    const [scenarios, runs] = [MOST.scenarios, MOST.runs].map((most) => formatNumber(most, locale));
    const buttons = html`<div class="noe-knapperad">
      <noe-knapp variant="secondary" size="small" label=${texts.saveWorkspace} @click=${saveWorkspace}></noe-knapp>
      <noe-knapp variant="secondary" size="small" label=${texts.retry} @click=${() => cabinet.retry()}></noe-knapp>
    </div>`;
    return html`<noe-varsel
      kind="warning"
      .heading=${heading}
      .text=${typeof text === 'string' ? text : text(scenarios!, runs!)}
      .body=${buttons}
    ></noe-varsel>`;
  }

  #damaged() {
    const locale = this.#locale.value;
    const { damaged } = this.#contents.value;
    if (damaged.length === 0) return nothing;
    const texts = SAVED[locale];
    const body = html`<details class="noe-detaljer">
        <summary>${texts.damaged(formatNumber(damaged.length, locale))}</summary>
        <noe-feilliste .issues=${damaged.flatMap(({ issues }) => issues)}></noe-feilliste>
      </details>
      <noe-knapp variant="secondary" size="small" label=${texts.saveDamaged} @click=${saveDamaged}></noe-knapp>`;
    return html`<noe-varsel kind="warning" .text=${texts.damagedHelp} .body=${body}></noe-varsel>`;
  }

  #undo() {
    const locale = this.#locale.value;
    if (this.#contents.value.former.length === 0) return nothing;
    return html`<noe-knapp
      variant="secondary"
      size="small"
      label=${SAVED[locale].undo}
      @click=${() => undo((title) => title[locale])}
    ></noe-knapp>`;
  }
}
customElements.define('noe-hendelser', NoeHendelser);

function toldText(told: Told | null, locale: Locale): string {
  if (told === null) return '';
  const texts = SAVED[locale].told;
  return told.kind === 'runs-deleted'
    ? texts['runs-deleted'](formatNumber(told.count, locale))
    : texts[told.kind](told.name);
}
