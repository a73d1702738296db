import { html, nothing, type TemplateResult } from 'lit';
import { LIMITED_MEASURES, type ScenarioDocument } from '../../../../sim-core/contract.ts';
import { hrefOf } from '../../../app/address.ts';
import { editPlan, STRESS_READINGS, type StressPlan, type StressReading } from '../../../app/stress/plan.ts';
import type { ReadPlan } from '../../../app/stress/read-plan.ts';
import { titleOf } from '../../../app/stress/title.ts';
import { uncapitalised } from '../../../format/uncapitalised.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import { INTL_TAG, type Locale } from '../../../i18n/language.ts';
import { STRESS_FORM } from '../../../i18n/stress-form.ts';
import { STRESS_RESULT } from '../../../i18n/stress-result.ts';
import '../../../components/noe-valg.ts';
import '../../../components/noe-varsel.ts';
import { limitAmount } from '../limit-findings.ts';

/**
 * The stress test an experiment starts from, in words, with the way to change it.
 *
 * @param hasReading - Whether the meaning of “N users” can be chosen here.
 */
export function setupSection(
  { plan, read, locale }: { readonly plan: StressPlan; readonly read: ReadPlan | null; readonly locale: Locale },
  hasReading: boolean,
): TemplateResult {
  const texts = EXPERIMENTS[locale];
  return html`<section class="noe-del">
    <h3 class="aksel-heading aksel-heading--xsmall">${texts.setup}</h3>
    <p class="aksel-body-short"><strong>${titleOf(plan)[locale]}</strong></p>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">
      ${texts.setupHelp} ${read?.ok ? texts.limits(limitsText(read.document, locale)) : nothing}
    </p>
    ${read?.ok === false ? html`<noe-varsel kind="error" .text=${texts.setupWrong}></noe-varsel>` : nothing}
    <p><a class="aksel-link" href=${hrefOf('/stresstest')}>${texts.changeSetup}</a></p>
    ${hasReading ? readingChoice(plan, locale) : nothing}
  </section>`;
}

function readingChoice(plan: StressPlan, locale: Locale): TemplateResult {
  const texts = STRESS_FORM[locale];
  return html`<noe-valg
    legend=${texts.reading}
    .choices=${STRESS_READINGS.map((value) => ({ value, label: texts.readings[value], help: texts.readingHelp[value] }))}
    .value=${plan.reading}
    @noe-endring=${(event: CustomEvent<string>) => editPlan((now) => ({ ...now, reading: event.detail as StressReading }))}
  ></noe-valg>`;
}

/** The limits of a stress test in words. */
export function limitsText({ limits }: ScenarioDocument, locale: Locale): string {
  const told = limits.map(({ measure, atMost }) => {
    const amount = limitAmount({ atMost, unit: LIMITED_MEASURES[measure].unit }, locale);
    return uncapitalised(STRESS_RESULT[locale].limits[measure](amount));
  });
  return new Intl.ListFormat(INTL_TAG[locale]).format(told);
}
