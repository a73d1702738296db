import { html, nothing, type TemplateResult } from 'lit';
import sources from '../../../scenarios/sources.json';
import { usedPaths } from '../../app/stress/typed-numbers.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import type { FormState } from './plan-field.ts';

const SHARED: Readonly<Record<string, string>> = sources['*'];

/** Ids of the assumptions and facts behind the numbers of levels and reserves that are on, as the library names them. */
export function sourcesLine({ plan, locale }: FormState): TemplateResult | typeof nothing {
  const used = usedPaths(plan).filter((path) => /^(readiness|reserves)/.test(path));
  const ids = used.map((path) => SHARED[path]?.replace(/\[\d+\]$/, '')).filter((id) => id !== undefined);
  if (ids.length === 0) return nothing;
  const texts = STRESS_FORM[locale];
  return html`<details class="noe-detaljer">
    <summary>${texts.sources}</summary>
    <p class="aksel-body-short aksel-body-short--small noe-grunnlag">${texts.assumptions([...new Set(ids)].sort().join(', '))}</p>
  </details>`;
}
