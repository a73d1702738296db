import { setImmediate } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { KEY_FIGURES, type ScenarioDocument, SimError } from '../sim-core/contract.ts';
import { EngineComparison, type FigureComparison, LARGEST_DIFFERENCE } from '../sim-core/reference/compare-engines.ts';
import { whatSimjsCannotCarry } from '../sim-core/reference/limits.ts';
import { shortened } from '../sim-core/reference/shorten.ts';
import { loadSimjs, type Simjs } from '../sim-core/reference/simjs-adapter.ts';
import { columns } from './columns.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { reportIssues } from './issue-report.ts';
import { numberText } from './number-text.ts';
import { progressLine } from './progress-line.ts';
import { readScenario } from './scenario-file.ts';
import { libraryIds } from './scenario-library.ts';

const FEWEST_REPLICATIONS = 10; // below it a standard error is itself too unsure for a verdict
const MOST_REPLICATIONS = 1000;
const USUAL_REPLICATIONS = 20;
/** Registrations to which a longer theory scenario is cut, warm-up included. */
const REGISTRATIONS = 5000;
/** Columns of numbers are flush right. */
const RIGHT = new Set([1, 2, 4]);

interface VerifyFlags {
  readonly replications: number;
}

/** `noe-sim verify [scenario…]`: runs the product's engine and the reference engine and compares what comes out. */
export const VERIFY: CliCommand = {
  name: 'verify',
  define(command: Command, host, finish) {
    command
      .description('compare the engine with the independent reference engine on simjs')
      .argument('[scenarios...]', 'ids of shipped scenarios that simjs can carry; all theory scenarios when left out')
      .option('--replications <n>', 'independent runs of each engine', replicationCount, USUAL_REPLICATIONS)
      .action(async (ids: string[], flags: VerifyFlags) => finish(await verify(ids, flags, host)));
  },
};

async function verify(ids: readonly string[], flags: VerifyFlags, host: Host): Promise<ExitCode> {
  const simjs = await loadSimjs();
  const chosen = ids.length > 0 ? ids : libraryIds().filter((id) => id.startsWith('theory-'));
  const compared: FigureComparison[] = [];
  let scenarios = 0;
  for (const id of chosen) {
    const parsed = readScenario(id);
    if (!parsed.ok) {
      reportIssues(host, id, parsed.issues, false);
      return EXIT.badInput;
    }
    const reasons = whatSimjsCannotCarry(parsed.document);
    if (reasons.length > 0) {
      host.out(`${id}: left out. ${reasons.join(' ')}\n\n`);
      continue;
    }
    const document = shortened(parsed.document, REGISTRATIONS);
    const figures = await compareOn(simjs, document, flags, host);
    host.out(comparisonTable(document, figures, flags.replications));
    compared.push(...figures);
    scenarios++;
  }
  const { text, code } = verdictOn(compared, scenarios);
  host.out(text);
  return code;
}

async function compareOn(
  simjs: Simjs,
  document: ScenarioDocument,
  { replications }: VerifyFlags,
  host: Host,
): Promise<FigureComparison[]> {
  const comparison = new EngineComparison(simjs, document);
  const progress = progressLine(host, false);
  try {
    for (let r = 0; r < replications; r++) {
      comparison.run(r);
      progress.update(r + 1, replications);
      await setImmediate(); // lets an interruption through
      if (host.signal.aborted) throw new SimError({ kind: 'cancelled' });
    }
  } finally {
    progress.clear();
  }
  return comparison.figures();
}

/** Both means of each figure, their difference in standard errors, and whether that is too much. */
export function comparisonTable(
  document: ScenarioDocument,
  figures: readonly FigureComparison[],
  replications: number,
): string {
  const rows = figures.map(({ id, product, reference, standardErrors, agrees }) => [
    id,
    numberText(product),
    numberText(reference, product),
    KEY_FIGURES[id].unit,
    Number.isFinite(standardErrors) ? standardErrors.toFixed(2) : String(standardErrors),
    agrees ? 'agree' : 'DIFFER',
  ]);
  const headings = ['id', 'engine', 'reference', 'unit', 'difference/SE', 'verdict'];
  const title = `${document.id}: ${document.title.en}`;
  const { warmUpDays, measuredDays } = document.run;
  const length = `${replications} replications of each engine, ${measuredDays} days measured after ${warmUpDays}`;
  return `${[title, length, ...columns([headings, ...rows], RIGHT)].join('\n')}\n\n`;
}

/** The last line of `verify` and its exit code: failed if a figure differs, bad input if nothing was compared. */
export function verdictOn(
  compared: readonly FigureComparison[],
  scenarios: number,
): { readonly text: string; readonly code: ExitCode } {
  if (compared.length === 0) {
    return { text: 'Nothing was compared: name scenarios the reference engine can carry.\n', code: EXIT.badInput };
  }
  const differ = compared.filter(({ agrees }) => !agrees).length;
  const limit = `${LARGEST_DIFFERENCE} standard errors`;
  const of = `${compared.length} key figures of ${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'}`;
  return differ === 0
    ? { text: `The engines agree: all ${of} lie within ${limit}.\n`, code: EXIT.ok }
    : { text: `The engines DIFFER: ${differ} of ${of} lie more than ${limit} apart.\n`, code: EXIT.failed };
}

function replicationCount(text: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count >= FEWEST_REPLICATIONS && count <= MOST_REPLICATIONS)) {
    throw new InvalidArgumentError(`Give a whole number from ${FEWEST_REPLICATIONS} to ${MOST_REPLICATIONS}.`);
  }
  return count;
}
