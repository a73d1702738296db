/**
 * `npm run bench [-- --quick] [--rounds n] [--only id,…] [--strict]`: measures speed and memory and prints the goals
 * table. Exit code 0 if every measured floor holds, 1 if not, 2 for options that mean nothing.
 */
import { parseArgs } from 'node:util';
import { comparePage } from './compare-rows.ts';
import { coverage, experimentCost, falseAccepts, mapRuns } from './experiment-rows.ts';
import { GOAL_IDS, GOALS, type GoalId, verdictOf } from './goals.ts';
import { againstC, againstSimjs, againstSimjsWithShifts, scaling } from './kernel-rows.ts';
import { machineLine } from './machine.ts';
import type { Effort, Measurement, Row } from './measurement.ts';
import { realModel } from './model-rows.ts';
import { organisationRun } from './organisation-rows.ts';
import { pageSpeed } from './page-rows.ts';
import { coldStart, memory1m, memory250k, twoWorkers } from './process-rows.ts';
import { policyCost, surgeRun } from './stress-rows.ts';
import { goalsTable } from './table.ts';

const ROWS: readonly Row[] = [
  againstC,
  againstSimjs,
  againstSimjsWithShifts,
  scaling,
  realModel,
  twoWorkers,
  memory250k,
  memory1m,
  coldStart,
  surgeRun,
  policyCost,
  pageSpeed,
  comparePage,
  coverage,
  falseAccepts,
  mapRuns,
  experimentCost,
  organisationRun,
];

interface Options extends Effort {
  readonly only: readonly GoalId[];
  /** A line that could not be measured counts as not holding. */
  readonly strict: boolean;
}

/** @throws Error for an unknown option or line, or a number of rounds that is not 1 or more. */
function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7));
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds ${values.rounds}: give a whole number of at least 1.`);
  }
  const only = values.only === undefined ? GOAL_IDS : values.only.split(',').map(goalId);
  return { quick: values.quick, strict: values.strict, rounds, only };
}

function goalId(word: string): GoalId {
  const id = GOAL_IDS.find((known) => known === word);
  if (id === undefined) throw new Error(`--only ${word}: there is no such line. Lines: ${GOAL_IDS.join(', ')}.`);
  return id;
}

async function measure(options: Options): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const row of ROWS) {
    if (!row.ids.some((id) => options.only.includes(id))) continue;
    process.stderr.write(`measuring ${row.ids.join(', ')} …\n`);
    const found = await row.measure(options);
    measurements.push(...found.filter((m) => options.only.includes(m.id)));
  }
  return measurements;
}

/** Whether the bench passes: no floor is missed and, if strict, nothing is left unmeasured. */
function holds(measurements: readonly Measurement[], strict: boolean): boolean {
  return measurements.every(({ id, spread }) => {
    const goal = GOALS.find((g) => g.id === id)!;
    const verdict = verdictOf(goal, spread?.value);
    return verdict !== 'misses floor' && !(strict && verdict === 'not measured');
  });
}

async function main(): Promise<number> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  console.log(machineLine());
  console.log(
    `Medians of ${options.rounds} interleaved rounds${options.quick ? ', small workloads (--quick): an indication only' : ''}.\n`,
  );
  const measurements = await measure(options);
  console.log(goalsTable(measurements));
  console.log(`\n${machineLine()}`);
  return holds(measurements, options.strict) ? 0 : 1;
}

process.exitCode = await main();
