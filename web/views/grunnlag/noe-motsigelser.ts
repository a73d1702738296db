import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Contradiction } from '../../../calibration/evidence/contradiction.ts';
import type { OpenBook } from '../../app/grunnlag/book.ts';
import { wordsOf } from '../../app/search-words.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { GRUNNLAG } from '../../i18n/grunnlag.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-merke.ts';
import '../../components/noe-nedtrekk.ts';
import { goOn, moreButtons, STEP } from './long-list.ts';
import { postLink } from './post-link.ts';

/**
 * Sources that disagree, searched, and by what is done about them.
 *
 * @element noe-motsigelser
 */
export class NoeMotsigelser extends LightElement {
  static override properties = {
    book: { attribute: false },
    locale: { type: String },
    handling: { state: true },
    words: { state: true },
    most: { state: true },
  };

  declare book: OpenBook;
  declare locale: Locale;
  /** Empty for all. */
  declare handling: string;
  /** What is searched for. */
  declare words: string;
  /** Items shown at most. */
  declare most: number;

  constructor() {
    super();
    this.locale = 'nb';
    this.handling = '';
    this.words = '';
    this.most = STEP;
  }

  override render(): TemplateResult {
    const { locale, most } = this;
    const texts = GRUNNLAG[locale];
    const all = this.book.contradictions;
    const found = this.#found();
    const shown = found.slice(0, most);
    const count = ({ length }: readonly Contradiction[]) => formatNumber(length, locale);
    const entries = Object.entries(texts.handlings).map(([value, label]) => ({ value, label }));
    return html`<p class="aksel-body-short noe-lesbar">${texts.contradictionsLead(count(all))}</p>
      <div class="noe-utvalg" role="search" aria-label=${texts.filter}>
        <noe-felt kind="text" label=${texts.search} help=${texts.contradictionsSearch} .value=${this.words}
          @noe-endring=${(event: CustomEvent<string>) => this.#choose({ words: event.detail })}></noe-felt>
        <noe-nedtrekk label=${texts.handling} .value=${this.handling} .entries=${[{ value: '', label: texts.all }, ...entries]}
          @noe-endring=${(event: CustomEvent<string>) => this.#choose({ handling: event.detail })}></noe-nedtrekk>
      </div>
      <p class="aksel-body-short aksel-body-short--small noe-dempet" role="status">
        ${found.length === 0 ? texts.contradictionsNone : texts.contradictionsShown(count(shown), count(found), count(all))}
      </p>
      ${found.length === 0 ? nothing : html`<ul class="noe-uenige">${shown.map((one) => this.#item(one))}</ul>`}
      ${moreButtons(most, found.length, locale, (more) => (this.most = more))}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    goOn(this.querySelectorAll('h2'), changed.get('most'), this.most);
  }

  #found(): readonly Contradiction[] {
    const words = wordsOf(this.words);
    return this.book.contradictions.filter((one) => {
      const searched = JSON.stringify(Object.values(one)).toLowerCase();
      return (this.handling === '' || one.handling === this.handling) && words.every((word) => searched.includes(word));
    });
  }

  /** A new choice starts at the top. */
  #choose(change: { readonly words?: string; readonly handling?: string }): void {
    Object.assign(this, change, { most: STEP });
  }

  #item({ id, about, sides, handling, how, consequence }: Contradiction) {
    const texts = GRUNNLAG[this.locale];
    const { byId } = this.book;
    return html`<li class="noe-uenige__sak" data-sak=${id}>
      <h2 class="aksel-heading aksel-heading--xsmall" tabindex="-1"><code>${id}</code> ${about}</h2>
      <noe-merke color="neutral" label=${texts.handlings[handling]}></noe-merke>
      <ul class="noe-endringer aksel-body-short aksel-body-short--small">
        ${sides.map(({ source, statement }) => html`<li>${byId.has(source) ? postLink(source) : source}: ${statement}</li>`)}
      </ul>
      <p class="aksel-body-short aksel-body-short--small">${texts.how}: ${how}</p>
      <p class="aksel-body-short aksel-body-short--small">${texts.consequence}: ${consequence}</p>
    </li>`;
  }
}
customElements.define('noe-motsigelser', NoeMotsigelser);
