import { moversOverRuns } from '../../../sim-core/contract.ts';
import { comparedFigures, MAIN_FIGURES } from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { capitalised } from '../../format/capitalised.ts';
import { formatShare } from '../../format/number.ts';
import { uncapitalised } from '../../format/uncapitalised.ts';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Headline } from '../oversikt/headline.ts';
import { startFault } from '../oversikt/start-check.ts';
import { formatSigned, formatWithUnit, isWrittenAsNothing } from '../unit-text.ts';
import { directionOfContrast, directionWord, isGrowing, titlesOf } from './words.ts';

/** Changes that are named in a sentence; the table has the others. */
const MOST_NAMED = 4;

/** What a comparison means: for each scenario which main figures differ for certain, and who waits less or longer. */
export function comparisonHeadline(shown: ShownComparison, locale: Locale): Headline {
  const texts = COMPARE[locale];
  const { results } = shown.run;
  if (results.some(({ start }) => startFault(start, locale) !== null)) {
    return { kind: 'error', title: texts.refused, sentences: [texts.refusedText] };
  }
  const sentences = titlesOf(shown, locale).flatMap((title, place) => {
    const said = sentencesOf(shown, place, locale);
    return said.length === 0 ? [] : [texts.about(title, said.join(' '))];
  });
  const kind = results.some(({ overload }) => overload !== null) ? 'warning' : 'success';
  return { kind, title: shown.name[locale], sentences };
}

/** What is said of one scenario; of the base only that its queue grows. */
function sentencesOf(shown: ShownComparison, place: number, locale: Locale): readonly string[] {
  const growing = overloadSentence(shown, place, locale);
  if (place === 0) return growing;
  return [...growing, changeSentence(shown, place, locale), ...movedSentence(shown, place, locale)];
}

function overloadSentence({ run }: ShownComparison, place: number, locale: Locale): readonly string[] {
  const overload = run.results[place]!.overload;
  if (overload === null) return [];
  return [COMPARE[locale].overloaded(formatWithUnit(overload.growthHoursPerWeek, 'work-hours', locale))];
}

function changeSentence(shown: ShownComparison, place: number, locale: Locale): string {
  const texts = COMPARE[locale];
  const { results, parts } = shown.run;
  if (parts.length < 2) return texts.tooFew;
  const named = comparedFigures(shown.run, MAIN_FIGURES).flatMap(({ id, label, unit, contrasts }) => {
    if (isGrowing(results[0]!, id) || isGrowing(results[place]!, id)) return [];
    const contrast = contrasts[place - 1]!;
    const direction = directionOfContrast(contrast);
    // A difference that is certain and too small to be seen is no news.
    if (direction === 'unclear' || direction === 'same' || isWrittenAsNothing(contrast.mean ?? 0, unit, locale))
      return [];
    const word = directionWord(unit, direction, locale);
    return [texts.change(uncapitalised(label[locale]), word, formatSigned(contrast.mean, unit, locale))];
  });
  if (named.length === 0) return texts.nothingSure;
  return `${capitalised(named.slice(0, MOST_NAMED).join('; '))}.`;
}

/** Who waits less or longer; nothing where nobody is in both scenarios. */
function movedSentence({ run }: ShownComparison, place: number, locale: Locale): readonly string[] {
  const { lessShare, longerShare } = moversOverRuns(run.parts.map(({ movers }) => movers[place - 1]!)).firstContactMin
    .all;
  if (lessShare.mean === null || longerShare.mean === null) return [];
  return [COMPARE[locale].moved(formatShare(lessShare.mean, locale), formatShare(longerShare.mean, locale))];
}
