import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $address, linkText } from '../../app/address.ts';
import { $opened, answerOf, openComparisonLink } from '../../app/compare/linked.ts';
import { $comparison, $comparisonStale, openComparison, type ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import { proveBy } from '../../app/proof.ts';
import { LightElement } from '../../components/light-element.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { linkMessage } from '../link-message.ts';
import { startFault } from '../oversikt/start-check.ts';
import './noe-sammenlign-skjema.ts';
import './noe-sammenlign-svar.ts';
import './noe-forskjeller.ts';
import './noe-dag-for-dag.ts';
import './noe-ventetid.ts';
import './noe-hvorfor.ts';
import './noe-folsomhet.ts';
import './noe-beste.ts';
import './noe-sammenlign-ut.ts';

/**
 * The analyst’s page: scenarios against a base, on the same people and the same luck.
 *
 * @element noe-sammenlign
 */
export class NoeSammenlign extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #opened = new StoreController(this, $opened);
  readonly #shown = new StoreController(this, $comparison);
  readonly #stale = new StoreController(this, $comparisonStale);
  #leave: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const stopFollowing = $address.subscribe(({ query }) => void this.#open(linkText(query)));
    this.#leave = [stopFollowing, proveBy($comparison)];
  }

  override disconnectedCallback(): void {
    for (const stop of this.#leave) stop();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const shown = this.#shown.value;
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${texts.title}</h1>
      <p class="aksel-body-long noe-ingress">${texts.lead}</p>
      <div role="status" class="noe-lenkesvar">${linkMessage(this.#opened.value, answerOf(shown), locale)}</div>
      <div class="noe-flate">
        <noe-sammenlign-skjema></noe-sammenlign-skjema>
        <div class="noe-resultat ${this.#stale.value ? 'noe-resultat--utdatert' : ''}">
          <noe-sammenlign-svar></noe-sammenlign-svar>
          ${shown === null || isRefused(shown) ? nothing : this.#sections(shown)}
        </div>
      </div>`;
  }

  #sections(shown: ShownComparison) {
    return html`<noe-forskjeller .shown=${shown}></noe-forskjeller>
      <noe-ventetid .shown=${shown}></noe-ventetid>
      <noe-dag-for-dag .shown=${shown}></noe-dag-for-dag>
      <noe-hvorfor .shown=${shown}></noe-hvorfor>
      ${shown.early ? nothing : this.#whenDone(shown)}`;
  }

  /** What takes runs of its own, and what can be taken along: of a full result only. */
  #whenDone(shown: ShownComparison) {
    return html`<noe-folsomhet .shown=${shown}></noe-folsomhet>
      <noe-beste .shown=${shown}></noe-beste>
      <noe-sammenlign-ut path="/sammenlign" .shown=${shown}></noe-sammenlign-ut>`;
  }

  /** A link’s comparison, or the usual one where there is no link or none that works. */
  async #open(text: string | null): Promise<void> {
    if (text === null || !(await openComparisonLink(text))) openComparison();
  }
}
customElements.define('noe-sammenlign', NoeSammenlign);

function isRefused({ run }: ShownComparison): boolean {
  return run.results.some(({ start }) => startFault(start, 'nb') !== null);
}
