import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { type Better, MEASURE_UNITS, type MeasureUnit } from '../../../sim-core/contract.ts';
import { $best, type BestAnswer, bestLane, chooseBest } from '../../app/compare/best.ts';
import { bestCommand } from '../../app/compare/command.ts';
import { type ComparedFigureId, entryOf, LEVEL } from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import { LightElement } from '../../components/light-element.ts';
import { parseDecimal } from '../../format/decimal-input.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import { COMPARE_DETAIL } from '../../i18n/compare-detail.ts';
import { COMPARE_EXPERIMENTS } from '../../i18n/compare-experiments.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-felt.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-nedtrekk.ts';
import { runStatus } from '../run-status.ts';
import { formatSetDifference, formatWithUnit } from '../unit-text.ts';
import { figurePicker } from './figure-picker.ts';
import { titlesOf } from './words.ts';

/** Shares are typed as per cent. */
const divisorOf = (unit: MeasureUnit): number => (unit === 'share' ? 100 : 1);

/**
 * Which scenario is the best, with what is promised of the choice in words.
 *
 * @element noe-beste
 */
export class NoeBeste extends LightElement {
  static override properties = {
    shown: { attribute: false },
    figure: { state: true },
    better: { state: true },
    indifferenceText: { state: true },
  };

  declare shown: ShownComparison | null;
  declare figure: ComparedFigureId;
  declare better: Better;
  declare indifferenceText: string;
  readonly #locale = new StoreController(this, $locale);
  readonly #answer = new StoreController(this, $best);
  readonly #run = new StoreController(this, bestLane.state);

  constructor() {
    super();
    this.shown = null;
    this.figure = 'decisionTimeClockHours';
    this.better = 'less';
    this.indifferenceText = '1';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.shown === null) return nothing;
    const locale = this.#locale.value;
    const texts = COMPARE_EXPERIMENTS[locale].best;
    const { unit } = entryOf(this.figure);
    return html`<section class="noe-seksjon" aria-labelledby="noe-beste">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-beste">${texts.heading}</h2>
      <p class="aksel-body-long aksel-body-long--small">${texts.help}</p>
      <div class="noe-velgere">
        ${figurePicker(texts.figure, this.figure, (figure) => (this.figure = figure), locale)}
        <noe-nedtrekk
          .label=${texts.better}
          .entries=${(['less', 'more'] as const).map((value) => ({ value, label: texts.directions[value] }))}
          .value=${this.better}
          @noe-endring=${(event: CustomEvent<string>) => (this.better = event.detail as Better)}
        ></noe-nedtrekk>
        <noe-felt
          kind="decimal"
          .label=${texts.indifference}
          .help=${texts.indifferenceHelp(unit === 'share' ? '%' : MEASURE_UNITS[unit][locale])}
          .value=${this.indifferenceText}
          .error=${this.#indifference() === null ? texts.positive : ''}
          @noe-endring=${(event: CustomEvent<string>) => (this.indifferenceText = event.detail)}
        ></noe-felt>
      </div>
      <noe-knapp variant="secondary" label=${texts.run} @click=${this.#start}></noe-knapp>
      ${runStatus(this.#run.value, locale, () => bestLane.cancel())}
      ${this.#answer.value === null ? nothing : told(this.#answer.value, locale)}
    </section>`;
  }

  /** In the unit of the figure; null where it is no number above zero. */
  #indifference(): number | null {
    const parsed = parseDecimal(this.indifferenceText);
    return parsed.ok && parsed.value > 0 ? parsed.value / divisorOf(entryOf(this.figure).unit) : null;
  }

  readonly #start = (): void => {
    const indifference = this.#indifference();
    if (indifference !== null) chooseBest({ figure: this.figure, better: this.better, indifference });
    else this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
}
customElements.define('noe-beste', NoeBeste);

function told({ rule, shown, choice, budget }: BestAnswer, locale: Locale): TemplateResult {
  const texts = COMPARE_EXPERIMENTS[locale].best;
  const titles = titlesOf(shown, locale);
  const { unit } = entryOf(rule.figure);
  const runs = formatNumber(Math.max(...choice.replications), locale);
  const sentence = choice.isGuaranteed
    ? texts.guaranteed(
        titles[choice.best]!,
        formatShare(LEVEL, locale, 0),
        formatSetDifference(rule.indifference, unit, locale),
      )
    : texts.open(choice.left.map((place) => `«${titles[place]}»`).join(', '), runs);
  const status = (place: number): string => {
    const out = choice.outAfter[place];
    if (out !== null && out !== undefined) return texts.out(formatNumber(out, locale));
    return choice.isGuaranteed ? texts.chosen : texts.left;
  };
  const goal = `${rule.better}:${rule.figure}`;
  return html`<p class="aksel-body-long" data-beste>${sentence}</p>
    <div class="noe-rulle" role="region" tabindex="0" aria-label=${texts.caption}>
      <table class="aksel-table aksel-table--small noe-tabell">
        <caption class="aksel-sr-only">${texts.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${COMPARE_DETAIL[locale].scenario}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.mean}</th>
            <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.runs}</th>
            <th scope="col" class="aksel-table__header-cell">${texts.status}</th>
          </tr>
        </thead>
        <tbody>
          ${titles.map(
            (title, place) => html`<tr>
              <th scope="row" class="aksel-table__header-cell noe-term">${title}</th>
              <td class="aksel-table__data-cell noe-hoyre">${formatWithUnit(choice.means[place]!, unit, locale)}</td>
              <td class="aksel-table__data-cell noe-hoyre">${formatNumber(choice.replications[place]!, locale)}</td>
              <td class="aksel-table__data-cell">${status(place)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="noe-kommando"><code>${bestCommand(shown.comparison, { goal, indifference: rule.indifference, budget })}</code></p>`;
}
