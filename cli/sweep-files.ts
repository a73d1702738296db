import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CsvStyle,
  csv,
  type PlanSummary,
  planSummary,
  SimError,
  type SweepPlan,
  type SweepRow,
  sweepColumns,
} from '../sim-core/contract.ts';
import { jsonText } from './json-text.ts';
import type { Shard } from './shard.ts';
import { sweepParquet } from './sweep-parquet.ts';

/** What lies beside a finished table: what it holds, and whether it is whole. */
export type SweepManifest = PlanSummary & {
  /** The part it is; null for the whole. */
  readonly part: Shard | null;
  /** Name and SHA-256 of the Parquet file, and its rows. */
  readonly file: string;
  readonly fileRows: number;
  readonly sha256: string;
};

/** Names of the files of the whole or of one part. */
export function namesOf(part: Shard | undefined): {
  readonly table: string;
  readonly manifest: string;
  readonly journal: string;
} {
  const stem = part === undefined ? 'sweep' : `shard-${part.shard}-of-${part.shards}`;
  return {
    table: `${stem}.parquet`,
    manifest: part === undefined ? 'manifest.json' : `${stem}.manifest.json`,
    journal: `${stem}.partial.jsonl`,
  };
}

/**
 * Writes the table and its manifest, each at once: a file that is there is complete.
 *
 * @param rows - In any order.
 */
export function writeSweep(
  folder: string,
  plan: SweepPlan,
  rows: readonly SweepRow[],
  { part, csv: style }: { readonly part?: Shard | undefined; readonly csv?: CsvStyle | undefined },
): SweepManifest {
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const bytes = sweepParquet(plan, sorted);
  const { table, manifest } = namesOf(part);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found = { ...planSummary(plan), part: part ?? null, file: table, fileRows: sorted.length, sha256 };
  replaceFile(join(folder, table), bytes);
  if (style !== undefined) replaceFile(join(folder, table.replace(/parquet$/, 'csv')), sweepCsv(plan, sorted, style));
  replaceFile(join(folder, manifest), jsonText(found));
  return found;
}

/** The table as CSV: a row per run, empty where nothing was observed. */
function sweepCsv(plan: SweepPlan, rows: readonly SweepRow[], style: CsvStyle): string {
  const cells = rows.map(({ values }) => Array.from(values, (value) => (Number.isNaN(value) ? null : value)));
  return csv([[...sweepColumns(plan)], ...cells], style);
}

/** Writes a file so that nobody ever sees half of it. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}

/**
 * The manifest of a finished table in a folder, if its table is there and whole; undefined if there is none.
 *
 * @throws {SimError} `bad-argument` if the file is not the one the manifest was written for.
 */
export function finishedSweep(folder: string, part: Shard | undefined): SweepManifest | undefined {
  const path = join(folder, namesOf(part).manifest);
  return existsSync(path) ? checkedManifest(folder, namesOf(part).manifest) : undefined;
}

/** Reads a manifest and checks its table against it. @throws {SimError} `bad-argument` naming the file. */
export function checkedManifest(folder: string, name: string): SweepManifest {
  const path = join(folder, name);
  const manifest = readManifest(path);
  const table = join(folder, manifest.file);
  if (!existsSync(table)) refuse(`${path} tells of ${manifest.file}, which is not there. Run its part again.`);
  if (createHash('sha256').update(readFileSync(table)).digest('hex') !== manifest.sha256) {
    refuse(`${table} is not the file ${name} was written for. Remove both and run its part again.`);
  }
  return manifest;
}

function readManifest(path: string): SweepManifest {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as SweepManifest;
    if (typeof read.plan === 'string' && typeof read.file === 'string' && /^[a-z0-9-]+\.parquet$/.test(read.file))
      return read;
  } catch {
    // said below
  }
  return refuse(`${path} is no manifest of a sweep. Remove it and run its part again.`);
}

function refuse(detail: string): never {
  throw new SimError({ kind: 'bad-argument', detail });
}
