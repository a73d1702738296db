import { html, type TemplateResult } from 'lit';
import { teamAt } from '../../app/stress/plan.ts';
import { TEMPLATES } from '../../app/stress/templates.ts';
import { plannedFte, TODAY_FTE } from '../../app/stress/title.ts';
import { formatBrief } from '../../format/number.ts';
import { rowTitle } from '../../i18n/row-names.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import { type FormState, planField } from './plan-field.ts';

/** FTE of each team. */
export function staffSection(form: FormState): TemplateResult {
  const { plan, locale } = form;
  const texts = STRESS_FORM[locale];
  const { teams } = TEMPLATES[plan.reading].staff;
  return html`<section class="noe-del">
    <h3 class="aksel-heading aksel-heading--xsmall">${texts.staff}</h3>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.staffHelp}</p>
    <div class="noe-rutenett">
      ${teams.map(({ id }, i) => planField(form, teamAt(i), { label: rowTitle(id, locale), help: '', unit: '' }))}
    </div>
    <p class="aksel-body-short aksel-body-short--small noe-tall">
      ${texts.staffSum(formatBrief(plannedFte(plan), locale), formatBrief(TODAY_FTE, locale))}
    </p>
  </section>`;
}
