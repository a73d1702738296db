import { StoreController } from '@nanostores/lit';
import { html, type TemplateResult } from 'lit';
import { $address, linkText } from '../../app/address.ts';
import type { Answer } from '../../app/linked.ts';
import { $locale } from '../../app/locale.ts';
import { proveBy } from '../../app/proof.ts';
import { $opened, openLink } from '../../app/stress/linked.ts';
import { $stressRun, $stressStale, openStress } from '../../app/stress/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { linkMessage } from '../link-message.ts';
import { experimentDoors } from './experiment-doors.ts';
import './noe-stress-resultat.ts';
import './noe-stress-skjema.ts';
import './noe-stress-svar.ts';

/**
 * Leadership’s page: how much the unit can take, and what helps.
 *
 * @element noe-stresstest
 */
export class NoeStresstest extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #opened = new StoreController(this, $opened);
  readonly #run = new StoreController(this, $stressRun);
  readonly #stale = new StoreController(this, $stressStale);
  #leave: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const stopFollowing = $address.subscribe(({ query }) => void this.#open(linkText(query)));
    this.#leave = [stopFollowing, proveBy($stressRun)];
  }

  override disconnectedCallback(): void {
    for (const stop of this.#leave) stop();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = STRESS_RESULT[locale];
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <div role="status" class="noe-lenkesvar">${linkMessage(this.#opened.value, this.#answer(), locale)}</div>
      ${experimentDoors(locale)}
      <div class="noe-flate">
        <noe-stress-skjema></noe-stress-skjema>
        <div class="noe-resultat ${this.#stale.value ? 'noe-resultat--utdatert' : ''}">
          <noe-stress-svar></noe-stress-svar>
          <noe-stress-resultat></noe-stress-resultat>
        </div>
      </div>`;
  }

  #answer(): Answer | null {
    const run = this.#run.value;
    return run === null ? null : { hash: run.scenario.hash, early: run.early, result: run.result };
  }

  /** A link’s result, or the usual one where there is no link or none that works. */
  async #open(text: string | null): Promise<void> {
    if (text === null || !(await openLink(text))) openStress();
  }
}
customElements.define('noe-stresstest', NoeStresstest);
