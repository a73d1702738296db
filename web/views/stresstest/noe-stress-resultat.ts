import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import { openReport } from '../../app/report/open.ts';
import type { FinishedRun } from '../../app/saved/records.ts';
import { $stressRun, $stressStale, type StressRun } from '../../app/stress/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { RESULT } from '../../i18n/result.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-merke.ts';
import '../../components/noe-tidslinje.ts';
import type { Taken } from '../../app/export/take-along.ts';
import { bandNote } from '../oversikt/chart-lines.ts';
import { startFault } from '../oversikt/start-check.ts';
import '../noe-ut.ts';
import { outcomeTable } from './outcome-table.ts';
import { stressPanels, stressPeriod } from './panels.ts';
import { setupOnPaper } from './setup.ts';

/**
 * The stress test day by day, beside today’s operation, and what can be taken along. Empty until there is a result.
 *
 * @element noe-stress-resultat
 */
export class NoeStressResultat extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #run = new StoreController(this, $stressRun);
  readonly #stale = new StoreController(this, $stressStale);

  override render(): TemplateResult | typeof nothing {
    const run = this.#run.value;
    if (run === null) return nothing;
    const stale = this.#stale.value;
    return html`<div class="noe-resultat">
      ${this.#timeline(run, stale)} ${startFault(run.result.start, this.#locale.value) === null ? this.#outcomes(run) : nothing}
      ${setupOnPaper(run, this.#locale.value)} ${run.early ? nothing : html`${this.#report(run)} <noe-ut path="/stresstest" .taken=${takenOf(run)}></noe-ut>`}
    </div>`;
  }

  #report(run: StressRun) {
    return html`<div class="noe-ut">
      <noe-knapp variant="secondary" label=${STRESS_RESULT[this.#locale.value].report} @click=${() => openReport(finishedOf(run))}></noe-knapp>
    </div>`;
  }

  #timeline(run: StressRun, stale: boolean) {
    const locale = this.#locale.value;
    const texts = STRESS_RESULT[locale];
    return html`<section aria-labelledby="noe-tidslinje">
      <div class="noe-overskrift">
        <h2 class="aksel-heading aksel-heading--medium" id="noe-tidslinje">${texts.timeline}: ${run.name[locale]}</h2>
        ${stale ? html`<noe-merke color="warning" label=${RESULT[locale].stale}></noe-merke>` : nothing}
      </div>
      <noe-tidslinje
        caption=${texts.timeline}
        .note=${texts.timelineNote(bandNote(run.result, locale))}
        .panels=${stressPanels(run, locale)}
        .period=${stressPeriod(run)}
        .locale=${locale}
      ></noe-tidslinje>
    </section>`;
  }

  #outcomes(run: StressRun) {
    const locale = this.#locale.value;
    return html`<section aria-labelledby="noe-sammenlignet">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-sammenlignet">${STRESS_RESULT[locale].outcomes}</h2>
      ${outcomeTable(run, locale)}
    </section>`;
  }
}
customElements.define('noe-stress-resultat', NoeStressResultat);

function finishedOf({ name, scenario, result, against }: StressRun): FinishedRun {
  return { name, page: 'stresstest', document: scenario.document, result, against };
}

function takenOf({ scenario, result, against }: StressRun): Taken {
  return { document: scenario.document, result, against };
}
