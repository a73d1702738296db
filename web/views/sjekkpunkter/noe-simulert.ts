import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { withRoutine } from '../../app/checkpoints/routine.ts';
import { $outdated, $pair, DOCUMENT, type ShownPair } from '../../app/checkpoints/store.ts';
import { downloadText } from '../../app/download.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import { RESULT } from '../../i18n/result.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-merke.ts';
import './noe-parvis.ts';

/**
 * The newest simulation of a plan against today's checkpoints; marked when the plan has been changed since.
 *
 * @element noe-simulert
 */
export class NoeSimulert extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #pair = new StoreController(this, $pair);
  readonly #outdated = new StoreController(this, $outdated);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = CHECKPOINTS[locale];
    const shown = this.#pair.value;
    const outdated = this.#outdated.value;
    return html`<section class=${outdated ? 'noe-resultat--utdatert' : ''} aria-labelledby="noe-simulert">
      <div class="noe-overskrift">
        <h2 class="aksel-heading aksel-heading--medium" id="noe-simulert">
          ${texts.runHeading}${shown === null ? nothing : `: ${shown.name[locale]}`}
        </h2>
        ${shown === null ? nothing : html`<noe-merke label=${RESULT[locale].runs(formatNumber(shown.runs, locale))}></noe-merke>`}
        ${outdated ? html`<noe-merke color="warning" label=${texts.outdated}></noe-merke>` : nothing}
      </div>
      ${outdated ? html`<p class="aksel-body-short aksel-body-short--small">${texts.outdatedHelp}</p>` : nothing}
      ${shown === null ? html`<p class="aksel-body-long">${texts.notRun}</p>` : this.#shown(shown)}
    </section>`;
  }

  #shown(shown: ShownPair) {
    const locale = this.#locale.value;
    const document = withRoutine(DOCUMENT, shown.routine);
    const save = () => downloadText(`${document.id}.json`, 'application/json', JSON.stringify(document, null, 2));
    return html`<noe-parvis
        .pair=${shown.pair}
        .name=${shown.name[locale]}
        .today=${DOCUMENT.checkpoints}
        .changed=${document.checkpoints}
        .estimate=${shown.estimate}
        .locale=${locale}
      ></noe-parvis>
      <noe-knapp class="noe-simulert__lagre" variant="secondary" size="small" label=${CHECKPOINTS[locale].save} @click=${save}></noe-knapp>`;
  }
}
customElements.define('noe-simulert', NoeSimulert);
