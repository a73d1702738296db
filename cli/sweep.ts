import { type Command, Option } from 'commander';
import {
  CSV_STYLES,
  checkSettings,
  type Design,
  gridDesign,
  hypercubeDesign,
  type SweepPlan,
  type SweepRow,
  sweepPlan,
  usualMapRule,
} from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { withLab } from './lab.ts';
import { count, probability, workerCount } from './option-values.ts';
import { collectChange, readChanged } from './scenario-changes.ts';
import { chosenShard, type Shard, shardOption } from './shard.ts';
import { collectAxis, collectRange } from './sweep-axes.ts';
import { writeSweep } from './sweep-files.ts';
import type { SweepFlags } from './sweep-flags.ts';
import { runMap } from './sweep-map.ts';
import { isFinished, journalOf, runRows } from './sweep-run.ts';
import { prepareFolder } from './write-results.ts';

/** `noe-sim sweep <scenario>`: many settings of a scenario, as one table. */
export const SWEEP: CliCommand = {
  name: 'sweep',
  define(command: Command, host, finish) {
    command
      .description('run many settings of a scenario and write one table, a row per run')
      .argument('<scenario>', 'a scenario file, or the id of a shipped scenario')
      .requiredOption('--out <folder>', 'where the table goes, and what an interrupted sweep goes on from')
      .option(
        '--grid <place=values>',
        'values of a place: staff.fte=20,25,30 or staff.fte=20:30:3; more places, every combination',
        collectAxis,
        [],
      )
      .option(
        '--sample <place=low:high>',
        'range of a place, drawn as a Latin hypercube; takes --points',
        collectRange,
        [],
      )
      .option('--points <n>', 'settings to draw with --sample', count)
      .option('--set <place=value>', 'change a place in all settings', collectChange, [])
      .option('--replications <n>', 'runs of each setting; the scenario’s own number when left out', count)
      .option('--seed <text>', 'the luck of all settings; the scenario’s own seed when left out')
      .option('--shard <i/n>', 'run part i of n, i from 0; `noe-sim merge` puts the parts together', shardOption)
      .option('--shards <n>', 'run one part of n, its place from JOB_COMPLETION_INDEX or SLURM_ARRAY_TASK_ID', count)
      .addOption(
        new Option('--csv <style>', 'also write CSV: excel (Norwegian Excel) or plain (R, Python)').choices([
          ...CSV_STYLES,
        ]),
      )
      .option('--redis <url>', 'have the runs made by `noe-sim worker`, on any machine that shares the folder')
      .option(
        '--map <p>',
        'instead: where a limit is broken with a probability above p; runs go where that is not decided',
        probability,
      )
      .option('--level <p>', 'with --map: probability that a verdict is right', probability, 0.95)
      .option('--budget <n>', 'with --map: runs of all settings together', count)
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--progress', 'count replications on standard error even when it is no terminal')
      .action(async (scenario: string, flags: SweepFlags) => finish(await sweep(scenario, flags, host)));
  },
};

async function sweep(scenario: string, flags: SweepFlags, host: Host): Promise<ExitCode> {
  const parsed = readChanged(scenario, flags.set, flags.seed);
  if (!parsed.ok) {
    reportIssues(host, scenario, parsed.issues, false);
    return EXIT.badInput;
  }
  const { shard: part, problem } = chosenShard(flags, host);
  const wrong = problem ?? wrongFlags(flags, part) ?? prepareFolder(flags.out);
  if (wrong !== undefined) {
    host.err(`${wrong}\n`);
    return EXIT.badInput;
  }
  const plan = sweepPlan(
    parsed.document,
    designOf(flags, parsed.document.run.seed),
    replicationsOf(flags, parsed.document.run.replications),
  );
  checkSettings(plan);
  return flags.map === undefined
    ? await runTable(plan, part, flags, host)
    : await runMap(plan, { ...flags, map: flags.map }, host);
}

async function runTable(plan: SweepPlan, part: Shard | undefined, flags: SweepFlags, host: Host): Promise<ExitCode> {
  const { out } = flags;
  const name = part === undefined ? 'sweep' : `part ${part.shard} of ${part.shards}`;
  if (isFinished(out, plan, part)) {
    host.err(`The ${name} is in ${out} already; nothing was run.\n`);
    return EXIT.ok;
  }
  if (flags.redis !== undefined) {
    const { submitSweep } = await import('./queue-submit.ts'); // only then is it paid for
    const rows = await submitSweep(plan, flags.redis, out, host);
    return finished(plan, rows, part, flags, host);
  }
  const journal = journalOf(out, plan, part);
  if (journal.rows.size > 0) host.err(`Going on after ${journal.rows.size} runs that are in ${out} already.\n`);
  const rows = await withLab(host, flags, (lab) => runRows(lab, plan, part ?? { shard: 0, shards: 1 }, journal));
  const code = finished(plan, rows, part, flags, host);
  journal.remove();
  return code;
}

function finished(
  plan: SweepPlan,
  rows: readonly SweepRow[],
  part: Shard | undefined,
  { out, csv }: SweepFlags,
  host: Host,
): ExitCode {
  const { file, fileRows } = writeSweep(out, plan, rows, { part, csv });
  host.out(`Wrote ${fileRows} runs of ${plan.points.length} settings to ${file} in ${out}. Plan ${plan.hash}.\n`);
  return EXIT.ok;
}

function designOf({ grid, sample, points }: SweepFlags, seed: string): Design {
  return sample.length > 0 ? hypercubeDesign(sample, points ?? 0, seed) : gridDesign(grid);
}

/** A map decides by itself how many runs a cell takes; its plan says how many it may take. */
function replicationsOf({ map, level, replications }: SweepFlags, usual: number): number {
  if (map === undefined) return replications ?? usual;
  return usualMapRule(1, { threshold: map, level, mostEach: replications }).mostEach;
}

function wrongFlags(
  { grid, sample, points, map, budget, redis }: SweepFlags,
  part: Shard | undefined,
): string | undefined {
  if (grid.length > 0 && sample.length > 0)
    return '--grid and --sample are two ways to choose settings. Give one of them.';
  if (grid.length === 0 && sample.length === 0)
    return 'Which settings? Give --grid or --sample with a place and its values.';
  if (sample.length > 0 && points === undefined) return '--sample draws settings: say how many with --points.';
  if (points !== undefined && sample.length === 0) return '--points goes with --sample.';
  if (map !== undefined && part !== undefined) {
    return 'A map decides what to run next from what it has seen, so it can not be run in parts. Leave --shard out.';
  }
  if (redis !== undefined && (map ?? part) !== undefined) {
    return '--redis spreads a whole sweep over workers. Leave --shard and --map out.';
  }
  if (map === undefined && budget !== undefined) return '--budget goes with --map.';
  return undefined;
}
