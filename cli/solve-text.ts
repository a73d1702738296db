import {
  type Axis,
  type CandidateReport,
  ENGINE_VERSION,
  type Lever,
  numericField,
  type Solution,
  type Target,
  targetText,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';

/** Everything an answer stands on. */
export interface Answers {
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  readonly seed: string;
  readonly lever: Lever;
  readonly target: Target;
  readonly probability: number;
  readonly level: number;
  /** The second place, if there is one; then a solution for each of its values. */
  readonly row: Axis | undefined;
  readonly solutions: readonly Solution[];
}

/** As JSON: places are values of the lever. */
export function answersJson({ lever, row, solutions, target, ...rest }: Answers): unknown {
  const value = (place: number | null): number | null => (place === null ? null : lever.values[place]!);
  const report = ({ place, ...one }: CandidateReport) => ({ value: value(place), ...one });
  return {
    ...{ engineVersion: ENGINE_VERSION, ...rest, target },
    lever: { path: lever.path, from: lever.values[0], to: lever.values.at(-1), values: lever.values.length },
    answers: solutions.map(({ place, lastRejected, candidates, confirmations, ...solution }, i) => ({
      ...(row === undefined ? {} : { [row.path]: row.values[i] }),
      ...solution,
      answer: value(place),
      lastRejected: value(lastRejected),
      candidates: candidates.map(report),
      confirmations: confirmations.map(report),
    })),
  };
}

/** As text for a terminal. */
export function answersText(answers: Answers): string {
  const { scenario, seed, target, probability, level, row, solutions } = answers;
  const head = columns(
    [
      ['Scenario', `${scenario.id}: ${scenario.title}`],
      ['Hash', scenario.hash],
      ['Seed', seed],
      ['Engine', ENGINE_VERSION],
      ['Target', `${targetText(target)}, in ${percent(probability)} % of runs`],
      ['Certainty', `${percent(level)} %`],
    ],
    new Set(),
  );
  const parts = solutions.map((solution, i) => {
    const lines = solutionLines(solution, answers);
    return row === undefined ? lines : [`${row.path} = ${row.values[i]}`, ...lines.map((line) => `  ${line}`)];
  });
  return `${[head, ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** One answer in words: what it is, where the flat region lies, what was learned. */
export function solutionLines(solution: Solution, { lever, probability }: Answers): string[] {
  const unit = numericField(lever.path)?.unit ?? '';
  const value = (place: number): string => `${lever.values[place]!}${unit === '' ? '' : ` ${unit}`}`;
  const { status, place, lastRejected, confirmations, runs, candidates } = solution;
  const ends = `${lever.path} from ${lever.values[0]} to ${value(lever.values.length - 1)}`;
  const seen = `Seen in ${runs} runs of ${candidates.length} values: ${candidates.map((one) => seenText(one, lever)).join('; ')}.`;
  switch (status) {
    case 'solved':
    case 'always': {
      const at = confirmations.at(-1)!;
      const first =
        status === 'always'
          ? `It holds at both ends of ${ends}; at ${value(place!)}`
          : `${lever.path} = ${value(place!)}`;
      return [
        `${first}: the target held in ${at.holds} of ${at.runs} runs with new luck (probability ${percent(at.interval[0])} % or more).`,
        ...flatLines(solution, value),
        seen,
      ];
    }
    case 'unreachable':
      return [
        `NO VALUE of ${ends} is enough: at the best of them the target holds in fewer than ${percent(probability)} % of runs.`,
        seen,
      ];
    case 'undecided':
      return [
        `NOT DECIDED: even at the value of ${ends} that helps most the runs do not tell. Give a wider range, or more runs with --most-each.`,
        seen,
      ];
    case 'noEffect':
      return [`NO EFFECT: ${ends} changes nothing; both ends gave the same in every run.`, seen];
    case 'budget':
      return [
        'NOT DECIDED: the budget ended first. Raise --budget.',
        ...(lastRejected === null ? [] : [`${value(lastRejected)} is not enough.`]),
        seen,
      ];
    case 'unconfirmed':
      return [
        'NOT CONFIRMED: what the search found did not hold often enough with new luck. Give a wider range, or more runs with --most-each.',
        seen,
      ];
    default:
      return status satisfies never;
  }
}

function flatLines({ place, lastRejected }: Solution, value: (place: number) => string): string[] {
  if (lastRejected === null) return [];
  if (Math.abs(place! - lastRejected) === 1) return [`${value(lastRejected)} is not enough: the answer is sharp.`];
  return [`${value(lastRejected)} is not enough; between the two the runs do not tell.`];
}

function seenText({ place, holds, runs, verdict }: CandidateReport, { values }: Lever): string {
  const sign = { accepted: 'yes', rejected: 'no', undecided: '?' }[verdict];
  return `${values[place]} ${holds}/${runs} ${sign}`;
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}
