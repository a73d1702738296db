import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { $locale } from '../../app/locale.ts';
import { $contents, removeRunsWithoutNote } from '../../app/saved/page-cabinet.ts';
import { MOST } from '../../app/saved/records.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { HISTORY } from '../../i18n/history.ts';
import '../../components/noe-knapp.ts';
import './noe-kjoring.ts';

/**
 * Runs a person has started and seen to their end, newest first.
 *
 * @element noe-historikk
 */
export class NoeHistorikk extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #contents = new StoreController(this, $contents);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = HISTORY[locale];
    const { runs, isOpen } = this.#contents.value;
    if (runs.length === 0)
      return html`${isOpen ? html`<p class="aksel-body-long">${texts.historyEmpty}</p>` : nothing}`;
    return html`<p class="aksel-body-short noe-dempet">${texts.historyHelp(formatNumber(MOST.runs, locale))}</p>
      <div class="noe-kortliste">
        ${repeat(
          runs,
          ({ id }) => id,
          (run) => html`<noe-kjoring .run=${run}></noe-kjoring>`,
        )}
      </div>
      ${
        runs.some(({ note }) => note.trim() === '')
          ? html`<noe-knapp variant="tertiary" size="small" label=${texts.removeBare} @click=${removeRunsWithoutNote}></noe-knapp>`
          : nothing
      }`;
  }
}
customElements.define('noe-historikk', NoeHistorikk);
