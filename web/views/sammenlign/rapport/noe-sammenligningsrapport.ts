import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $address, hrefOf, linkText } from '../../../app/address.ts';
import { $opened, answerOf, openComparisonLink } from '../../../app/compare/linked.ts';
import { $comparison, $comparisonStale, compareLane, type ShownComparison } from '../../../app/compare/session.ts';
import type { TakeAlong } from '../../../app/export/take-along.ts';
import { $locale } from '../../../app/locale.ts';
import { proveBy } from '../../../app/proof.ts';
import type { ChartLine } from '../../../charts/chart-line.ts';
import { LightElement } from '../../../components/light-element.ts';
import { COMPARE } from '../../../i18n/compare.ts';
import { COMPARE_REPORT } from '../../../i18n/compare-report.ts';
import { REPORT } from '../../../i18n/report.ts';
import '../../../components/noe-knapp.ts';
import { linkMessage } from '../../link-message.ts';
import { runStatus } from '../../run-status.ts';
import '../../noe-eksport.ts';
import { differenceLines } from '../difference-lines.ts';
import { takeAlongComparison } from '../take-along-comparison.ts';
import { comparisonAnnex } from './annex.ts';
import { comparisonSheet, DRAWN } from './sheet.ts';

/** A comparison with what takes long to make of it. */
interface Printable {
  readonly shown: ShownComparison;
  readonly lines: readonly (readonly ChartLine[])[];
  readonly along: TakeAlong;
}

/**
 * The printable report of a comparison: one sheet, and an annex with all differences. Its address holds the comparison:
 * it is the one that is done already, or it is run again.
 *
 * @element noe-sammenligningsrapport
 */
export class NoeSammenligningsrapport extends LightElement {
  static override properties = { printable: { state: true } };

  /** Null until the comparison of the address is done. */
  declare printable: Printable | null;
  readonly #locale = new StoreController(this, $locale);
  readonly #address = new StoreController(this, $address);
  readonly #opened = new StoreController(this, $opened);
  readonly #shown = new StoreController(this, $comparison);
  readonly #run = new StoreController(this, compareLane.state);
  #leave: readonly (() => void)[] = [];

  constructor() {
    super();
    this.printable = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stopOpening = $address.subscribe(({ query }) => void this.#open(linkText(query)));
    const stopTaking = $comparison.listen((shown) => this.#take(shown));
    this.#leave = [stopOpening, stopTaking, proveBy($comparison)];
  }

  override disconnectedCallback(): void {
    for (const stop of this.#leave) stop();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    // The heading has the focus of whoever comes: it stays the same element while the comparison is on its way.
    return html`<div class="noe-rapport">
      <h1 class="aksel-heading aksel-heading--xlarge">${COMPARE_REPORT[this.#locale.value].title}</h1>
      ${this.printable === null ? this.#waiting() : this.#report(this.printable)}
    </div>`;
  }

  #report({ shown, lines, along }: Printable): TemplateResult {
    const locale = this.#locale.value;
    const titles = shown.comparison.scenarios.slice(1).map(({ document }) => document.title[locale]);
    // The only line needs no name: the heading of the sheet has it.
    const labels = titles.length === 1 ? [COMPARE[locale].difference] : titles;
    const named = lines.map((of) => of.map((line, i) => ({ ...line, label: labels[i]! })));
    return html`<div class="noe-rapport__valg">
        <p class="aksel-body-long">${COMPARE_REPORT[locale].lead}</p>
        ${this.#linkAnswer()}
        <div class="noe-knapperad">
          <noe-knapp label=${REPORT[locale].print} @click=${() => globalThis.print()}></noe-knapp>
          <a class="aksel-link" href=${this.#comparisonHref()}>${COMPARE_REPORT[locale].toComparison}</a>
        </div>
        <noe-eksport .along=${along}></noe-eksport>
      </div>
      ${comparisonSheet(shown, named, locale)} ${comparisonAnnex(shown, locale)}`;
  }

  /** While there is no comparison, or none yet. */
  #waiting(): TemplateResult {
    const locale = this.#locale.value;
    const texts = COMPARE_REPORT[locale];
    const isAsked = linkText(this.#address.value.query) !== null;
    return html`<p class="aksel-body-long">${isAsked ? texts.waiting : texts.none}</p>
      ${this.#linkAnswer()} ${isAsked ? runStatus(this.#run.value, locale, () => compareLane.cancel()) : nothing}
      <p><a class="aksel-link" href=${this.#comparisonHref()}>${texts.toComparison}</a></p>`;
  }

  #linkAnswer(): TemplateResult {
    const message = linkMessage(this.#opened.value, answerOf(this.#shown.value), this.#locale.value);
    return html`<div role="status" class="noe-lenkesvar">${message}</div>`;
  }

  /** The page of the same comparison. */
  #comparisonHref(): string {
    const { query } = this.#address.value;
    return `${hrefOf('/sammenlign')}${query === '' ? '' : `?${query}`}`;
  }

  async #open(text: string | null): Promise<void> {
    this.printable = null;
    if (text === null || !(await openComparisonLink(text, true))) return;
    if (text === linkText($address.get().query)) this.#take($comparison.get()); // Else another link has come meanwhile.
  }

  /** Shows a comparison if it is whole and the one that was asked for. */
  #take(shown: ShownComparison | null): void {
    if (shown === null || shown.early || $comparisonStale.get()) return;
    const lines = DRAWN.map((series) => differenceLines(shown, series, $locale.get()));
    this.printable = { shown, lines, along: takeAlongComparison(shown) };
  }
}
customElements.define('noe-sammenligningsrapport', NoeSammenligningsrapport);
