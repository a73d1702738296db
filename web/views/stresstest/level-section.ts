import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt, type ReadinessLevel, TASK_IDS } from '../../../sim-core/contract.ts';
import {
  editPlan,
  type HighestLevel,
  LEVEL_COLUMNS,
  levelAt,
  TREATMENTS,
  type Treatment,
  withLevel,
} from '../../app/stress/plan.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-valg.ts';
import { type FormState, faultText, planField, thresholdUnit } from './plan-field.ts';
import { levelSentences, taskName } from './policy-words.ts';

const HIGHEST: readonly HighestLevel[] = [0, 1, 2, 3];

/** The decision is made at every level; the parser refuses a policy that drops it. */
const CHANGEABLE = TASK_IDS.filter((task) => task !== 'assessment');

/** Readiness levels as policies in plain words, each with the fields behind them. */
export function levelSection(form: FormState): TemplateResult {
  const { plan, locale } = form;
  const texts = STRESS_FORM[locale];
  return html`<section class="noe-del">
    <h3 class="aksel-heading aksel-heading--xsmall">${texts.levels}</h3>
    <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.levelsHelp}</p>
    <noe-nedtrekk
      .label=${texts.highest}
      .entries=${HIGHEST.map((value) => ({ value: String(value), label: texts.highestChoices[value] }))}
      .value=${String(plan.highestLevel)}
      @noe-endring=${(event: CustomEvent<string>) =>
        editPlan((now) => ({ ...now, highestLevel: Number(event.detail) as HighestLevel }))}
    ></noe-nedtrekk>
    ${plan.levels.slice(0, plan.highestLevel).map((_, level) => oneLevel(form, level))}
    ${plan.highestLevel === 0 ? nothing : tasks(form)}
  </section>`;
}

function oneLevel(form: FormState, level: number): TemplateResult {
  const { read, locale } = form;
  const texts = STRESS_FORM[locale];
  const number = String(level + 1);
  const unit = thresholdUnit(form.plan.levels[level]!.measure, locale);
  const places = ['measure', ...LEVEL_COLUMNS].map((column) => `readiness.levels[${level}].${column}`);
  const isWrong = places.some((place) => faultText(read, place, locale) !== '');
  return html`<div class="noe-tiltak">
    <h4 class="aksel-label">${texts.level(number)}</h4>
    ${levelSentences(form, level).map((sentence) => html`<p class="aksel-body-short aksel-body-short--small">${sentence}</p>`)}
    <details class="noe-detaljer noe-mer" ?open=${isWrong}>
      <summary>${texts.editLevel(number)}</summary>
      ${measureChoice(form, level)}
      ${LEVEL_COLUMNS.map((column) => planField(form, levelAt(level, column), column === 'smallestDays' ? {} : { unit }))}
    </details>
  </div>`;
}

function measureChoice({ plan, read, locale }: FormState, level: number): TemplateResult {
  const path = `readiness.levels[${level}].measure`;
  const { label, help, shape } = fieldAt(path);
  const options = shape.kind === 'choice' ? shape.options.filter(({ value }) => value !== 'never') : [];
  return html`<noe-nedtrekk
    .label=${label[locale]}
    .help=${help[locale]}
    .entries=${options.map((option) => ({ value: option.value, label: option.label[locale] }))}
    .value=${plan.levels[level]!.measure}
    .error=${faultText(read, path, locale)}
    @noe-endring=${(event: CustomEvent<string>) =>
      editPlan((now) => withLevel(now, level, { measure: event.detail as ReadinessLevel['measure'] }))}
  ></noe-nedtrekk>`;
}

function tasks({ plan, locale }: FormState): TemplateResult {
  const texts = STRESS_FORM[locale];
  const levels = plan.levels.slice(0, plan.highestLevel);
  return html`<details class="noe-detaljer noe-mer">
    <summary>${texts.editTasks}</summary>
    <div class="noe-rulle" role="region" tabindex="0" aria-label=${texts.tasksCaption}>
      <table class="aksel-table aksel-table--small noe-tabell">
        <caption class="aksel-body-short aksel-body-short--small">${texts.tasksCaption}</caption>
        <thead>
          <tr>
            <th scope="col" class="aksel-table__header-cell">${texts.task}</th>
            ${levels.map((_, level) => html`<th scope="col" class="aksel-table__header-cell">${texts.level(String(level + 1))}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${CHANGEABLE.map(
            (task) => html`<tr>
              <th scope="row" class="aksel-table__header-cell">${taskName(task, locale)}</th>
              ${levels.map((_, level) => html`<td class="aksel-table__data-cell">${treatmentChoice(task, level)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;

  function treatmentChoice(task: (typeof CHANGEABLE)[number], level: number): TemplateResult {
    const { treatments } = plan.levels[level]!;
    const choose = (event: CustomEvent<string>) =>
      editPlan((now) =>
        withLevel(now, level, { treatments: { ...now.levels[level]!.treatments, [task]: event.detail as Treatment } }),
      );
    return html`<noe-nedtrekk
      hideLabel
      .label="${taskName(task, locale)}, ${texts.level(String(level + 1))}"
      .entries=${TREATMENTS.map((value) => ({ value, label: texts.treatments[value] }))}
      .value=${treatments[task] ?? 'done'}
      @noe-endring=${choose}
    ></noe-nedtrekk>`;
  }
}
