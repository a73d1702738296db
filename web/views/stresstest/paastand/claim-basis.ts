import { html, type TemplateResult } from 'lit';
import type { CapacityReport } from '../../../../calibration/report/capacity-report.ts';
import { claimStatement } from '../../../app/claim-wording.ts';
import { unbrokenIds } from '../../../components/unbroken-ids.ts';
import { capitalised } from '../../../format/capitalised.ts';
import { dateOfDay, formatDate } from '../../../format/date.ts';
import { formatExact } from '../../../format/number.ts';
import { CLAIM_TEXTS } from '../../../i18n/claim.ts';
import type { Locale } from '../../../i18n/language.ts';
import { postLink } from '../../grunnlag/post-link.ts';

/** What the answer rests on: how a number is judged, what to know before using it, the records, and where it comes from. */
export function claimBasis(report: CapacityReport, locale: Locale): TemplateResult {
  const texts = CLAIM_TEXTS[locale];
  return html`${judged(report, locale)}
    <section>
      <h2 class="aksel-heading aksel-heading--medium">${texts.caveats}</h2>
      <ul class="noe-endringer aksel-body-short">
        ${texts.caveatTexts.map((text) => html`<li>${unbrokenIds(text)}</li>`)}
      </ul>
    </section>
    ${facts(report, locale)} ${provenance(report, locale)}`;
}

function judged({ readings, limits }: CapacityReport, locale: Locale): TemplateResult {
  const { judged: title, judgedRules, judgedReading } = CLAIM_TEXTS[locale];
  const [hours, weeks, growth] = [...[limits.decisionHours, limits.backlogWeeks, limits.growthHoursPerFteAndWeek]].map(
    (value) => formatExact(value, locale),
  ) as [string, string, string];
  return html`<section>
    <h2 class="aksel-heading aksel-heading--medium">${title}</h2>
    <ul class="noe-endringer aksel-body-short">
      <li>${judgedRules.lasting(hours, weeks)}</li>
      <li>${judgedRules.balance(growth)}</li>
      ${readings.map(({ name, users, why }) => html`<li>${judgedReading(capitalised(name[locale]), users[locale], why[locale])}</li>`)}
    </ul>
  </section>`;
}

function facts({ facts: records }: CapacityReport, locale: Locale): TemplateResult {
  const texts = CLAIM_TEXTS[locale];
  return html`<section>
    <h2 class="aksel-heading aksel-heading--medium">${texts.facts}</h2>
    <dl class="noe-kilder aksel-body-short aksel-body-short--small">
      ${records.map(
        ({ id, statement }) => html`<div>
          <dt><code>${postLink(id)}</code></dt>
          <dd>${claimStatement(statement, locale)}</dd>
        </div>`,
      )}
    </dl>
  </section>`;
}

function provenance(report: CapacityReport, locale: Locale): TemplateResult {
  const { provenance: title, provenanceRows } = CLAIM_TEXTS[locale];
  const rows = [
    [provenanceRows.inputs, report.inputsHash],
    [provenanceRows.engine, report.engineVersion],
    [provenanceRows.seed, report.seed],
    [provenanceRows.made, formatDate(dateOfDay(report.madeOn, 0), locale)],
    [provenanceRows.repeat, `npm run study -- ${report.study}`],
  ] as const;
  return html`<section>
    <h2 class="aksel-heading aksel-heading--medium">${title}</h2>
    <dl class="noe-herkomst aksel-body-short aksel-body-short--small">
      ${rows.map(
        ([term, value]) => html`<div>
          <dt>${term}</dt>
          <dd><code>${value}</code></dd>
        </div>`,
      )}
    </dl>
  </section>`;
}
