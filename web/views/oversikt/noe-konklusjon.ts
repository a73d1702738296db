import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import { $base, $running, $scenario, $shown, $stale, type ShownRun } from '../../app/session.ts';
import { seriesExtent } from '../../charts/extent.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { ISSUES } from '../../i18n/issues.ts';
import { RESULT } from '../../i18n/result.ts';
import { STATUS } from '../../i18n/status.ts';
import '../../components/noe-merke.ts';
import { icon } from '../../components/icon.ts';
import { headlineOf } from './headline.ts';
import { type StartFault, startFault, startLine } from './start-check.ts';

/**
 * The sentence that says what the shown result means, with its status: preliminary, outdated, number of runs.
 *
 * @element noe-konklusjon
 */
export class NoeKonklusjon extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #shown = new StoreController(this, $shown);
  readonly #base = new StoreController(this, $base);
  readonly #scenario = new StoreController(this, $scenario);
  readonly #stale = new StoreController(this, $stale);
  readonly #running = new StoreController(this, $running);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const shown = this.#shown.value;
    if (shown === null) return html`<p class="aksel-body-long">${STATUS[locale].firstRun}</p>`;
    const compare = this.#scenario.value === null ? null : this.#base.value;
    const ordinary = compare === null ? null : seriesExtent(compare.result.series.backlogHours.mean);
    const ordinaryPeakHours = ordinary?.peak ?? null;
    const hasWave = shown.document.demand.waves.length > 0;
    const headline = headlineOf(shown.result, { name: shown.name[locale], hasWave, ordinaryPeakHours }, locale);
    return html`<section class="noe-konklusjon noe-konklusjon--${headline.kind}" aria-labelledby="noe-konklusjon">
      <div class="noe-konklusjon__merker">${this.#tags(shown)}</div>
      <h2 class="aksel-heading aksel-heading--large" id="noe-konklusjon">
        <span class="noe-konklusjon__ikon">${icon(headline.kind)}</span>${headline.title}
      </h2>
      ${headline.sentences.map((sentence) => html`<p class="aksel-body-long">${sentence}</p>`)}
      ${this.#start(shown)}
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${RESULT[locale].limits}</p>
    </section>`;
  }

  #start({ result: { start } }: ShownRun) {
    const locale = this.#locale.value;
    const fault = startFault(start, locale);
    if (fault !== null) return this.#fault(fault);
    return html`<p class="aksel-body-short aksel-body-short--small">${startLine(start, locale)}</p>`;
  }

  #fault({ path, found, remedy }: StartFault) {
    const texts = ISSUES[this.#locale.value];
    return html`<div class="noe-feilliste">
      <dl>
        <dt>${texts.path}</dt>
        <dd><code>${path}</code></dd>
        <dt>${texts.found}</dt>
        <dd>${found}</dd>
        <dt>${texts.remedy}</dt>
        <dd>${remedy}</dd>
      </dl>
    </div>`;
  }

  #tags(shown: ShownRun) {
    const locale = this.#locale.value;
    const texts = RESULT[locale];
    const runs = formatNumber(shown.result.replications, locale);
    const count = shown.early
      ? texts.early(runs, formatNumber(shown.asked, locale))
      : shown.result.replications === 1
        ? texts.oneRun
        : texts.runs(runs);
    return html`<noe-merke color=${shown.early ? 'info' : 'neutral'} label=${count}></noe-merke> ${
      this.#stale.value
        ? html`<noe-merke color="warning" label=${texts.stale}></noe-merke>
            <span class="aksel-body-short aksel-body-short--small">${this.#running.value ? texts.staleWhileRunning : texts.staleHelp}</span>`
        : nothing
    }`;
  }
}
customElements.define('noe-konklusjon', NoeKonklusjon);
