import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { backingOf, FIELD_GROUPS, GROUP_LABELS } from '../../../sim-core/contract.ts';
import { $locale } from '../../app/locale.ts';
import { SHIPPED, type Shipped, shippedDocument } from '../../app/saved/shipped.ts';
import { wordsOf } from '../../app/search-words.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-merke.ts';
import '../../components/noe-nedtrekk.ts';
import { backingList } from '../scenario/backing-details.ts';
import './noe-dorrad.ts';

const ALL = 'alle';

/**
 * The shipped scenarios: what each asks, what it stands on, and where to open it.
 *
 * @element noe-bibliotek
 */
export class NoeBibliotek extends LightElement {
  static override properties = { area: { state: true }, words: { state: true } };

  /** Group of the field table, or {@link ALL}. */
  declare area: string;
  /** What is searched for. */
  declare words: string;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.area = ALL;
    this.words = '';
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const shown = this.#shown();
    return html`<div class="noe-utvalg" role="search" aria-label=${SAVED[locale].filter}>
        <noe-felt kind="text" label=${SAVED[locale].search} help=${SAVED[locale].searchHelp} .value=${this.words}
          @noe-endring=${(event: CustomEvent<string>) => (this.words = event.detail)}></noe-felt>
        <noe-nedtrekk
          .label=${SAVED[locale].area}
          .help=${SAVED[locale].areaHelp}
          .entries=${this.#areas()}
          .value=${this.area}
          @noe-endring=${(event: CustomEvent<string>) => (this.area = event.detail)}
        ></noe-nedtrekk>
      </div>
      <p role="status" class="aksel-body-short aksel-body-short--small noe-dempet">
        ${shown.length === 0 ? SAVED[locale].none : SAVED[locale].shown(shown.length)}
      </p>
      ${
        shown.length === 0
          ? nothing
          : html`<ul class="noe-kortliste">
              ${shown.map((one) => html`<li class="noe-scenariokort">${this.#card(one)}</li>`)}
            </ul>`
      }`;
  }

  /** The scenarios of the area whose text, in either language, has all the words. */
  #shown(): readonly Shipped[] {
    const words = wordsOf(this.words);
    return SHIPPED.filter(({ id, title, question, facts, areas }) => {
      const labels = areas.map((area) => GROUP_LABELS[area]);
      const searched = JSON.stringify([id, title, question, facts, labels]).toLowerCase();
      return (
        (this.area === ALL || areas.some((area) => area === this.area)) &&
        words.every((word) => searched.includes(word))
      );
    });
  }

  #areas() {
    const locale = this.#locale.value;
    const texts = SAVED[locale];
    const counted = FIELD_GROUPS.map((group) => ({
      group,
      count: SHIPPED.filter(({ areas }) => areas.includes(group)).length,
    }));
    const entries = counted
      .filter(({ count }) => count > 0)
      .map(({ group, count }) => ({
        value: group,
        label: texts.areaCount(GROUP_LABELS[group][locale], formatNumber(count, locale)),
      }));
    return [{ value: ALL, label: texts.allAreas(formatNumber(SHIPPED.length, locale)) }, ...entries];
  }

  #card({ id, title, question, facts, areas }: Shipped) {
    const locale = this.#locale.value;
    const texts = SAVED[locale];
    return html`<h3 class="aksel-heading aksel-heading--small">${title[locale]}</h3>
      <p class="aksel-body-long">${question[locale]}</p>
      <div class="noe-merkerad">
        ${areas.map((area) => html`<noe-merke .label=${GROUP_LABELS[area][locale]}></noe-merke>`)}
      </div>
      ${
        facts.length === 0
          ? html`<p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.noFacts}</p>`
          : html`<details class="noe-detaljer aksel-body-short aksel-body-short--small">
              <summary>${texts.facts(facts.length)}</summary>
              ${backingList(facts.map(backingOf), locale)}
            </details>`
      }
      <noe-dorrad .name=${title[locale]} from="library" .read=${() => shippedDocument(id)}></noe-dorrad>`;
  }
}
customElements.define('noe-bibliotek', NoeBibliotek);
