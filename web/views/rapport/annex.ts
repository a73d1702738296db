import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../app/report/report.ts';
import { DECISION_FIELDS, type ReportQuestion } from '../../app/saved/records.ts';
import type { Locale } from '../../i18n/language.ts';
import { REPORT_ANNEX } from '../../i18n/report-annex.ts';
import { SAVED } from '../../i18n/saved.ts';
import '../../components/noe-felt.ts';
import type { AnnexRow, AnnexSection } from './annex-row.ts';
import { annexSections } from './annex-rows.ts';
import { annexTables } from './annex-tables.ts';

/** Takes an answer while it is typed. */
export type Answering = (question: ReportQuestion, text: string) => void;

/** The annex by STRESS-DES: what the run says, and what only people can say. */
export function reportAnnex(report: Report, locale: Locale, answer: Answering): TemplateResult {
  const texts = REPORT_ANNEX[locale];
  return html`<section class="noe-rapport__vedlegg aksel-body-short aksel-body-short--small" aria-labelledby="noe-vedlegg">
    <h2 class="aksel-heading aksel-heading--medium" id="noe-vedlegg">${texts.title}</h2>
    <p class="noe-dempet">${texts.about}</p>
    ${annexSections(report, locale).map((section) => oneSection(section))} ${decision()} ${annexTables(report, locale)}
  </section>`;

  function oneSection({ section, rows }: AnnexSection) {
    return html`<h3 class="aksel-heading aksel-heading--xsmall">${texts.sections[section]}</h3>
      ${rows.map((row) => oneRow(row))}`;
  }

  function oneRow({ number, item, said, asks }: AnnexRow) {
    return html`<div class="noe-rapport__rad" data-rad=${number}>
      <h4 class="aksel-label aksel-label--small">${texts.item(number, texts.items[item])}</h4>
      <div>${said.map((sentence) => html`<p>${sentence}</p>`)} ${asks === undefined ? nothing : field(asks)}</div>
    </div>`;
  }

  function field(question: ReportQuestion) {
    const { label, help } = texts.questions[question];
    const text = report.answers[question];
    return html`<noe-felt
        kind="paragraph"
        .label=${label}
        .help=${help}
        .value=${text}
        @noe-endring=${(event: CustomEvent<string>) => answer(question, event.detail)}
      ></noe-felt>
      <p class="noe-bare-papir noe-rapport__papirsvar"><strong>${label}:</strong> ${text.trim() || texts.unanswered}</p>`;
  }

  function decision() {
    const written = report.decision;
    const fields = DECISION_FIELDS.filter((one) => (written?.[one].trim() ?? '') !== '');
    return html`<h3 class="aksel-heading aksel-heading--xsmall">${texts.sections.decision}</h3>
      <div class="noe-rapport__rad">
        <h4 class="aksel-label aksel-label--small">${SAVED[locale].decisionHeading}</h4>
        <div>
          ${fields.map((one) => html`<p class="noe-rapport__papirsvar"><strong>${SAVED[locale].decision[one].label}:</strong> ${written?.[one]}</p>`)}
          ${field('decision')} ${field('responsible')}
        </div>
      </div>`;
  }
}
