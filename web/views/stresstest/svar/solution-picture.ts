import type { CandidateReport, Solution } from '../../../../sim-core/contract.ts';
import { crowdPath } from '../../../app/stress/experiments/crowd.ts';
import { LEVERS } from '../../../app/stress/experiments/levers.ts';
import type { AskedQuestion } from '../../../app/stress/experiments/solve-form.ts';
import type { ShownAnswer } from '../../../app/stress/experiments/solve-session.ts';
import type { AnswerPicture, AnswerPoint } from '../../../charts/answer-chart.ts';
import { formatNumber, formatShare } from '../../../format/number.ts';
import type { Locale } from '../../../i18n/language.ts';
import { SOLVE } from '../../../i18n/solve.ts';
import { leverNumber, leverText, triedCandidates } from './solution-words.ts';

const KINDS = { accepted: 'yes', rejected: 'no', undecided: 'open' } as const;

/** How often the target held at each value that was tried: new luck where there is some. */
export function probabilityPicture(solution: Solution, question: AskedQuestion, locale: Locale): AnswerPicture {
  const texts = SOLVE[locale];
  const { values } = question.lever;
  const fresh = new Map(solution.confirmations.map((one) => [one.place, one]));
  const tried = triedCandidates(solution).map((one) => fresh.get(one.place) ?? one);
  const point = ({ place, holds, runs, interval, verdict }: CandidateReport): AnswerPoint => ({
    x: values[place]!,
    y: holds / runs,
    ...{ low: interval[0], high: interval[1], kind: KINDS[verdict] },
  });
  const { place } = solution;
  return {
    points: tried.map(point),
    mark: { y: question.probability, label: texts.asked(formatShare(question.probability, locale, 0)) },
    answer: place === null ? null : { x: values[place]!, label: leverText(question, place, locale) },
    axes: { x: texts.levers[question.leverId], y: texts.probabilityAxis },
    x: [values[0]!, values.at(-1)!],
    y: [0, 1],
    xText: (value) => leverNumber(question, value, locale),
    yText: (value) => formatShare(value, locale, 0),
  };
}

/** What it takes for each number of users, beside what there is today. */
export function frontierPicture({ question, solutions }: ShownAnswer, locale: Locale): AnswerPicture {
  const texts = SOLVE[locale];
  const users = question.row?.values ?? [];
  const { values } = question.lever;
  const [first, last] = [values[0]!, values.at(-1)!];
  const today = todayOf(question);
  return {
    points: solutions.map((solution, row) => frontierPoint(solution, users[row]!, values)),
    mark: { y: today, label: texts.today(leverNumber(question, today, locale)) },
    answer: null,
    axes: { x: texts.usersAxis, y: texts.levers[question.leverId] },
    x: [0, users.at(-1) ?? 1],
    y: [Math.min(first, today), Math.max(last, today)],
    xText: (value) => formatNumber(value, locale),
    yText: (value) => leverNumber(question, value, locale),
  };
}

/** From the last value that is not enough to the answer; without an answer, to the end of what was tried. */
function frontierPoint(
  { place, lastRejected, moreHelps }: Solution,
  x: number,
  values: readonly number[],
): AnswerPoint {
  const helpsLeast = moreHelps === false ? values.at(-1)! : values[0]!;
  const helpsMost = moreHelps === false ? values[0]! : values.at(-1)!;
  const answer = place === null ? null : values[place]!;
  const ends = [lastRejected === null ? (answer ?? helpsLeast) : values[lastRejected]!, answer ?? helpsMost];
  return { x, y: answer, low: Math.min(...ends), high: Math.max(...ends), kind: answer === null ? 'open' : 'yes' };
}

/** Where the lever stands in the stress test. */
function todayOf({ base, leverId }: AskedQuestion): number {
  if (leverId === 'fte') return base.staff.teams.reduce((sum, { fte }) => sum + fte, 0);
  if (leverId === 'reserve') return base.reserves[0]?.fte ?? 0;
  return leverId === 'handling' ? base.tasks.scale : LEVERS[leverId].least;
}

/** Whether a question asks about several numbers of users. */
export function isFrontier({ row, base }: AskedQuestion): boolean {
  return row !== undefined && row.path === crowdPath(base);
}
