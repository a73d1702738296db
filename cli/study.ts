import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type ScenarioDocument, SimError } from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { type LabOptions, withLab } from './lab.ts';
import { count, workerCount } from './option-values.ts';
import { readScenario } from './scenario-file.ts';
import { BEFORE_NOE_NOTES, beforeNoe } from './study/before-noe.ts';
import { type PairedRuns, runPairs } from './study/paired-runs.ts';
import type { Published } from './study/published.ts';
import { type Comparison, studyMarkdown } from './study/study-report.ts';
import { variantRows, variantSigns } from './study/variants.ts';

const USUAL_REPLICATIONS = 20;

/** A comparison before it is run. */
interface Plan {
  readonly title: string;
  readonly first: string;
  readonly second: string;
  readonly published: (pairs: PairedRuns) => readonly Published[];
  readonly signs: (pairs: PairedRuns) => readonly string[];
  readonly notes: readonly string[];
}

/** Studies by name. Their committed reports lie in calibration/report/. */
const STUDIES: Readonly<Record<string, { readonly title: string; readonly plans: readonly Plan[] }>> = {
  'before-noe': {
    title: 'Before NOE 2022 against NOE 2023',
    plans: [
      {
        title: 'The mixed organisation, and the national unit',
        first: 'before-noe-2022',
        second: 'offices-2023',
        published: beforeNoe,
        signs: () => [],
        notes: BEFORE_NOE_NOTES,
      },
    ],
  },
  variants: {
    title: 'Profiling of today against variants A and B',
    plans: (['A', 'B'] as const).map((variant) => ({
      title: `Variant ${variant}`,
      first: 'offices-2023',
      second: `variant-${variant.toLowerCase()}`,
      published: (pairs) => variantRows(variant, pairs),
      signs: (pairs) => variantSigns(variant, pairs),
      notes: [],
    })),
  },
};

interface StudyFlags extends LabOptions {
  readonly replications: number;
  readonly days?: number;
  readonly out?: string;
}

/** `noe-sim study <name>`: a comparison of organisations with what was published of it, as a report. */
export const STUDY: CliCommand = {
  name: 'study',
  define(command: Command, host, finish) {
    command
      .description('compare organisations with the same people and the same luck, beside what was published')
      .argument('<name>', `one of ${Object.keys(STUDIES).join(', ')}`)
      .option('--replications <n>', 'paired runs', count, USUAL_REPLICATIONS)
      .option('--days <n>', 'measured days; those of the scenarios when left out', count)
      .option('--workers <n>', 'threads; all processors when left out; never changes a number', workerCount)
      .option('--progress', 'count replications on standard error even when it is no terminal')
      .option('--out <file>', 'write the report there instead of printing it')
      .action(async (name: string, flags: StudyFlags) => finish(await study(name, flags, host)));
  },
};

async function study(name: string, flags: StudyFlags, host: Host): Promise<ExitCode> {
  const chosen = Object.hasOwn(STUDIES, name) ? STUDIES[name] : undefined;
  if (chosen === undefined) {
    host.err(`There is no study ${name}. Name one of ${Object.keys(STUDIES).join(', ')}.\n`);
    return EXIT.badInput;
  }
  const comparisons: Comparison[] = [];
  for (const plan of chosen.plans) comparisons.push(await compare(plan, flags, host));
  const report = studyMarkdown(chosen.title, comparisons);
  if (flags.out === undefined) host.out(report);
  else {
    writeFileSync(flags.out, report);
    host.err(`Wrote ${flags.out}\n`);
  }
  return EXIT.ok;
}

async function compare(
  { title, first, second, published, signs, notes }: Plan,
  flags: StudyFlags,
  host: Host,
): Promise<Comparison> {
  const [before, after] = [shipped(first, flags.days), shipped(second, flags.days)];
  const pairs = await withLab(host, flags, (lab) => runPairs(lab, before, after, flags.replications));
  return { title, first: before, second: after, pairs, published: published(pairs), signs: signs(pairs), notes };
}

function shipped(id: string, measuredDays: number | undefined): ScenarioDocument {
  const parsed = readScenario(id);
  if (!parsed.ok) throw new SimError({ kind: 'invalid-scenario', issues: parsed.issues });
  const { document } = parsed;
  return measuredDays === undefined ? document : { ...document, run: { ...document.run, measuredDays } };
}
