import { html, type TemplateResult } from 'lit';
import type { Contradiction } from '../../../calibration/evidence/contradiction.ts';
import type { OpenBook } from '../../app/grunnlag/book.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { GRUNNLAG } from '../../i18n/grunnlag.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-merke.ts';
import '../../components/noe-nedtrekk.ts';
import { postLink } from './post-link.ts';

/**
 * Sources that disagree, by what is done about them.
 *
 * @element noe-motsigelser
 */
export class NoeMotsigelser extends LightElement {
  static override properties = { book: { attribute: false }, locale: { type: String }, handling: { state: true } };

  declare book: OpenBook;
  declare locale: Locale;
  /** Empty for all. */
  declare handling: string;

  constructor() {
    super();
    this.locale = 'nb';
    this.handling = '';
  }

  override render(): TemplateResult {
    const { locale } = this;
    const texts = GRUNNLAG[locale];
    const all = this.book.contradictions;
    const shown = all.filter(({ handling }) => this.handling === '' || handling === this.handling);
    const entries = Object.entries(texts.handlings).map(([value, label]) => ({ value, label }));
    return html`<p class="aksel-body-short noe-lesbar">
        ${texts.contradictionsLead(formatNumber(all.length, locale))} ${texts.english}
      </p>
      <noe-nedtrekk label=${texts.handling} .value=${this.handling} .entries=${[{ value: '', label: texts.all }, ...entries]}
        @noe-endring=${(event: CustomEvent<string>) => (this.handling = event.detail)}></noe-nedtrekk>
      <p class="aksel-body-short aksel-body-short--small noe-dempet" role="status">
        ${texts.contradictionsShown(formatNumber(shown.length, locale), formatNumber(all.length, locale))}
      </p>
      <ul class="noe-uenige">${shown.map((one) => this.#item(one))}</ul>`;
  }

  #item({ id, about, sides, handling, how, consequence }: Contradiction) {
    const texts = GRUNNLAG[this.locale];
    const { byId } = this.book;
    return html`<li class="noe-uenige__sak" data-sak=${id}>
      <h2 class="aksel-heading aksel-heading--xsmall"><code>${id}</code> <span lang="en">${about}</span></h2>
      <noe-merke color="neutral" label=${texts.handlings[handling]}></noe-merke>
      <ul class="noe-endringer aksel-body-short aksel-body-short--small" lang="en">
        ${sides.map(({ source, statement }) => html`<li>${byId.has(source) ? postLink(source) : source}: ${statement}</li>`)}
      </ul>
      <p class="aksel-body-short aksel-body-short--small">${texts.how}: <span lang="en">${how}</span></p>
      <p class="aksel-body-short aksel-body-short--small">${texts.consequence}: <span lang="en">${consequence}</span></p>
    </li>`;
  }
}
customElements.define('noe-motsigelser', NoeMotsigelser);
