import { html, nothing, type TemplateResult } from 'lit';
import { describeFault, type Fault } from '../../sim-core/contract.ts';
import type { RunState } from '../app/run-lane.ts';
import { formatRemaining } from '../format/duration.ts';
import { formatNumber } from '../format/number.ts';
import { CONTROLS } from '../i18n/controls.ts';
import type { Locale } from '../i18n/language.ts';
import { STATUS } from '../i18n/status.ts';
import { runsText } from './result-tags.ts';
import '../components/noe-fremdrift.ts';
import '../components/noe-knapp.ts';
import '../components/noe-varsel.ts';

/** Where a run stands: progress with «Avbryt», or how it ended. Ends are announced, steps are not. */
export function runStatus(state: RunState, locale: Locale, cancel: () => void): TemplateResult {
  return html`${state.phase === 'running' ? running(state, locale, cancel) : nothing}
    <div role="status">${ended(state, locale)}</div>`;
}

function running(state: Extract<RunState, { phase: 'running' }>, locale: Locale, cancel: () => void): TemplateResult {
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
    <noe-knapp variant="secondary" size="small" label=${CONTROLS[locale].cancel} @click=${cancel}></noe-knapp>`;
}

function ended(state: RunState, locale: Locale): TemplateResult | typeof nothing {
  const texts = STATUS[locale];
  switch (state.phase) {
    case 'done':
      return html`<p class="aksel-body-short aksel-body-short--small">
        ${texts.done(state.name[locale], runsText(state.replications, locale))}
      </p>`;
    case 'cancelled':
      return html`<noe-varsel kind="info" .text=${texts.cancelled}></noe-varsel>`;
    case 'failed':
      return runFault(state.fault, locale);
    case 'idle':
    case 'running':
      return nothing;
    default:
      return state satisfies never;
  }
}

/** Why a run stopped. */
export function runFault(fault: Fault, locale: Locale): TemplateResult {
  const texts = STATUS[locale];
  const details = html`<p>${texts.failedHelp}</p>
    <details class="noe-detaljer">
      <summary>${texts.details}</summary>
      <p lang="en">${describeFault(fault)}</p>
    </details>`;
  return html`<noe-varsel kind="error" .heading=${texts.failed} .text=${texts.faults[fault.kind]} .body=${details}></noe-varsel>`;
}
