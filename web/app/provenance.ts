import { html, type TemplateResult } from 'lit';
import type { RunResult } from '../../sim-core/contract.ts';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';
import { RESULT } from '../i18n/result.ts';

/** What is told of a result. */
interface Proven {
  readonly result: Pick<RunResult, 'engineVersion' | 'scenario' | 'seed' | 'replications' | 'fingerprint'>;
}

/** What it takes to get the same numbers again: engine, scenario, seed, number of runs, fingerprint. */
export function provenance({ result }: Proven, locale: Locale): TemplateResult {
  const texts = RESULT[locale];
  const { engineVersion, scenario, seed, replications, fingerprint } = result;
  const rows: readonly (readonly [string, string, string])[] = [
    [texts.engine, engineVersion, 'engine'],
    [texts.scenario, scenario.id, 'scenario'],
    [texts.hash, scenario.hash, 'hash'],
    [texts.seed, seed, 'seed'],
    [texts.replications, formatNumber(replications, locale), 'replications'],
    [texts.fingerprint, fingerprint, 'fingerprint'],
  ];
  return html`<h2 class="aksel-heading aksel-heading--xsmall">${texts.provenance}</h2>
    <dl class="noe-herkomst aksel-body-short aksel-body-short--small">
      ${rows.map(
        ([term, value, field]) => html`<div>
          <dt>${term}</dt>
          <dd><code data-felt=${field}>${value}</code></dd>
        </div>`,
      )}
    </dl>
    <p class="aksel-body-short aksel-body-short--small">${texts.fingerprintHelp}</p>`;
}
