import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';
import { RESULT } from '../i18n/result.ts';
import '../components/noe-merke.ts';

/** How a shown result stands. */
export interface ResultStatus {
  readonly replications: number;
  readonly asked: number;
  /** True while only the first replications are in. */
  readonly early: boolean;
  /** True when the form asks for something else. */
  readonly stale: boolean;
  readonly running: boolean;
}

/** A number of runs in words. */
export function runsText(replications: number, locale: Locale): string {
  const texts = RESULT[locale];
  return replications === 1 ? texts.oneRun : texts.runs(formatNumber(replications, locale));
}

/** Tags of a result: number of runs, preliminary, outdated. */
export function resultTags(
  { replications, asked, early, stale, running }: ResultStatus,
  locale: Locale,
): TemplateResult {
  const texts = RESULT[locale];
  const count = early
    ? texts.early(formatNumber(replications, locale), formatNumber(asked, locale))
    : runsText(replications, locale);
  return html`<noe-merke color=${early ? 'info' : 'neutral'} label=${count}></noe-merke> ${
    stale
      ? html`<noe-merke color="warning" label=${texts.stale}></noe-merke>
          <span class="aksel-body-short aksel-body-short--small">${running ? texts.staleWhileRunning : texts.staleHelp}</span>`
      : nothing
  }`;
}
