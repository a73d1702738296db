import type { RunResult, ScenarioDocument } from '../../../sim-core/contract.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatBrief, formatNumber } from '../../format/number.ts';
import { INTL_TAG, type Locale } from '../../i18n/language.ts';
import { STRESS_RESULT } from '../../i18n/stress-result.ts';
import { countText } from './over-runs.ts';

/** What one kind of measure did, under its heading. */
export interface PolicyFinding {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What readiness levels and reserves did, what was left undone, and what that meant for users. */
export function policyFindings(document: ScenarioDocument, result: RunResult, locale: Locale): PolicyFinding[] {
  const { levels } = document.readiness;
  return [
    ...(levels.length > 0 ? [levelFinding(levels.length, result, locale), droppedFinding(result, locale)] : []),
    ...(document.reserves.length > 0 ? [reserveFinding(result, locale)] : []),
    ...(result.switching === null ? [] : [switchingFinding(result.switching, result.replications, locale)]),
  ];
}

function levelFinding(levels: number, { keyFigures, series }: RunResult, locale: Locale): PolicyFinding {
  const texts = STRESS_RESULT[locale];
  const title = texts.levels;
  if (keyFigures.daysAboveLevel0.mean === 0) return { title, sentences: [texts.neverRaised] };
  const days = (['daysAtLevel1', 'daysAtLevel2', 'daysAtLevel3'] as const)
    .slice(0, levels)
    .map((id, level) => texts.levelDay(String(level + 1), countText(keyFigures[id], locale)));
  const atEnd = series.readinessLevel.mean.at(-1) ?? 0;
  const sentence = texts.levelDays(new Intl.ListFormat(INTL_TAG[locale]).format(days));
  return { title, sentences: atEnd > 0 ? [sentence, texts.stillRaised(formatBrief(atEnd, locale))] : [sentence] };
}

function droppedFinding({ keyFigures }: RunResult, locale: Locale): PolicyFinding {
  const texts = STRESS_RESULT[locale];
  const { tasksDropped, tasksPostponed, unansweredAtEnd, reviewsNotMade, needOverlookedAtEnd } = keyFigures;
  const count = (figure: typeof tasksDropped) => countText(figure, locale);
  return {
    title: texts.dropped,
    sentences: [
      texts.droppedTasks(count(tasksDropped), count(tasksPostponed)),
      texts.droppedUsers(count(unansweredAtEnd), count(reviewsNotMade), count(needOverlookedAtEnd)),
    ],
  };
}

function reserveFinding({ keyFigures, startDate, replications }: RunResult, locale: Locale): PolicyFinding {
  const texts = STRESS_RESULT[locale];
  const { reserveFteDays, reserveDays, reserveFirstCallDay: first } = keyFigures;
  if (first.mean === null) return { title: texts.reserves, sentences: [texts.reserveNever] };
  const date = texts.around(formatDate(dateOfDay(startDate, Math.round(first.mean)), locale));
  return {
    title: texts.reserves,
    sentences: [
      texts.reserveUse(countText(reserveFteDays, locale), countText(reserveDays, locale)),
      texts.reserveFirst(runsText(first.n, replications, locale), date),
    ],
  };
}

function switchingFinding(
  { mostInTwoWeeks, replications }: NonNullable<RunResult['switching']>,
  of: number,
  locale: Locale,
): PolicyFinding {
  const texts = STRESS_RESULT[locale];
  const told = texts.switching(formatNumber(mostInTwoWeeks, locale), runsText(replications, of, locale));
  return { title: texts.restless, sentences: [told] };
}

function runsText(runs: number, of: number, locale: Locale): string {
  return STRESS_RESULT[locale].share(formatNumber(runs, locale), formatNumber(of, locale));
}
