import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { RUNS_LIMITS } from '../../app/draft.ts';
import { $locale } from '../../app/locale.ts';
import { $plan, RUNS } from '../../app/stress/plan.ts';
import { $read, runStress, stressLane } from '../../app/stress/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatNumber } from '../../format/number.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import '../../components/noe-knapp.ts';
import '../noe-lagre.ts';
import { runStatus } from '../run-status.ts';
import { levelSection } from './level-section.ts';
import { ownDemand } from './own-demand.ts';
import { type FormState, planField } from './plan-field.ts';
import { reserveSection } from './reserve-section.ts';
import { sizeSection } from './size-section.ts';
import { sourcesLine } from './sources-line.ts';
import { staffSection } from './staff-section.ts';

/**
 * The form of the stress test: how many, staffing, readiness levels, reserves, and «Kjør».
 *
 * @element noe-stress-skjema
 */
export class NoeStressSkjema extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #plan = new StoreController(this, $plan);
  readonly #read = new StoreController(this, $read);
  readonly #run = new StoreController(this, stressLane.state);

  override render(): TemplateResult | typeof nothing {
    const plan = this.#plan.value;
    if (plan === null) return nothing;
    const form: FormState = { plan, read: this.#read.value, locale: this.#locale.value };
    const texts = STRESS_FORM[form.locale];
    return html`<form class="noe-styring noe-styring--lang" aria-labelledby="noe-stress-skjema" novalidate @submit=${this.#onSubmit}>
      <h2 class="aksel-heading aksel-heading--small" id="noe-stress-skjema">${texts.heading}</h2>
      ${sizeSection(form)} ${ownDemand(form)} ${staffSection(form)} ${levelSection(form)} ${reserveSection(form)} ${sourcesLine(form)}
      ${this.#runs(form)}
      <div class="noe-styring__fot">
        ${form.read?.ok === false ? html`<p class="aksel-error-message aksel-label">${texts.cannotRun}</p>` : nothing}
        <noe-knapp submit label=${texts.run}></noe-knapp>
        ${runStatus(this.#run.value, form.locale, () => stressLane.cancel())}
      </div>
      <noe-lagre .scenario=${form.read?.ok ? form.read.document : null}></noe-lagre>
    </form>`;
  }

  #runs(form: FormState) {
    const texts = STRESS_FORM[form.locale];
    const least = formatNumber(RUNS_LIMITS.least, form.locale);
    const most = formatNumber(RUNS_LIMITS.most, form.locale);
    return planField(form, RUNS, { label: texts.runs, help: texts.runsHelp(least, most) });
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (this.#read.value?.ok) runStress();
    else this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}
customElements.define('noe-stress-skjema', NoeStressSkjema);
