import type { Command } from 'commander';
import {
  BACKLOG_CAUSES,
  type BacklogCause,
  type BacklogDifference,
  decomposeBacklog,
  type ScenarioDocument,
  scenarioHash,
  sumOfDifferences,
  type WorkAccount,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { jsonText } from './json-text.ts';
import { type LabOptions, withLab } from './lab.ts';
import { numberText } from './number-text.ts';
import { count, workerCount } from './option-values.ts';
import { type Change, collectChange, readChanged } from './scenario-changes.ts';

/** Each cause in words, as the reason for a longer or shorter backlog. */
const WORDS: Readonly<Record<BacklogCause, string>> = {
  start: 'Waiting when measuring starts',
  arrivals: 'People who come',
  outflow: 'How long they stay: exits and transfers',
  contacts: 'Tasks per user followed up',
  returns: 'Messages repeated for want of an answer',
  dropped: 'Tasks dropped by readiness levels',
  hours: 'Hours worked on tasks',
  handling: 'Time a task takes',
};

interface ExplainFlags extends LabOptions {
  readonly set: readonly Change[];
  readonly replications: number;
  readonly seed?: string;
  readonly json?: true;
}

/** `noe-sim explain <first> <second>`: why the second run ends with another backlog than the first. */
export const EXPLAIN: CliCommand = {
  name: 'explain',
  define(command: Command, host, finish) {
    command
      .description('tell why one scenario ends with another backlog than another: causes that add up to the last task')
      .argument('<first>', 'a scenario file, or the id of a shipped scenario')
      .argument('<second>', 'the scenario whose backlog is to be explained')
      .option('--set <place=value>', 'change a place of the second', collectChange, [])
      .option('--replications <n>', 'runs of each, on the same luck', count, 10)
      .option('--seed <text>', 'the luck of both; the seed of the first when left out')
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--json', 'print the answer as JSON')
      .option('--progress', 'count replications on standard error even when it is no terminal')
      .action(async (first: string, second: string, flags: ExplainFlags) =>
        finish(await explain([first, second], flags, host)),
      );
  },
};

async function explain(names: readonly [string, string], flags: ExplainFlags, host: Host): Promise<ExitCode> {
  const documents: ScenarioDocument[] = [];
  for (const [i, name] of names.entries()) {
    const parsed = readChanged(name, i === 0 ? [] : flags.set, flags.seed ?? documents[0]?.run.seed);
    if (!parsed.ok) {
      reportIssues(host, name, parsed.issues, flags.json === true);
      return EXIT.badInput;
    }
    documents.push(parsed.document);
  }
  const { measuredDays } = documents[0]!.run;
  if (documents[1]!.run.measuredDays !== measuredDays) {
    host.err('The scenarios measure different numbers of days. Give both the same run.measuredDays.\n');
    return EXIT.badInput;
  }
  const { replications } = flags;
  const accounts = await accountsOf(documents, replications, flags, host);
  const differences = Array.from({ length: replications }, (_, r) =>
    decomposeBacklog(accounts[0]![r]!, accounts[1]![r]!),
  );
  const sum = sumOfDifferences(differences);
  const atEnd = accounts.map((all) => all.reduce((total, { waitingAtEnd }) => total + waitingAtEnd, 0) / replications);
  if (flags.json) {
    const scenarios = documents.map((document, i) => ({
      name: names[i],
      id: document.id,
      hash: scenarioHash(document),
      waitingAtEnd: atEnd[i],
    }));
    host.out(jsonText({ seed: documents[0]!.run.seed, replications, scenarios, sum, differences, accounts }));
  } else host.out(explainText(names, atEnd as [number, number], sum, replications));
  return EXIT.ok;
}

function accountsOf(
  documents: readonly ScenarioDocument[],
  replications: number,
  flags: ExplainFlags,
  host: Host,
): Promise<readonly (readonly WorkAccount[])[]> {
  return withLab(host, flags, async (lab) => {
    const accounts: WorkAccount[][] = documents.map(() => []);
    await lab.each(
      documents.length * replications,
      (place) => ({ document: documents[Math.floor(place / replications)]!, replication: place % replications }),
      (place, _result, account) => {
        accounts[Math.floor(place / replications)]![place % replications] = account;
      },
    );
    return accounts;
  });
}

function explainText(
  [first, second]: readonly [string, string],
  [before, after]: readonly [number, number],
  { difference, terms }: BacklogDifference,
  replications: number,
): string {
  const mean = (tasks: number): string => signed(tasks / replications, difference / replications);
  const rows = BACKLOG_CAUSES.map((cause) => [WORDS[cause], mean(terms[cause])]);
  const lines = [
    `Tasks waiting at the end, mean of ${replications} runs on the same luck: ${numberText(before)} in ${first}, ${numberText(after)} in ${second}.`,
    '',
    ...columns([['Because of', 'tasks'], ...rows, ['In all', mean(difference)]], new Set([1])),
  ];
  return `${lines.join('\n')}\n`;
}

function signed(value: number, scale: number): string {
  const text = numberText(value, scale === 0 ? value : scale);
  return value > 0 ? `+${text}` : text;
}
