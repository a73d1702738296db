import { join } from 'node:path';
import type { Command } from 'commander';
import {
  type Axis,
  changeValues,
  conduct,
  type FrontierSetting,
  type ScenarioDocument,
  SimError,
  type Solution,
  scenarioHash,
  solveFrontier,
  type Target,
  targetReader,
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
import { type Lever, leverOption, rowsOption, targetOption } from './solve-options.ts';
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
  const documentOf = documentsFor(base, flags);
  const rows = flags.for?.values ?? [];
  checkCorners(flags.lever, Math.max(1, rows.length), documentOf);
  const solutions = await search(base, Math.max(1, rows.length), documentOf, flags, host);
  const { lever, until: target, probability: asked, level } = flags;
  const answers: Answers = {
    ...{ scenario: { id: base.id, title: base.title.en, hash: scenarioHash(base) }, seed: base.run.seed },
    ...{ lever, target, probability: asked, level, row: flags.for, solutions },
  };
  if (flags.out !== undefined) {
    replaceFile(join(flags.out, 'answer.json'), jsonText(answersJson(answers)));
    replaceFile(join(flags.out, 'answer.md'), solutionMarkdown(answers, flags.set));
  }
  host.out(flags.json ? jsonText(answersJson(answers)) : answersText(answers));
  return EXIT.ok;
}

/** The scenario at a value of the lever and of the second place. */
function documentsFor(
  base: ScenarioDocument,
  { lever, for: row }: SolveFlags,
): (setting: FrontierSetting) => ScenarioDocument {
  const made = new Map<number, ScenarioDocument>();
  return (setting) => {
    const number = setting.row * lever.values.length + setting.place;
    const known = made.get(number);
    if (known !== undefined) return known;
    const change = [lever.path, lever.values[setting.place]!] as const;
    const changed = changeValues(base, row === undefined ? [change] : [[row.path, row.values[setting.row]!], change]);
    if (!changed.ok) throw new SimError({ kind: 'invalid-scenario', issues: changed.issues });
    made.set(number, changed.document);
    return changed.document;
  };
}

/** Finds what is wrong with the ends of the ranges before a long search. */
function checkCorners(
  { values }: Lever,
  rows: number,
  documentOf: (setting: FrontierSetting) => ScenarioDocument,
): void {
  for (let row = 0; row < rows; row++) for (const place of [0, values.length - 1]) documentOf({ place, row });
}

function search(
  base: ScenarioDocument,
  rows: number,
  documentOf: (setting: FrontierSetting) => ScenarioDocument,
  flags: SolveFlags,
  host: Host,
): Promise<readonly Solution[]> {
  const { lever, until: target, probability: asked, level, mostEach, budget, out } = flags;
  const values = lever.values.length;
  const rule = { values, probability: asked, level, batch: 10, mostEach, budget };
  const key = JSON.stringify([scenarioHash(base), lever, flags.for, target]);
  const journal = out === undefined ? undefined : new SweepJournal(join(out, 'answers.partial.jsonl'), key);
  const read = new Map<ScenarioDocument, ReturnType<typeof targetReader>>();
  const readerOf = (document: ScenarioDocument) => {
    const known = read.get(document) ?? targetReader(document, target);
    read.set(document, known);
    return known;
  };
  return withLab(host, flags, (lab) =>
    conduct(
      solveFrontier(rows, rule),
      answering(lab, {
        ...{ documentOf, journal, numberOf: ({ place, row }) => row * values + place },
        read: (result, document) => readerOf(document)(result),
      }),
      host,
    ),
  );
}
