import { html, type TemplateResult } from 'lit';
import { planOf } from '../../app/stress/plan-of.ts';
import type { StressRun } from '../../app/stress/session.ts';
import { plannedFte, TODAY_FTE } from '../../app/stress/title.ts';
import { formatBrief } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import type { FormState } from './plan-field.ts';
import { levelSentences, reserveSentences } from './policy-words.ts';

/** What was set up, in words: for paper, which has no form beside the result. */
export function setupOnPaper({ scenario }: StressRun, locale: Locale): TemplateResult {
  const texts = STRESS_FORM[locale];
  const form: FormState = { plan: planOf(scenario.document), read: null, locale };
  const { plan } = form;
  const staff = texts.staffSum(formatBrief(plannedFte(plan), locale), formatBrief(TODAY_FTE, locale));
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [texts.readings[plan.reading], [texts.readingHelp[plan.reading]]],
    [texts.staff, [staff]],
    ...plan.levels
      .slice(0, plan.highestLevel)
      .map((_, level) => [texts.level(String(level + 1)), levelSentences(form, level)] as const),
    ...plan.reserves.flatMap(({ isReady }, reserve) =>
      isReady ? [[texts.reserve(String(reserve + 1)), reserveSentences(form, reserve)] as const] : [],
    ),
  ];
  return html`<section class="noe-bare-papir">
    <h2 class="aksel-heading aksel-heading--medium">${STRESS_RESULT[locale].setup}</h2>
    <dl class="noe-kort__liste aksel-body-short aksel-body-short--small">
      ${parts.map(
        ([term, sentences]) => html`<dt>${term}</dt>
          <dd>${sentences.join(' ')}</dd>`,
      )}
    </dl>
  </section>`;
}
