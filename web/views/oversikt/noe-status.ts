import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { describeFault, type Fault } from '../../../sim-core/contract.ts';
import { $locale } from '../../app/locale.ts';
import type { RunState } from '../../app/run-lane.ts';
import { baseLane, cancelRuns, scenarioLane } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { formatRemaining } from '../../format/duration.ts';
import { formatNumber } from '../../format/number.ts';
import { CONTROLS } from '../../i18n/controls.ts';
import { STATUS } from '../../i18n/status.ts';
import '../../components/noe-fremdrift.ts';
import '../../components/noe-knapp.ts';
import '../../components/noe-varsel.ts';

/**
 * Where the run stands: progress with «Avbryt», or how it ended. Ends are announced, steps are not.
 *
 * @element noe-status
 */
export class NoeStatus extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #base = new StoreController(this, baseLane.state);
  readonly #scenario = new StoreController(this, scenarioLane.state);

  override render(): TemplateResult {
    const state = this.#state();
    return html`${state.phase === 'running' ? this.#running(state) : nothing}
      <div role="status">${this.#ended(state)}</div>`;
  }

  /** What a person started comes first; the opening run is told about until then. */
  #state(): RunState {
    const own = this.#scenario.value;
    if (own.phase === 'idle') return this.#base.value;
    return own.phase !== 'running' && this.#base.value.phase === 'running' ? this.#base.value : own;
  }

  #running(state: Extract<RunState, { phase: 'running' }>) {
    const locale = this.#locale.value;
    const texts = STATUS[locale];
    const { progress, remainingSec } = state;
    const parts =
      progress === null
        ? [texts.starting]
        : [texts.progress(formatNumber(progress.done, locale), formatNumber(progress.of, locale))];
    if (remainingSec !== null) parts.push(texts.remaining(formatRemaining(remainingSec, locale)));
    return html`<noe-fremdrift
        .label=${texts.running(state.name[locale])}
        .text=${parts.join(' · ')}
        .share=${progress?.share ?? Number.NaN}
      ></noe-fremdrift>
      <noe-knapp variant="secondary" size="small" label=${CONTROLS[locale].cancel} @click=${cancelRuns}></noe-knapp>`;
  }

  #ended(state: RunState) {
    const locale = this.#locale.value;
    const texts = STATUS[locale];
    switch (state.phase) {
      case 'done':
        return html`<p class="aksel-body-short aksel-body-short--small">
          ${texts.done(state.name[locale], formatNumber(state.replications, locale))}
        </p>`;
      case 'cancelled':
        return html`<noe-varsel kind="info" .text=${texts.cancelled}></noe-varsel>`;
      case 'failed':
        return this.#failed(state.fault);
      case 'idle':
      case 'running':
        return nothing;
      default:
        return state satisfies never;
    }
  }

  #failed(fault: Fault) {
    const texts = STATUS[this.#locale.value];
    const details = html`<p>${texts.failedHelp}</p>
      <details class="noe-detaljer">
        <summary>${texts.details}</summary>
        <p lang="en">${describeFault(fault)}</p>
      </details>`;
    return html`<noe-varsel kind="error" .heading=${texts.failed} .text=${texts.faults[fault.kind]} .body=${details}></noe-varsel>`;
  }
}
customElements.define('noe-status', NoeStatus);
