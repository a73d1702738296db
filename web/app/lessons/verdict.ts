import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { LESSON_TEXTS } from '../../i18n/lessons.ts';
import { type Lesson, type Prediction, rightAnswer } from './lesson.ts';
import { inUnit } from './lesson-values.ts';

/** How a prediction fared. */
export interface Verdict {
  readonly isGood: boolean;
  /** What the simulation gave, as a sentence. */
  readonly outcome: string;
}

/** A prediction as people said it: the text of the answer, or the number with its unit. */
export function predictedText({ prediction }: Lesson, predicted: string | number, locale: Locale): string {
  if (prediction.kind === 'choice') {
    return prediction.answers.find(({ id }) => id === predicted)?.text[locale] ?? String(predicted);
  }
  return withUnit(Number(predicted), prediction, locale);
}

/** Holds a prediction against what the run gave. */
export function verdictOf(
  { prediction }: Lesson,
  predicted: string | number,
  values: ReadonlyMap<string, number>,
  locale: Locale,
): Verdict {
  const texts = LESSON_TEXTS[locale];
  const value = values.get(prediction.value) ?? Number.NaN;
  if (prediction.kind === 'choice') {
    const right = rightAnswer(prediction.answers, value);
    return { isGood: right?.id === predicted, outcome: texts.rightAnswer(right?.text[locale] ?? '') };
  }
  const shown = inUnit(prediction.value, value);
  const isGood = Math.abs(shown - Number(predicted)) <= prediction.near;
  return { isGood, outcome: texts.outcome(withUnit(shown, prediction, locale)) };
}

function withUnit(value: number, { unit }: Extract<Prediction, { kind: 'number' }>, locale: Locale): string {
  return `${formatNumber(value, locale, Number.isInteger(value) ? 0 : 1)}\u00a0${unit[locale]}`;
}

/** What is said of a prediction that has been held against the run. */
export function verdictWords({ prediction }: Lesson, { isGood }: Verdict, locale: Locale): string {
  const texts = LESSON_TEXTS[locale];
  if (!isGood) return texts.wrong;
  return prediction.kind === 'choice' ? texts.right : texts.near;
}
