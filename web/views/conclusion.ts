import { html, type TemplateResult } from 'lit';
import type { StartVerdict } from '../../sim-core/contract.ts';
import { icon } from '../components/icon.ts';
import { ISSUES } from '../i18n/issues.ts';
import type { Locale } from '../i18n/language.ts';
import { RESULT } from '../i18n/result.ts';
import type { Headline } from './oversikt/headline.ts';
import { type StartFault, startFault, startLine } from './oversikt/start-check.ts';

/** What a result means: status, headline, sentences, where the run started, and what is not known. */
export function conclusion(
  headline: Headline,
  tags: TemplateResult,
  start: StartVerdict,
  locale: Locale,
): TemplateResult {
  const fault = startFault(start, locale);
  return html`<section class="noe-konklusjon noe-konklusjon--${headline.kind}" aria-labelledby="noe-konklusjon">
    <div class="noe-konklusjon__merker">${tags}</div>
    <h2 class="aksel-heading aksel-heading--large" id="noe-konklusjon">
      <span class="noe-konklusjon__ikon">${icon(headline.kind)}</span>${headline.title}
    </h2>
    ${headline.sentences.map((sentence) => html`<p class="aksel-body-long">${sentence}</p>`)}
    ${fault === null ? html`<p class="aksel-body-short aksel-body-short--small">${startLine(start, locale)}</p>` : faultList(fault, locale)}
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${RESULT[locale].limits}</p>
  </section>`;
}

function faultList({ path, found, remedy }: StartFault, locale: Locale): TemplateResult {
  const texts = ISSUES[locale];
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
