import { leverOf, rowsOf, type ScenarioDocument, type SolveQuestion, targetOf } from '../../../../sim-core/contract.ts';
import { numberText } from '../../../format/decimal-input.ts';
import { type NumberRule, typedText } from '../../number-rule.ts';
import { SIZE_LIMITS } from '../plan.ts';
import { crowdPath } from './crowd.ts';
import { LEVERS, type LeverId } from './levers.ts';
import { type FormFaults, FormReader, type TypedForm } from './typed-form.ts';

/** What is to hold: no limit broken, decisions within 48 hours at least so often, answers after so long at most. */
export const TARGETS = ['kept', 'decisions', 'response'] as const;

/** Probabilities a person can ask for. A larger one takes more runs. */
export const PROBABILITIES = ['0.5', '0.8', '0.9'] as const;

/** Chance that an accepted value is right, runs of one value at most, and of one search. */
const LEVEL = 0.95;
const MOST_EACH = 120;
const BUDGET = 1500;
/** A mistyped step is found before it fills the page. */
const MOST_VALUES = 2000;

const TARGET_RULES: Readonly<Record<'decisions' | 'response', NumberRule>> = {
  decisions: { least: 1, most: 100, isWhole: false, divisor: 100 },
  response: { least: 0.1, most: 10_000, isWhole: false, divisor: 1 },
};

/** What an answer follows from, with the ends and the step of its lever. */
export interface AskedQuestion extends SolveQuestion {
  readonly leverId: LeverId;
  readonly targetText: string;
  readonly step: number;
}

export type ReadSolve =
  | { readonly ok: true; readonly question: AskedQuestion }
  | { readonly ok: false; readonly faults: FormFaults };

/** The rule of a lever’s ends as typed. */
export function leverRule(id: LeverId): NumberRule {
  const { unit, least, most } = LEVERS[id];
  const divisor = unit === 'share' ? 100 : 1;
  return { least: least * divisor, most: most * divisor, isWhole: unit === 'persons', divisor };
}

/** A form for a lever, with the range a person begins with. */
export function formFor(id: LeverId, document: ScenarioDocument, form: TypedForm): TypedForm {
  const { low, high, step } = LEVERS[id].range(document);
  const rule = leverRule(id);
  return { ...form, lever: id, low: typedText(low, rule), high: typedText(high, rule), step: typedText(step, rule) };
}

/** The first form of a page. @param target - `broken` where a shock is sought. */
export function firstForm(id: LeverId, document: ScenarioDocument, target: 'kept' | 'broken'): TypedForm {
  const first = {
    target,
    decisions: numberText(90),
    response: numberText(24),
    probability: PROBABILITIES[0],
    users: '',
  };
  return formFor(id, document, first);
}

/** Reads the form. @param document - The stress test it is asked of. */
export function readSolve(form: TypedForm, levers: readonly LeverId[], document: ScenarioDocument): ReadSolve {
  const leverId = levers.find((one) => one === form['lever']) ?? levers[0]!;
  const kind = LEVERS[leverId];
  const reader = new FormReader(form);
  const rule = leverRule(leverId);
  const low = reader.number('low', rule);
  const high = reader.number('high', rule);
  const step = reader.number('step', { ...rule, least: 0 });
  reader.requireOrder(low, high, 'high');
  const users = reader.list('users', { least: 1, most: SIZE_LIMITS.most });
  const targetText = targetTextOf(form, reader);
  const lever = leverOf(kind.path, low, high, step);
  const isSearchable = lever !== null && lever.values.length <= MOST_VALUES;
  if (!isSearchable && reader.faults.size === 0) reader.faults.set('step', { kind: 'step' });
  if (!kind.isThere(document)) reader.faults.set('lever', { kind: 'no-reserve' });
  if (reader.faults.size > 0 || lever === null) return { ok: false, faults: reader.faults };
  const row = users.length === 0 ? undefined : { path: crowdPath(document), values: users };
  const base = kind.base(document, high);
  const question = { base, lever, row, target: targetOf(targetText), ...costs(form), leverId, targetText, step };
  return { ok: true, question };
}

/** Runs a question may take at most: those of all its searches. */
export function budgetOf(question: AskedQuestion): number {
  return question.budget * rowsOf(question);
}

/** What a form’s target is, in the words of the terminal; a value that is no number stands in the reader’s faults. */
function targetTextOf(form: TypedForm, reader: FormReader): string {
  const target = form['target'] ?? 'kept';
  if (target === 'decisions') return `decisionsWithin48h>=${reader.number('decisions', TARGET_RULES.decisions) || 0}`;
  if (target === 'response')
    return `messageResponseClockHours<=${reader.number('response', TARGET_RULES.response) || 0}`;
  return target === 'broken' ? 'broken' : 'kept';
}

function costs(form: TypedForm): Pick<SolveQuestion, 'probability' | 'level' | 'mostEach' | 'budget'> {
  const probability = Number(PROBABILITIES.find((one) => one === form['probability']) ?? PROBABILITIES[0]);
  return { probability, level: LEVEL, mostEach: MOST_EACH, budget: BUDGET };
}
