import { html, nothing, type TemplateResult } from 'lit';
import { LEVERS, type LeverId } from '../../../app/stress/experiments/levers.ts';
import { PROBABILITIES, TARGETS } from '../../../app/stress/experiments/solve-form.ts';
import { SOLVE } from '../../../i18n/solve.ts';
import { chosenField, type TypedFormState, typedField } from '../experiments/typed-field.ts';
import { pageOf } from './solution-words.ts';

/** The fields of a question: lever, range, target, how surely, and further numbers of users. */
export function solveFields(form: TypedFormState, levers: readonly LeverId[]): TemplateResult {
  const texts = SOLVE[form.locale];
  const page = pageOf(levers[0]!);
  const lever = levers.find((one) => one === form.form['lever']) ?? levers[0]!;
  const names = Object.fromEntries(levers.map((one) => [one, texts.levers[one]]));
  const odds = Object.fromEntries(PROBABILITIES.map((one) => [one, texts.probabilities[one]]));
  return html`${chosenField(form, 'lever', names, { label: texts.lever[page], help: texts.leverHelp[lever] })}
    ${range(form, lever)} ${page === 'need' ? target(form) : nothing}
    ${chosenField(form, 'probability', odds, { label: texts.probability[page] })}
    ${page === 'need' ? typedField(form, 'users', { label: texts.users, help: texts.usersHelp, kind: 'text' }) : nothing}`;
}

function range(form: TypedFormState, lever: LeverId): TemplateResult {
  const texts = SOLVE[form.locale];
  const { unit } = LEVERS[lever];
  const unitText = unit === 'share' ? '%' : texts.units[unit];
  const ends = [
    ['low', texts.low],
    ['high', texts.high],
    ['step', texts.step],
  ] as const;
  return html`<fieldset class="aksel-fieldset noe-ender">
    <legend class="aksel-fieldset__legend aksel-label">${texts.levers[lever]} (${unitText})</legend>
    <div class="noe-rutenett">${ends.map(([field, label]) => typedField(form, field, { label }))}</div>
  </fieldset>`;
}

function target(form: TypedFormState): TemplateResult {
  const texts = SOLVE[form.locale];
  const names = Object.fromEntries(TARGETS.map((one) => [one, texts.targets[one]]));
  const chosen = form.form['target'];
  return html`${chosenField(form, 'target', names, { label: texts.target })}
    ${chosen === 'decisions' ? typedField(form, 'decisions', { label: texts.targetValue.decisions, unit: '%' }) : nothing}
    ${chosen === 'response' ? typedField(form, 'response', { label: texts.targetValue.response, unit: texts.responseUnit }) : nothing}`;
}
