import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt, type Reserve } from '../../../sim-core/contract.ts';
import { editPlan, RESERVE_COLUMNS, reserveAt, withReserve } from '../../app/stress/plan.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import '../../components/noe-kryss.ts';
import '../../components/noe-nedtrekk.ts';
import { echo, type FormState, faultText, planField, thresholdUnit } from './plan-field.ts';
import { reserveSentences } from './policy-words.ts';

/** Columns in the unit of what calls the reserve. */
const THRESHOLDS: readonly string[] = ['callAt', 'releaseAt'];

/** Reserves as policies in plain words, each with the fields behind them. */
export function reserveSection(form: FormState): TemplateResult {
  const texts = STRESS_FORM[form.locale];
  return html`<section class="noe-del">
    <h3 class="aksel-heading aksel-heading--xsmall">${texts.reserves}</h3>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.reservesHelp}</p>
    ${form.plan.reserves.map((_, reserve) => oneReserve(form, reserve))}
  </section>`;
}

function oneReserve(form: FormState, reserve: number): TemplateResult {
  const texts = STRESS_FORM[form.locale];
  const { isReady } = form.plan.reserves[reserve]!;
  return html`<div class="noe-tiltak">
    <noe-kryss
      .label=${texts.ready(String(reserve + 1), echo(form, reserveAt(reserve, 'fte')))}
      .checked=${isReady}
      @noe-endring=${(event: CustomEvent<boolean>) =>
        editPlan((now) => withReserve(now, reserve, { isReady: event.detail }))}
    ></noe-kryss>
    ${isReady ? policy(form, reserve) : nothing}
  </div>`;
}

function policy(form: FormState, reserve: number): TemplateResult {
  const { read, locale } = form;
  const unit = thresholdUnit(form.plan.reserves[reserve]!.trigger, locale);
  const texts = STRESS_FORM[locale];
  const isWrong = RESERVE_COLUMNS.some((column) => faultText(read, reserveAt(reserve, column), locale) !== '');
  return html`${reserveSentences(form, reserve).map(
    (sentence) => html`<p class="aksel-body-short aksel-body-short--small">${sentence}</p>`,
  )}
    <details class="noe-detaljer noe-mer" ?open=${isWrong}>
      <summary>${texts.editReserve(String(reserve + 1))}</summary>
      ${triggerChoice(form, reserve)} ${RESERVE_COLUMNS.map((column) => planField(form, reserveAt(reserve, column), THRESHOLDS.includes(column) ? { unit } : {}))}
    </details>`;
}

function triggerChoice({ plan, locale }: FormState, reserve: number): TemplateResult {
  const { label, help, shape } = fieldAt('reserves[0].trigger');
  const options = shape.kind === 'choice' ? shape.options : [];
  return html`<noe-nedtrekk
    .label=${label[locale]}
    .help=${help[locale]}
    .entries=${options.map((option) => ({ value: option.value, label: option.label[locale] }))}
    .value=${plan.reserves[reserve]!.trigger}
    @noe-endring=${(event: CustomEvent<string>) =>
      editPlan((now) => withReserve(now, reserve, { trigger: event.detail as Reserve['trigger'] }))}
  ></noe-nedtrekk>`;
}
