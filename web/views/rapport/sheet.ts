import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../app/report/report.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatMoment } from '../../format/moment.ts';
import { formatNumber } from '../../format/number.ts';
import { CHARTS } from '../../i18n/charts.ts';
import type { Locale } from '../../i18n/language.ts';
import { REPORT } from '../../i18n/report.ts';
import { RESULT } from '../../i18n/result.ts';
import '../../components/noe-diagram.ts';
import { bandNote, SHOWN_SERIES } from '../oversikt/chart-lines.ts';
import { headlineOf } from '../oversikt/headline.ts';
import { startFault } from '../oversikt/start-check.ts';
import { runsText } from '../result-tags.ts';
import { assumptionList, figureTable, limitTable, MOST_LIMITS, proofList, shortened } from './sheet-parts.ts';

/** Most characters of the decision on the sheet; the annex has all of it. */
const MOST_DECISION = 240;

/** The page for leadership: one sheet of A4. */
export function reportSheet(report: Report, locale: Locale): TemplateResult {
  const { result } = report;
  const fault = startFault(result.start, locale);
  return html`<article class="noe-rapport__ark aksel-body-short aksel-body-short--small">
    ${head(report, locale)}
    ${fault === null ? html`${charts(report, locale)} ${limits(report, locale)} ${columns(report, locale)}` : html`<p>${fault.found} ${fault.remedy}</p>`}
    ${decision(report, locale)} ${caveat(locale)} ${proof(report, locale)}
  </article>`;
}

function head(report: Report, locale: Locale): TemplateResult {
  const texts = REPORT[locale];
  const { name, document, result, ordinaryPeakHours, finishedAt } = report;
  const asked = { name: name[locale], hasWave: document.demand.waves.length > 0, ordinaryPeakHours };
  const { title, sentences } = headlineOf(result, asked, locale);
  const { startDate, measuredDays } = document.run;
  const date = (day: number) => formatDate(dateOfDay(startDate, day), locale);
  const runs = runsText(result.replications, locale);
  return html`<header>
    <h1 class="aksel-heading aksel-heading--small">${texts.title(name[locale])}</h1>
    <p class="noe-dempet">${texts.what(date(0), date(measuredDays - 1), runs, formatMoment(finishedAt, locale))}</p>
    <h2 class="aksel-heading aksel-heading--small noe-rapport__svar">${title}</h2>
    <p>${sentences.join(' ')}</p>
  </header>`;
}

function charts({ result }: Report, locale: Locale): TemplateResult {
  const texts = CHARTS[locale];
  const { startDate, series } = result;
  const period = { startDate, days: series.backlogHours.mean.length };
  return html`<section aria-labelledby="noe-rapport-forlop">
    <h2 class="aksel-heading aksel-heading--xsmall" id="noe-rapport-forlop">${REPORT[locale].charts}</h2>
    <div class="noe-rapport__diagrammer">
      ${SHOWN_SERIES.map((id) => {
        const { mean, low, high } = series[id];
        return html`<noe-diagram
          caption=${texts.titles[id]}
          .help=${texts.help[id]}
          .bandNote=${bandNote(result, locale)}
          .unit=${texts.units[id]}
          .silence=${texts.silence[id]}
          .lines=${[{ role: 'scenario', label: REPORT[locale].line, startDate, mean, low, high }]}
          .period=${period}
          .locale=${locale}
        ></noe-diagram>`;
      })}
    </div>
    <p class="noe-dempet noe-bare-papir">${texts.weekMean} ${bandNote(result, locale)}</p>
  </section>`;
}

function limits({ result }: Report, locale: Locale): TemplateResult {
  const texts = REPORT[locale];
  const worstFirst = result.limits.toSorted((one, other) => other.broken.share - one.broken.share);
  const more = worstFirst.length - MOST_LIMITS;
  return html`<section>
    <h2 class="aksel-heading aksel-heading--xsmall" id="noe-rapport-grenser">${texts.limits}</h2>
    <div class="noe-rulle" role="region" tabindex="0" aria-labelledby="noe-rapport-grenser">
      ${limitTable(worstFirst.slice(0, MOST_LIMITS), result.startDate, locale)}
    </div>
    ${more > 0 ? html`<p>${texts.moreLimits(formatNumber(more, locale))}</p>` : nothing}
  </section>`;
}

function columns(report: Report, locale: Locale): TemplateResult {
  return html`<div class="noe-rapport__spalter">
    <section aria-labelledby="noe-rapport-tall">
      <h2 class="aksel-heading aksel-heading--xsmall" id="noe-rapport-tall">${RESULT[locale].keyHeading}</h2>
      ${figureTable(report, locale)}
    </section>
    <section aria-labelledby="noe-rapport-ulikt">
      <h2 class="aksel-heading aksel-heading--xsmall" id="noe-rapport-ulikt">${REPORT[locale].assumptions}</h2>
      ${assumptionList(report.assumptions, locale)}
    </section>
  </div>`;
}

/** What was decided: as answered for this run, else as written for its scenario. */
function decision({ answers, decision: written }: Report, locale: Locale): TemplateResult | typeof nothing {
  const texts = REPORT[locale];
  const text = answers.decision.trim() || (written?.decision.trim() ?? '');
  if (text === '') return nothing;
  const isLong = text.length > MOST_DECISION;
  return html`<section>
    <h2 class="aksel-heading aksel-heading--xsmall">${texts.decision}</h2>
    <p>${isLong ? `${shortened(text, MOST_DECISION)} ${texts.wholeDecision}` : text}</p>
  </section>`;
}

function caveat(locale: Locale): TemplateResult {
  const { limits: untold, intervalHelp } = RESULT[locale];
  return html`<section>
    <h2 class="aksel-heading aksel-heading--xsmall">${REPORT[locale].caveat}</h2>
    <p>${untold} ${intervalHelp}</p>
  </section>`;
}

function proof({ result, dataHash }: Report, locale: Locale): TemplateResult {
  const texts = REPORT[locale];
  const rows = [
    [texts.engine, result.engineVersion],
    [texts.seed, result.seed],
    [texts.hash, result.scenario.hash],
    [texts.dataHash, dataHash ?? texts.notNoted],
    [texts.fingerprint, result.fingerprint],
  ] as const;
  return proofList(rows, locale);
}
