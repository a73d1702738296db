import { fieldAt, TASK_IDS, type TaskId } from '../../../sim-core/contract.ts';
import { type LevelChoices, levelAt, type ReserveChoices, reserveAt, type Treatment } from '../../app/stress/plan.ts';
import { uncapitalised } from '../../format/uncapitalised.ts';
import { INTL_TAG, type Locale } from '../../i18n/language.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import { echo, type FormState } from './plan-field.ts';

/** Name of a task of the catalogue, as the field table has it. */
export function taskName(task: TaskId, locale: Locale): string {
  const { shape } = fieldAt('readiness.levels[0].dropped');
  const options = shape.kind === 'texts' && shape.item.kind === 'choice' ? shape.item.options : [];
  return options.find(({ value }) => value === task)?.label[locale] ?? task;
}

/** What a level means, sentence by sentence: when it starts and ends, and what is left undone. */
export function levelSentences(form: FormState, level: number): readonly string[] {
  const texts = STRESS_FORM[form.locale];
  const choices = form.plan.levels[level]!;
  const { measure } = choices;
  if (measure === 'never') return workSentences(choices, form.locale);
  const at = (column: 'enterAt' | 'exitAt' | 'smallestDays') => echo(form, levelAt(level, column));
  return [
    ...workSentences(choices, form.locale),
    texts.enter(texts.reached[measure](at('enterAt')), at('smallestDays')),
    texts.exit(texts.back[measure](at('exitAt'))),
  ];
}

function workSentences({ treatments }: LevelChoices, locale: Locale): readonly string[] {
  const texts = STRESS_FORM[locale];
  const list = new Intl.ListFormat(INTL_TAG[locale]);
  const treated = (treatment: Treatment) =>
    list.format(
      TASK_IDS.filter((task) => treatments[task] === treatment).map((task) => uncapitalised(taskName(task, locale))),
    );
  const [dropped, postponed] = [treated('dropped'), treated('postponed')];
  const said = [dropped === '' ? '' : texts.drops(dropped), postponed === '' ? '' : texts.postpones(postponed)];
  const sentences = said.filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [texts.nothingDropped] : sentences;
}

/** What a reserve means: when it is called, how soon it helps, how long it stays. */
export function reserveSentences(form: FormState, reserve: number): readonly string[] {
  const texts = STRESS_FORM[form.locale];
  const { trigger }: ReserveChoices = form.plan.reserves[reserve]!;
  const at = (column: Parameters<typeof reserveAt>[1]) => echo(form, reserveAt(reserve, column));
  return [
    texts.called(texts.reached[trigger](at('callAt')), at('noticeDays')),
    at('trainingDays') === '0'
      ? texts.knows(at('startProductivity'), at('rampDays'))
      : texts.learns(at('trainingDays'), at('startProductivity'), at('rampDays')),
    trigger === 'day'
      ? texts.staysByDay(at('smallestStayDays'))
      : texts.stays(at('smallestStayDays'), texts.back[trigger](at('releaseAt'))),
  ];
}
