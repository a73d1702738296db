import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../sim-core/contract.ts';
import type { FileProblem } from '../../app/open-file.ts';
import { formatNumber } from '../../format/number.ts';
import { ISSUES } from '../../i18n/issues.ts';
import type { Locale } from '../../i18n/language.ts';

/** More issues than this are counted, not listed: nobody corrects a hundred at once. */
const MOST_LISTED = 25;

/** The issues of a file as a list: kind, place, what was found, what is allowed, what to do. */
export function issueList(problem: FileProblem, locale: Locale): TemplateResult {
  const texts = ISSUES[locale];
  const hidden = problem.issues.length - MOST_LISTED;
  return html`<p>${texts.kept}</p>
    <ol class="noe-feilliste">
      ${problem.issues.slice(0, MOST_LISTED).map((issue) => issueItem(issue, locale))}
    </ol>
    ${hidden > 0 ? html`<p>${texts.more(formatNumber(hidden, locale))}</p>` : nothing}`;
}

function issueItem(issue: Issue, locale: Locale): TemplateResult {
  const texts = ISSUES[locale];
  // The engine speaks English; the page says the remedy in its own language and keeps the exact sentence beside it.
  const own = locale === 'nb' ? html`${texts.remedies[issue.kind]} ` : nothing;
  return html`<li>
    <p class="noe-feilliste__kind">${texts.kinds[issue.kind]}</p>
    <dl>
      <dt>${texts.path}</dt>
      <dd><code>${issue.path}</code></dd>
      <dt>${texts.found}</dt>
      <dd><code lang="en">${issue.found}</code></dd>
      <dt>${texts.expected}</dt>
      <dd lang="en">${issue.expected}</dd>
      <dt>${texts.remedy}</dt>
      <dd>${own}<span lang="en" class=${locale === 'nb' ? 'noe-dempet' : ''}>${issue.remedy}</span></dd>
    </dl>
  </li>`;
}
