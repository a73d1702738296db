import { type CandidateReport, type CsvCell, csv, type Solution } from '../../../../sim-core/contract.ts';
import { LEVERS, type LeverId, SHOCK_LEVERS } from '../../../app/stress/experiments/levers.ts';
import type { AskedQuestion } from '../../../app/stress/experiments/solve-form.ts';
import type { ShownAnswer } from '../../../app/stress/experiments/solve-session.ts';
import { csvStyleOf } from '../../../format/csv-style.ts';
import { formatExact, formatNumber, formatRange, formatShare } from '../../../format/number.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import type { Locale } from '../../../i18n/language.ts';
import { SOLVE } from '../../../i18n/solve.ts';

/** Which page a lever belongs to. */
export function pageOf(id: LeverId): 'need' | 'shock' {
  return (SHOCK_LEVERS as readonly LeverId[]).includes(id) ? 'shock' : 'need';
}

/** A value of a lever without words: per cent for shares, and for handling times those of today. */
export function leverNumber({ leverId, base }: AskedQuestion, value: number, locale: Locale): string {
  if (LEVERS[leverId].unit === 'share') return formatShare(value, locale, 0);
  if (leverId === 'handling') return formatShare(value / base.tasks.scale, locale, 0);
  return formatExact(value, locale);
}

/** A value of a lever in words: «35 årsverk». */
export function leverText(question: AskedQuestion, place: number, locale: Locale): string {
  const value = question.lever.values[place]!;
  return SOLVE[locale].values[question.leverId](leverNumber(question, value, locale));
}

/** One answer in words: what it is, how sure, and what is surely not enough. */
export function solutionSentences(
  solution: Solution,
  { question, isFinal }: Pick<ShownAnswer, 'question' | 'isFinal'>,
  locale: Locale,
): readonly string[] {
  const texts = SOLVE[locale];
  const page = texts[pageOf(question.leverId)];
  const last = question.lever.values.length - 1;
  switch (solution.status) {
    case 'solved':
    case 'always': {
      const say = solution.status === 'always' ? page.always : page.solved;
      const at = solution.confirmations.at(-1)!;
      const value = leverText(question, solution.place!, locale);
      const first = say(value, shareOfRuns(at, locale), formatShare(at.interval[0], locale, 0));
      return [first, ...edge(solution, question, locale), texts.level(formatShare(1 - question.level, locale, 0))];
    }
    case 'unreachable':
      return [page.unreachable(leverText(question, 0, locale), leverText(question, last, locale))];
    case 'budget':
      return [isFinal ? texts.budget : texts.searching];
    case 'undecided':
    case 'noEffect':
    case 'unconfirmed':
      return [texts[solution.status]];
    default:
      return solution.status satisfies never;
  }
}

function edge({ place, lastRejected }: Solution, question: AskedQuestion, locale: Locale): readonly string[] {
  if (lastRejected === null) return [];
  const page = SOLVE[locale][pageOf(question.leverId)];
  const value = leverText(question, lastRejected, locale);
  return [Math.abs(place! - lastRejected) === 1 ? page.sharp(value) : page.flat(value)];
}

function shareOfRuns({ holds, runs }: CandidateReport, locale: Locale): string {
  return EXPERIMENTS[locale].runsText(formatNumber(holds, locale), formatNumber(runs, locale));
}

/** Values that have been run: the next one stands among them before its first run is done. */
export function triedCandidates({ candidates }: Solution): readonly CandidateReport[] {
  return candidates.filter(({ runs }) => runs > 0);
}

/** Every value that was tried, with the luck of the search and with new luck: heads and rows. */
export function candidateTable(
  solution: Solution,
  question: AskedQuestion,
  locale: Locale,
): readonly (readonly string[])[] {
  const { columns, verdicts, luck } = SOLVE[locale];
  const held = pageOf(question.leverId) === 'shock' ? columns.broken : columns.held;
  const row = (one: CandidateReport, name: string) => [
    leverText(question, one.place, locale),
    ...[name, shareOfRuns(one, locale), boundsText(one, locale), verdicts[one.verdict]],
  ];
  return [
    [columns.value, columns.luck, held, columns.interval, columns.verdict],
    ...triedCandidates(solution).map((one) => row(one, luck.seen)),
    ...solution.confirmations.map((one) => row(one, luck.fresh)),
  ];
}

function boundsText({ interval: [low, high] }: CandidateReport, locale: Locale): string {
  return formatRange(Math.floor(100 * low), Math.ceil(100 * high), locale, 0);
}

/** The answer for each number of users: heads and rows. */
export function frontierTable({ question, solutions }: ShownAnswer, locale: Locale): readonly (readonly string[])[] {
  const { columns, nothing } = SOLVE[locale];
  const at = (place: number | null, none: string) => (place === null ? none : leverText(question, place, locale));
  return [
    [columns.users, columns.answer, columns.notEnough, columns.runs],
    ...solutions.map(({ place, lastRejected, runs }, row) => [
      formatNumber(question.row?.values[row] ?? null, locale),
      ...[at(place, nothing), at(lastRejected, '–'), formatNumber(runs, locale)],
    ]),
  ];
}

/** Everything that was run, as a sheet: numbers as numbers, in the unit of the scenario. */
export function solveSheet({ question, solutions }: ShownAnswer, locale: Locale): string {
  const { columns, verdicts, luck } = SOLVE[locale];
  const { low, high } = { low: `${columns.interval} ≥`, high: `${columns.interval} ≤` };
  const row = (users: number | null, one: CandidateReport, name: string): CsvCell[] => [
    ...[users, question.lever.values[one.place]!, name, one.runs, one.holds],
    ...[100 * one.interval[0], 100 * one.interval[1], verdicts[one.verdict]],
  ];
  const rows = solutions.flatMap(({ candidates, confirmations }, i) => {
    const users = question.row?.values[i] ?? null;
    return [
      ...candidates.map((one) => row(users, one, luck.seen)),
      ...confirmations.map((one) => row(users, one, luck.fresh)),
    ];
  });
  const heads = [
    columns.users,
    question.lever.path,
    columns.luck,
    columns.runs,
    columns.held,
    low,
    high,
    columns.verdict,
  ];
  return csv([heads, ...rows], csvStyleOf(locale));
}
