import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import {
  BACKLOG_CAUSES,
  type BacklogCause,
  csv,
  decomposeBacklog,
  sumOfDifferences,
} from '../../../sim-core/contract.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import type { BarRow } from '../../charts/bar-rows.ts';
import { LightElement } from '../../components/light-element.ts';
import { csvStyleOf } from '../../format/csv-style.ts';
import { formatNumber } from '../../format/number.ts';
import { CHARTS } from '../../i18n/charts.ts';
import { COMPARE_DETAIL } from '../../i18n/compare-detail.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-stolper.ts';
import '../../components/noe-uttak.ts';
import { placeWithin, scenarioPicker } from './scenario-picker.ts';
import { titlesOf } from './words.ts';

/** Why the backlog at the end is another one: means over the runs, which add up. */
interface Explained {
  readonly before: number;
  readonly after: number;
  readonly terms: Readonly<Record<BacklogCause, number>>;
}

/**
 * Why the queue at the end is another one: causes that add up, as steps from the base to the scenario.
 *
 * @element noe-hvorfor
 */
export class NoeHvorfor extends LightElement {
  static override properties = { shown: { attribute: false }, place: { state: true } };

  declare shown: ShownComparison | null;
  declare place: number;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.shown = null;
    this.place = 1;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (shown === null) return nothing;
    const locale = this.#locale.value;
    const texts = COMPARE_DETAIL[locale].why;
    const place = placeWithin(shown, this.place);
    const explained = explain(shown, place);
    const titles = titlesOf(shown, locale);
    const caption = texts.caption(titles[place]!);
    const drawn = stepsOf(explained, texts.ends, locale);
    const rows = stepsOf(explained, [texts.atEnd(titles[0]!), texts.atEnd(titles[place]!)], locale);
    return html`<section class="noe-seksjon" aria-labelledby="noe-hvorfor">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-hvorfor">${texts.heading}</h2>
      ${scenarioPicker(shown, place, (chosen) => (this.place = chosen), locale)}
      <div class="noe-uttaksfelt">
        <noe-stolper .caption=${caption} .sentences=${[sentenceOf(explained, locale)]} .rows=${drawn} .locale=${locale}></noe-stolper>
        <noe-uttak .name=${'hvorfor'} .caption=${caption} .csv=${() => sheetOf(rows, locale)} .locale=${locale}></noe-uttak>
      </div>
      <details class="noe-detaljer">
        <summary>${CHARTS[locale].table}</summary>
        <div class="noe-rulle" role="region" tabindex="0" aria-label=${caption}>
          <table class="aksel-table aksel-table--small noe-tabell">
            <caption class="aksel-sr-only">${caption}</caption>
            <thead>
              <tr>
                <th scope="col" class="aksel-table__header-cell">${texts.cause}</th>
                <th scope="col" class="aksel-table__header-cell noe-hoyre">${texts.tasks}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ label, text }) => html`<tr>
                  <th scope="row" class="aksel-table__header-cell">${label}</th>
                  <td class="aksel-table__data-cell noe-hoyre">${text}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.help}</p>
    </section>`;
  }
}
customElements.define('noe-hvorfor', NoeHvorfor);

function explain({ run }: ShownComparison, place: number): Explained {
  const { parts } = run;
  const sum = sumOfDifferences(parts.map(({ accounts }) => decomposeBacklog(accounts[0]!, accounts[place]!)));
  const atEnd = (scenario: number) =>
    parts.reduce((total, { accounts }) => total + accounts[scenario]!.waitingAtEnd, 0) / parts.length;
  const terms = Object.fromEntries(BACKLOG_CAUSES.map((cause) => [cause, sum.terms[cause] / parts.length]));
  return { before: atEnd(0), after: atEnd(place), terms: terms as Record<BacklogCause, number> };
}

/** From the base, cause by cause, to the scenario. @param ends - what the two ends are called */
function stepsOf(
  { before, after, terms }: Explained,
  [base, scenario]: readonly [string, string],
  locale: Locale,
): BarRow[] {
  const texts = COMPARE_DETAIL[locale].why;
  const decimals = after + before >= 100 ? 0 : 1;
  const total = (label: string, value: number): BarRow => ({
    label,
    bars: [{ from: 0, to: value, role: 'total', interval: null }],
    text: formatNumber(value, locale, decimals),
  });
  let reached = before;
  const steps = BACKLOG_CAUSES.map((cause): BarRow => {
    const [from, term] = [reached, terms[cause]];
    reached += term;
    const text = `${term > 0 ? '+' : ''}${formatNumber(term, locale, decimals)}`;
    return {
      label: texts.causes[cause],
      bars: [{ from, to: reached, role: term > 0 ? 'more' : 'less', interval: null }],
      text,
    };
  });
  return [total(base, before), ...steps, total(scenario, after)];
}

function sentenceOf({ before, after, terms }: Explained, locale: Locale): string {
  const texts = COMPARE_DETAIL[locale].why;
  const [base, other] = [before, after].map((value) => formatNumber(value, locale));
  const cause = BACKLOG_CAUSES.reduce((a, b) => (Math.abs(terms[b]) > Math.abs(terms[a]) ? b : a));
  if (Math.round(terms[cause]) === 0) return texts.level(base!, other!);
  const amount = `${terms[cause] > 0 ? '+' : ''}${formatNumber(terms[cause], locale)}`;
  return texts.sentence(base!, other!, texts.causes[cause], amount);
}

function sheetOf(rows: readonly BarRow[], locale: Locale): string {
  const texts = COMPARE_DETAIL[locale].why;
  const amounts = rows.map(({ label, bars: [bar] }) => [label, bar!.to - bar!.from]);
  return csv([[texts.cause, texts.tasks], ...amounts], csvStyleOf(locale));
}
