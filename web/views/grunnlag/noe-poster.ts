import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AREAS } from '../../app/grunnlag/area.ts';
import type { Fact } from '../../app/grunnlag/facts.ts';
import { type FactFilter, filtered, NO_FILTER } from '../../app/grunnlag/filter.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber, NO_VALUE } from '../../format/number.ts';
import { GRUNNLAG } from '../../i18n/grunnlag.ts';
import type { Locale } from '../../i18n/language.ts';
import { placeText } from '../../i18n/record-places.ts';
import { RECORDS } from '../../i18n/records.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-nedtrekk.ts';
import { rangeText, valueText } from './fact-words.ts';
import { goOn, moreButtons, STEP } from './long-list.ts';
import { postLink } from './post-link.ts';

/**
 * Every number and assumption in a table that is searched and filtered.
 *
 * @element noe-poster
 */
export class NoePoster extends LightElement {
  static override properties = {
    facts: { attribute: false },
    locale: { type: String },
    filter: { state: true },
    most: { state: true },
  };

  declare facts: readonly Fact[];
  declare locale: Locale;
  declare filter: FactFilter;
  /** Lines shown at most. */
  declare most: number;

  constructor() {
    super();
    this.facts = [];
    this.locale = 'nb';
    this.filter = NO_FILTER;
    this.most = STEP;
  }

  override render(): TemplateResult {
    const { locale, most } = this;
    const texts = GRUNNLAG[locale];
    const found = filtered(this.facts, this.filter);
    const shown = found.slice(0, most);
    const count = ({ length }: readonly Fact[]) => formatNumber(length, locale);
    return html`${this.#choices()}
      <p class="aksel-body-short" role="status">
        ${found.length === 0 ? texts.none : texts.shown(count(shown), count(found), count(this.facts))}
      </p>
      ${found.length === 0 ? nothing : this.#table(shown)}
      ${moreButtons(most, found.length, locale, (more) => (this.most = more))}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    goOn(this.querySelectorAll('tbody a'), changed.get('most'), this.most);
  }

  #choices() {
    const { filter, locale } = this;
    const texts = GRUNNLAG[locale];
    const names = RECORDS[locale];
    return html`<div class="noe-utvalg" role="search" aria-label=${texts.filter}>
      <noe-felt kind="text" label=${texts.search} help=${texts.searchHelp} .value=${filter.words}
        @noe-endring=${(event: CustomEvent<string>) => this.#choose({ words: event.detail })}></noe-felt>
      ${this.#choice('grade', texts.grade, names.grades)} ${this.#choice('use', texts.use, names.uses)}
      ${this.#choice('publication', texts.publication, names.publications)}
      ${this.#choice('area', texts.area, Object.fromEntries(AREAS.map((area) => [area, names.areas[area]])))}
      <noe-knapp variant="tertiary" size="small" label=${texts.clear} .disabled=${filter === NO_FILTER}
        @click=${() => this.#choose(NO_FILTER)}></noe-knapp>
    </div>`;
  }

  #choice(key: Exclude<keyof FactFilter, 'words'>, label: string, names: Readonly<Record<string, string>>) {
    const named = Object.entries(names).map(([value, name]) => ({ value, label: name }));
    return html`<noe-nedtrekk label=${label} .value=${this.filter[key]}
      .entries=${[{ value: '', label: GRUNNLAG[this.locale].all }, ...named]}
      @noe-endring=${(event: CustomEvent<string>) => this.#choose({ [key]: event.detail })}
    ></noe-nedtrekk>`;
  }

  /** A new choice starts at the top. */
  #choose(change: Partial<FactFilter>): void {
    const filter = { ...this.filter, ...change };
    this.filter = change === NO_FILTER ? NO_FILTER : filter;
    this.most = STEP;
  }

  #table(shown: readonly Fact[]) {
    const texts = GRUNNLAG[this.locale];
    return html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${texts.caption}>
      <table class="aksel-table aksel-table--small noe-tabell noe-poster">
        <caption class="aksel-body-short aksel-body-short--small">${texts.caption}</caption>
        <thead>
          <tr>${Object.values(texts.columns).map((head) => html`<th scope="col" class="aksel-table__header-cell">${head}</th>`)}</tr>
        </thead>
        <tbody>${shown.map((fact) => this.#line(fact))}</tbody>
      </table>
    </div>`;
  }

  #line(fact: Fact) {
    const { locale } = this;
    const { ours, grades, uses, publications } = RECORDS[locale];
    const { publication, place } = fact;
    const source =
      publication === null
        ? ours
        : `${publications[publication]}, ${place === null ? NO_VALUE : placeText(place, locale)}`;
    return html`<tr data-post=${fact.id}>
      <td class="aksel-table__data-cell">${postLink(fact.id)}</td>
      <th scope="row" class="aksel-table__header-cell noe-poster__hva">${fact.statement}</th>
      <td class="aksel-table__data-cell noe-poster__verdi">${valueText(fact, locale)}</td>
      <td class="aksel-table__data-cell noe-tall">${rangeText(fact, locale)}</td>
      <td class="aksel-table__data-cell">${source}</td>
      <td class="aksel-table__data-cell">${grades[fact.grade]}</td>
      <td class="aksel-table__data-cell">${uses[fact.use]}</td>
    </tr>`;
  }
}
customElements.define('noe-poster', NoePoster);
