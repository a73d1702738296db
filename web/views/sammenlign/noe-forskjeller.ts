import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import {
  type ComparedFigureId,
  comparedFigures,
  hasOffices,
  MAIN_FIGURES,
  MAIN_OFFICE_FIGURES,
  OTHER_FIGURES,
  OTHER_OFFICE_FIGURES,
} from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { differenceTable } from './difference-table.ts';
import { differsList } from './differs-list.ts';
import { precisionTable } from './precision-table.ts';
import { titlesOf } from './words.ts';

/**
 * Differences figure by figure, those of the offices, what differs in the settings, and how exact the differences are.
 *
 * @element noe-forskjeller
 */
export class NoeForskjeller extends LightElement {
  static override properties = { shown: { attribute: false } };

  declare shown: ShownComparison | null;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.shown = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === null) return nothing;
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const base = titlesOf(shown, locale)[0]!;
    const main = comparedFigures(shown.run, MAIN_FIGURES);
    return html`<section class="noe-seksjon" aria-labelledby="noe-forskjeller">
        <h2 class="aksel-heading aksel-heading--medium" id="noe-forskjeller">${texts.figures}</h2>
        ${differenceTable(shown, main, texts.figuresCaption(base), locale)}
        <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.figuresHelp}</p>
        <details class="noe-detaljer">
          <summary>${texts.all}</summary>
          ${differenceTable(shown, comparedFigures(shown.run, OTHER_FIGURES), texts.otherCaption(base), locale)}
        </details>
        ${precisionTable(shown, main, locale)}
      </section>
      ${hasOffices(shown.run) ? this.#offices(shown, base) : nothing} ${differsList(shown, locale)}`;
  }

  #offices(shown: ShownComparison, base: string) {
    const locale = this.#locale.value;
    const texts = COMPARE[locale];
    const table = (ids: readonly ComparedFigureId[], caption: string) =>
      differenceTable(shown, comparedFigures(shown.run, ids), caption, locale);
    const isKnown = shown.run.results[0]!.offices !== undefined;
    return html`<section class="noe-seksjon" aria-labelledby="noe-kontorer">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-kontorer">${texts.offices}</h2>
      ${isKnown ? nothing : html`<p class="aksel-body-long">${texts.noOffices(base)}</p>`}
      ${table(MAIN_OFFICE_FIGURES, texts.officeCaption(base))}
      <details class="noe-detaljer">
        <summary>${texts.all}</summary>
        ${table(OTHER_OFFICE_FIGURES, texts.otherOfficeCaption(base))}
      </details>
    </section>`;
  }
}
customElements.define('noe-forskjeller', NoeForskjeller);
