import { html, type TemplateResult } from 'lit';
import { daysOf } from '../../../sim-core/contract.ts';
import { hrefOf } from '../../app/address.ts';
import { editPlan } from '../../app/stress/plan.ts';
import { dateOfDay, formatDateRange } from '../../format/date.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import '../../components/noe-knapp.ts';
import type { FormState } from './plan-field.ts';

/** The ordinary registrations: the way to a person’s own, or which they are and the way back. */
export function ownDemand({ plan, locale }: FormState): TemplateResult {
  const texts = STRESS_FORM[locale];
  const days = plan.own === null ? null : daysOf(plan.own.path);
  if (days === null) {
    return html`<p class="aksel-body-short aksel-body-short--small">
      <a class="aksel-link" href=${hrefOf('/import')}>${texts.importDemand}</a>
    </p>`;
  }
  const range = formatDateRange(dateOfDay(days.from, 0), dateOfDay(days.to, 0), locale);
  return html`<p class="aksel-body-short aksel-body-short--small">${texts.ownDemand(range)}</p>
    <noe-knapp
      variant="tertiary"
      size="small"
      label=${texts.ordinaryDemand}
      @click=${() => editPlan((now) => ({ ...now, own: null }))}
    ></noe-knapp>`;
}
