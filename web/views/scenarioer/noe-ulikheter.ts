import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import {
  GROUP_LABELS,
  type ScenarioDifference,
  type ScenarioDocument,
  scenarioDifferences,
} from '../../../sim-core/contract.ts';
import { $draft } from '../../app/draft.ts';
import { $locale } from '../../app/locale.ts';
import { $contents } from '../../app/saved/page-cabinet.ts';
import { LightElement } from '../../components/light-element.ts';
import { HISTORY } from '../../i18n/history.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-nedtrekk.ts';
import { comparable } from './comparable.ts';
import { differenceValue } from './difference-value.ts';
import { placeLabel } from './place-label.ts';

/**
 * What any two scenarios say differently, field by field.
 *
 * @element noe-ulikheter
 */
export class NoeUlikheter extends LightElement {
  static override properties = { first: { state: true }, second: { state: true } };

  /** Keys of the two; empty for the usual ones. */
  declare first: string;
  declare second: string;
  readonly #locale = new StoreController(this, $locale);
  readonly #contents = new StoreController(this, $contents);
  readonly #draft = new StoreController(this, $draft);

  constructor() {
    super();
    this.first = '';
    this.second = '';
  }

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = HISTORY[locale];
    const all = comparable(this.#contents.value, this.#draft.value.own, locale);
    const first = all.find(({ key }) => key === this.first) ?? all[0]!;
    const second = all.find(({ key }) => key === this.second) ?? all[1]!;
    const entries = all.map(({ key, label }) => ({ value: key, label }));
    return html`<p class="aksel-body-long">${texts.diffLead}</p>
      <div class="noe-to-velgere">
        <noe-nedtrekk .label=${texts.first} .entries=${entries} .value=${first.key} @noe-endring=${(event: CustomEvent<string>) => (this.first = event.detail)}></noe-nedtrekk>
        <noe-nedtrekk .label=${texts.second} .entries=${entries} .value=${second.key} @noe-endring=${(event: CustomEvent<string>) => (this.second = event.detail)}></noe-nedtrekk>
        <noe-knapp variant="secondary" size="small" label=${texts.swap} @click=${() => this.#swap(first.key, second.key)}></noe-knapp>
      </div>
      ${this.#table(first.read(), second.read())}`;
  }

  #table(first: ScenarioDocument, second: ScenarioDocument) {
    const locale = this.#locale.value;
    const texts = HISTORY[locale];
    const differences = scenarioDifferences(first, second);
    const isNamesOnly = differences.every(({ field }) => field.group === 'about');
    const count =
      differences.length === 0 ? texts.same : isNamesOnly ? texts.namesOnly : texts.differences(differences.length);
    const caption = texts.diffTable(first.title[locale], second.title[locale]);
    return html`<p role="status" class="aksel-body-short">${count}</p>
      ${
        differences.length === 0
          ? nothing
          : html`<div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
              <table class="aksel-table aksel-table--small noe-tabell noe-forskjelltabell">
                <caption class="aksel-sr-only">${caption}</caption>
                <thead>
                  <tr>
                    <th scope="col" class="aksel-table__header-cell">${texts.field}</th>
                    <th scope="col" class="aksel-table__header-cell">${first.title[locale]}</th>
                    <th scope="col" class="aksel-table__header-cell">${second.title[locale]}</th>
                  </tr>
                </thead>
                <tbody>
                  ${differences.map((difference) => this.#row(difference))}
                </tbody>
              </table>
            </div>`
      }`;
  }

  #row(difference: ScenarioDifference) {
    const locale = this.#locale.value;
    const { path, field } = difference;
    return html`<tr data-sted=${path}>
      <th scope="row" class="aksel-table__header-cell noe-term">
        ${placeLabel(path, locale)}
        <span class="aksel-body-short aksel-body-short--small noe-dempet">${GROUP_LABELS[field.group][locale]}</span>
      </th>
      <td class="aksel-table__data-cell">${differenceValue(difference, 'first', locale)}</td>
      <td class="aksel-table__data-cell">${differenceValue(difference, 'second', locale)}</td>
    </tr>`;
  }

  #swap(first: string, second: string): void {
    this.first = second;
    this.second = first;
  }
}
customElements.define('noe-ulikheter', NoeUlikheter);
