import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import {
  CSV_STYLES,
  type CsvStyle,
  parseScenarioText,
  placeOfRow,
  SimError,
  type SweepPlan,
  type SweepRow,
  sweepPlan,
} from '../sim-core/contract.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import type { Shard } from './shard.ts';
import { checkedManifest, type SweepManifest, writeSweep } from './sweep-files.ts';
import { readSweepParquet, type SweepFile } from './sweep-parquet.ts';
import { prepareFolder } from './write-results.ts';

interface MergeFlags {
  readonly out: string;
  readonly csv?: CsvStyle;
}

/** A finished part and where it lies. */
interface Part {
  readonly path: string;
  readonly manifest: SweepManifest & { readonly part: Shard };
}

/** `noe-sim merge <folder…>`: the parts of a sweep as one table. */
export const MERGE: CliCommand = {
  name: 'merge',
  define(command: Command, host, finish) {
    command
      .description('put the parts of a sweep together: the same bytes as from one machine')
      .argument('<folders...>', 'folders with the parts')
      .requiredOption('--out <folder>', 'where the whole goes')
      .addOption(new Option('--csv <style>', 'also write CSV: excel or plain').choices([...CSV_STYLES]))
      .action(async (folders: string[], flags: MergeFlags) => finish(await merge(folders, flags, host)));
  },
};

async function merge(folders: readonly string[], { out, csv }: MergeFlags, host: Host): Promise<ExitCode> {
  const problem = prepareFolder(out);
  if (problem !== undefined) {
    host.err(`${problem}\n`);
    return EXIT.badInput;
  }
  try {
    const parts = partsIn(folders);
    requireWhole(parts);
    const files = await Promise.all(parts.map(({ path }) => readSweepParquet(path)));
    const plan = planOf(files);
    const rows = files.flatMap((file) =>
      file.rows.map((values) => ({ row: values[0]! * plan.replications + values[1]!, values })),
    );
    requireEveryRow(plan, rows);
    const { fileRows, file } = writeSweep(out, plan, rows, { csv });
    host.out(`Merged ${parts.length} parts: ${fileRows} runs in ${file} in ${out}. Plan ${plan.hash}.\n`);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof SimError)) throw error;
    host.err(`${error.message}\n`);
    return EXIT.badInput;
  }
}

function partsIn(folders: readonly string[]): readonly Part[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^shard-\d+-of-\d+\.manifest\.json$/.test(name))
      .map((name) => {
        const manifest = checkedManifest(folder, name);
        if (manifest.part === null) refuse(`${join(folder, name)} names no part. Remove it and run its part again.`);
        return { path: join(folder, manifest.file), manifest: manifest as Part['manifest'] };
      }),
  );
}

/** Every part of one sweep is there once. */
function requireWhole(parts: readonly Part[]): void {
  if (parts.length === 0) refuse('There is no finished part in these folders. Run sweep with --shard first.');
  const [first] = parts as [Part];
  for (const { path, manifest } of parts) {
    if (manifest.plan !== first.manifest.plan || manifest.part.shards !== first.manifest.part.shards) {
      const told = ({ plan, part }: Part['manifest']): string => `plan ${plan}, ${part.shards} parts`;
      refuse(
        `These parts do not belong together: ${first.path} (${told(first.manifest)}) and ${path} (${told(manifest)}). Name the folders of one sweep.`,
      );
    }
  }
  const { shards } = first.manifest.part;
  const there = parts.map(({ manifest }) => manifest.part.shard);
  const missing = Array.from({ length: shards }, (_, shard) => shard).filter((shard) => !there.includes(shard));
  if (missing.length > 0) {
    refuse(
      `Of ${shards} parts ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Run them with --shard.`,
    );
  }
  if (there.length > shards) refuse('A part is there twice. Name each folder once.');
}

/** The plan the parts were made from, from the scenario and the settings in them. */
function planOf(files: readonly SweepFile[]): SweepPlan {
  const { summary, scenario } = files[0]!;
  const parsed = parseScenarioText(scenario);
  if (!parsed.ok)
    refuse('The scenario in the parts can not be read by this version. Merge with the version that ran them.');
  const { paths, replications } = summary;
  const points: number[][] = Array.from({ length: summary.settings }, () => []);
  for (const values of files.flatMap(({ rows }) => rows))
    points[values[0]!] = [...values.subarray(2, 2 + paths.length)];
  const plan = sweepPlan(parsed.document, { paths, points }, replications);
  if (plan.hash !== summary.plan)
    refuse('The parts were made by another version of the engine. Merge with the version that ran them.');
  return plan;
}

function requireEveryRow(plan: SweepPlan, rows: readonly SweepRow[]): void {
  const seen = new Set(rows.map(({ row }) => row));
  const expected = plan.points.length * plan.replications;
  if (seen.size === expected && rows.length === expected) return;
  const row = Array.from({ length: expected }, (_, i) => i).find((i) => !seen.has(i)) ?? 0;
  const { point, replication } = placeOfRow(plan, row);
  refuse(
    `The parts have ${rows.length} runs instead of ${expected}; one is setting ${point}, replication ${replication}. Run the parts again.`,
  );
}

function refuse(detail: string): never {
  throw new SimError({ kind: 'bad-argument', detail });
}
