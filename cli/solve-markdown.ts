import { type CandidateReport, ENGINE_VERSION, numericField, type Solution, targetText } from '../sim-core/contract.ts';
import type { Change } from './scenario-changes.ts';
import { type Answers, solutionLines } from './solve-text.ts';

/** The answers as a report to keep: question, table, how sure it is, and how it was computed. */
export function solutionMarkdown(answers: Answers, changes: readonly Change[]): string {
  const { scenario, seed, lever, target, probability, level, row, solutions } = answers;
  const unit = numericField(lever.path)?.unit ?? '';
  const rows = solutions.map((solution, i) => [
    row === undefined ? '' : String(row.values[i]),
    ...cells(solution, answers),
  ]);
  const headings = [
    row?.path ?? '',
    `${lever.path}${unit === '' ? '' : `, ${unit}`}`,
    'not enough',
    'held in new runs',
    'probability at least',
    'runs',
  ];
  const set = changes.map(([path, value]) => `\`${path}\` = ${JSON.stringify(value)}`).join(', ');
  return `${[
    `# ${targetText(target)} in ${percent(probability)} % of runs: what \`${lever.path}\` must be`,
    '',
    `Scenario \`${scenario.id}\` (${scenario.title}), hash ${scenario.hash}, seed \`${seed}\`, engine ${ENGINE_VERSION}${set === '' ? '' : `; changed: ${set}`}.`,
    '',
    ...table([headings, ...rows]),
    '',
    `Values from ${lever.values[0]} to ${lever.values.at(-1)} were searched. A value stands in the second column only after it held often enough in runs with new luck; that a wrong one does so has a probability of at most ${percent(1 - level)} %. The third column is the last value that is surely not enough: between the two the runs do not tell. All of this is the luck of one parameter set; what is not known of the parameters comes on top.`,
    '',
    ...solutions.flatMap((solution, i) => [
      ...(row === undefined ? [] : [`## ${row.path} = ${row.values[i]}`, '']),
      ...solutionLines(solution, answers).flatMap((line) => [line, '']),
    ]),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function cells({ status, place, lastRejected, confirmations, runs }: Solution, { lever }: Answers): string[] {
  const last: CandidateReport | undefined = place === null ? undefined : confirmations.at(-1);
  return [
    place === null ? status : String(lever.values[place]!),
    lastRejected === null ? '–' : String(lever.values[lastRejected]!),
    last === undefined ? '–' : `${last.holds} of ${last.runs}`,
    last === undefined ? '–' : `${percent(last.interval[0])} %`,
    String(runs),
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const [head, ...body] = rows.map((cellsOf) => `| ${cellsOf.join(' | ')} |`);
  return [head!, `|${rows[0]!.map(() => ' --- |').join('')}`, ...body];
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}
