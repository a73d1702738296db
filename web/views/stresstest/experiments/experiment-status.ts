import { html, nothing, type TemplateResult } from 'lit';
import type { ExperimentState } from '../../../app/experiment-lane.ts';
import { formatNumber } from '../../../format/number.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import type { Locale } from '../../../i18n/language.ts';
import '../../../components/noe-fremdrift.ts';
import '../../../components/noe-knapp.ts';
import '../../../components/noe-varsel.ts';
import { runFault } from '../../run-status.ts';

/**
 * Where an experiment stands: progress with «Avbryt», or how it ended.
 *
 * @param share - How far it has come, 0 to 1; left out, the runs it may take at most are what it is measured by.
 * @param found - What has been found so far, in words; empty for nothing.
 */
export function experimentStatus(
  state: ExperimentState,
  locale: Locale,
  cancel: () => void,
  { share = state.runs / state.budget, found = '' }: { readonly share?: number; readonly found?: string } = {},
): TemplateResult {
  const texts = EXPERIMENTS[locale];
  const [runs, budget] = [state.runs, state.budget].map((count) => formatNumber(count, locale)) as [string, string];
  const parts = [texts.running(runs, budget), ...(found === '' ? [] : [found])];
  return html`${
    state.phase === 'running'
      ? html`<noe-fremdrift .label=${texts.progress} .text=${parts.join(' · ')} .share=${share}></noe-fremdrift>
          <noe-knapp variant="secondary" size="small" label=${texts.cancel} @click=${cancel}></noe-knapp>`
      : nothing
  }
    <div role="status">${ended(state, runs, locale)}</div>`;
}

function ended({ phase, fault }: ExperimentState, runs: string, locale: Locale): TemplateResult | typeof nothing {
  const texts = EXPERIMENTS[locale];
  switch (phase) {
    case 'done':
      return html`<p class="aksel-body-short aksel-body-short--small">${texts.done(runs)}</p>`;
    case 'cancelled':
      return html`<noe-varsel kind="info" .text=${texts.cancelled(runs)}></noe-varsel>`;
    case 'failed':
      return fault === null ? nothing : runFault(fault, locale);
    case 'idle':
    case 'running':
      return nothing;
    default:
      return phase satisfies never;
  }
}
