import { join } from 'node:path';
import type { Command } from 'commander';
import {
  type Axis,
  conduct,
  documentsOfQuestion,
  type FrontierSetting,
  type Lever,
  rowsOf,
  type Solution,
  type SolveQuestion,
  scenarioHash,
  solveFrontier,
  solveRuleOf,
  type Target,
} from '../sim-core/contract.ts';
import { answering } from './answering.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { type LabOptions, withLab } from './lab.ts';
import { count, probability, workerCount } from './option-values.ts';
import { type Change, collectChange, readChanged } from './scenario-changes.ts';
import { solutionMarkdown } from './solve-markdown.ts';
import { leverOption, rowsOption, targetOption } from './solve-options.ts';
import { type Answers, answersJson, answersText } from './solve-text.ts';
import { replaceFile } from './sweep-files.ts';
import { SweepJournal } from './sweep-journal.ts';
import { prepareFolder } from './write-results.ts';

interface SolveFlags extends LabOptions {
  readonly lever: Lever;
  readonly until: Target;
  readonly for?: Axis;
  readonly set: readonly Change[];
  readonly probability: number;
  readonly level: number;
  readonly mostEach: number;
  readonly budget: number;
  readonly seed?: string;
  readonly out?: string;
  readonly json?: true;
}

/** `noe-sim solve <scenario>`: what must a lever be so that a target holds with a given probability. */
export const SOLVE: CliCommand = {
  name: 'solve',
  define(command: Command, host, finish) {
    command
      .description('find what a place of a scenario must be so that a target holds with a given probability')
      .argument('<scenario>', 'a scenario file, or the id of a shipped scenario')
      .requiredOption('--lever <place=low:high:step>', 'the place to solve for, such as staff.fte=20:60:1', leverOption)
      .requiredOption(
        '--until <target>',
        'a figure with >= or <=, such as decisionsWithin48h>=0.9; kept; or broken, for the mildest shock',
        targetOption,
      )
      .option('--probability <p>', 'share of runs in which the target is to hold', probability, 0.9)
      .option('--for <place=values>', 'solve for each value of a second place: a frontier', rowsOption)
      .option('--set <place=value>', 'change a place of the scenario', collectChange, [])
      .option('--level <p>', 'probability that an accepted value is right', probability, 0.95)
      .option('--most-each <n>', 'runs of one value at most', count, 300)
      .option('--budget <n>', 'runs of one search at most', count, 5000)
      .option('--seed <text>', 'decides the random numbers; the scenario’s own seed when left out')
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--out <folder>', 'also write answer.json and answer.md there; an interrupted search goes on from it')
      .option('--json', 'print the answer as JSON')
      .option('--progress', 'count replications on standard error even when it is no terminal')
      .action(async (scenario: string, flags: SolveFlags) => finish(await solve(scenario, flags, host)));
  },
};

async function solve(scenario: string, flags: SolveFlags, host: Host): Promise<ExitCode> {
  const parsed = readChanged(scenario, flags.set, flags.seed);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, flags.json === true);
    return EXIT.badInput;
  }
  const problem = flags.out === undefined ? undefined : prepareFolder(flags.out);
  if (problem !== undefined) {
    host.err(`${problem}\n`);
    return EXIT.badInput;
  }
  const base = parsed.document;
  const { lever, until: target, for: row, probability: asked, level, mostEach, budget } = flags;
  const question = { base, lever, target, row, probability: asked, level, mostEach, budget };
  const solutions = await search(question, flags, host);
  const answers: Answers = {
    ...{ scenario: { id: base.id, title: base.title.en, hash: scenarioHash(base) }, seed: base.run.seed },
    ...{ lever, target, probability: asked, level, row, solutions },
  };
  if (flags.out !== undefined) {
    replaceFile(join(flags.out, 'answer.json'), jsonText(answersJson(answers)));
    replaceFile(join(flags.out, 'answer.md'), solutionMarkdown(answers, flags.set));
  }
  host.out(flags.json ? jsonText(answersJson(answers)) : answersText(answers));
  return EXIT.ok;
}

function search(question: SolveQuestion, flags: SolveFlags, host: Host): Promise<readonly Solution[]> {
  const { base, lever, target, row } = question;
  const { out } = flags;
  const { documentOf, read } = documentsOfQuestion(question);
  const key = JSON.stringify([scenarioHash(base), lever, row, target]);
  const journal = out === undefined ? undefined : new SweepJournal(join(out, 'answers.partial.jsonl'), key);
  const numberOf = ({ place, row: at }: FrontierSetting): number => at * lever.values.length + place;
  return withLab(host, flags, (lab) =>
    conduct(
      solveFrontier(rowsOf(question), solveRuleOf(question)),
      answering(lab, { documentOf, read, journal, numberOf }),
      host,
    ),
  );
}
