import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import { $stressRun, $stressRunning, $stressStale, type StressRun } from '../../app/stress/session.ts';
import { seriesExtent } from '../../charts/extent.ts';
import { LightElement } from '../../components/light-element.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { conclusion } from '../conclusion.ts';
import { headlineOf } from '../oversikt/headline.ts';
import { startFault } from '../oversikt/start-check.ts';
import { resultTags } from '../result-tags.ts';
import { type LimitFinding, limitFindings } from './limit-findings.ts';
import { type PolicyFinding, policyFindings } from './policy-findings.ts';
import '../../components/noe-merke.ts';

/**
 * What the stress test gave, in words: the headline, how each limit fared, what levels and reserves did.
 *
 * @element noe-stress-svar
 */
export class NoeStressSvar extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #run = new StoreController(this, $stressRun);
  readonly #stale = new StoreController(this, $stressStale);
  readonly #running = new StoreController(this, $stressRunning);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const run = this.#run.value;
    if (run === null) return html`<p class="aksel-body-long">${STRESS_RESULT[locale].first}</p>`;
    const { result, against, scenario, asked, early } = run;
    const ordinaryPeakHours = seriesExtent(against.series.backlogHours.mean)?.peak ?? null;
    const hasWave = scenario.document.demand.waves.length > 0;
    const headline = headlineOf(result, { name: run.name[locale], hasWave, ordinaryPeakHours }, locale);
    const [stale, running] = [this.#stale.value, this.#running.value];
    const tags = resultTags({ replications: result.replications, asked, early, stale, running }, locale);
    return html`${conclusion(headline, tags, result.start, locale)}
      ${startFault(result.start, locale) === null ? this.#findings(run) : nothing}`;
  }

  #findings({ result, scenario }: StressRun) {
    const locale = this.#locale.value;
    return html`<section class="noe-funn" aria-labelledby="noe-funn">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-funn">${STRESS_RESULT[locale].said}</h2>
      <div class="noe-funn__kort">
        ${limitFindings(result, locale).map((finding) => this.#limit(finding))}
        ${policyFindings(scenario.document, result, locale).map((finding) => this.#policy(finding))}
      </div>
    </section>`;
  }

  #limit({ title, isBroken, breach, peak, recovery }: LimitFinding) {
    const texts = STRESS_RESULT[this.#locale.value];
    const rows = [
      [texts.breach, breach],
      [texts.peak, peak],
      [texts.recovery, recovery],
    ] as const;
    return html`<article class="noe-kort">
      <div class="noe-overskrift">
        <h3 class="aksel-heading aksel-heading--xsmall">${title}</h3>
        <noe-merke color=${isBroken ? 'danger' : 'success'} label=${isBroken ? texts.isBroken : texts.isKept}></noe-merke>
      </div>
      <dl class="noe-kort__liste aksel-body-short aksel-body-short--small">
        ${rows.map(
          ([term, text]) => html`<dt>${term}</dt>
            <dd>${text}</dd>`,
        )}
      </dl>
    </article>`;
  }

  #policy({ title, sentences }: PolicyFinding) {
    return html`<article class="noe-kort">
      <h3 class="aksel-heading aksel-heading--xsmall">${title}</h3>
      ${sentences.map((sentence) => html`<p class="aksel-body-short aksel-body-short--small">${sentence}</p>`)}
    </article>`;
  }
}
customElements.define('noe-stress-svar', NoeStressSvar);
