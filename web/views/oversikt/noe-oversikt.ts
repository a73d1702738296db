import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $address, linkText } from '../../app/address.ts';
import type { Answer } from '../../app/linked.ts';
import { $locale } from '../../app/locale.ts';
import { $openedLink, openLinked } from '../../app/overview-link.ts';
import { proveBy } from '../../app/proof.ts';
import { $shown, openBase } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { SHELL } from '../../i18n/shell.ts';
import { linkMessage } from '../link-message.ts';
import { doors, wholeFile } from './doors.ts';
import './noe-konklusjon.ts';
import './noe-styring.ts';

/**
 * The first page: what today's operation looks like, and what happens with many more users.
 *
 * @element noe-oversikt
 */
export class NoeOversikt extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #opened = new StoreController(this, $openedLink);
  readonly #shown = new StoreController(this, $shown);
  #leave: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const stopFollowing = $address.subscribe(({ query }) => void this.#open(linkText(query)));
    this.#leave = [stopFollowing, proveBy($shown)];
    void import('./noe-resultat.ts'); // charts come while the first run is made: the sentence does not wait for them
  }

  override disconnectedCallback(): void {
    for (const stop of this.#leave) stop();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = SHELL[locale];
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <div role="status" class="noe-lenkesvar">${linkMessage(this.#opened.value, this.#answer(), locale)}</div>
      <noe-konklusjon></noe-konklusjon>
      ${doors(locale)}
      <div class="noe-flate">
        <noe-styring></noe-styring>
        <noe-resultat></noe-resultat>
      </div>
      ${this.#evidence()} ${wholeFile(locale)}`;
  }

  /** What the link is held against: only a run as long as its own. */
  #answer(): Answer | null {
    const shown = this.#shown.value;
    return shown === null || shown.asked !== shown.document.run.replications ? null : shown;
  }

  /** What the model is worth, once it has said something; loaded then. */
  #evidence() {
    if (this.#shown.value === null) return nothing;
    void import('./noe-holdbarhet.ts');
    return html`<noe-holdbarhet></noe-holdbarhet>`;
  }

  /** The result of a link comes before the base year it is held against. */
  async #open(text: string | null): Promise<void> {
    if (text !== null) await openLinked(text);
    openBase(text === null || $openedLink.get()?.kind === 'fault');
  }
}
customElements.define('noe-oversikt', NoeOversikt);
