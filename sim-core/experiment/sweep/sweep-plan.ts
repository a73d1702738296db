import { SimError } from '../../fault/fault.ts';
import { KEY_FIGURE_IDS, type ReplicationResult } from '../../measure/result.ts';
import { changeValues } from '../../scenario/change-values.ts';
import type { ScenarioDocument } from '../../scenario/document.ts';
import { scenarioHash, textHash } from '../../scenario/hash.ts';
import { canonicalText } from '../../scenario/text.ts';
import { ENGINE_VERSION } from '../../version.ts';
import { figureReader } from '../figure-reader.ts';
import type { Design } from './design.ts';

/** A scenario, settings to try, and runs of each: everything the rows of a sweep follow from. */
export interface SweepPlan extends Design {
  readonly base: ScenarioDocument;
  /** Runs of each setting, at least 1. Replication r has the same luck in every setting. */
  readonly replications: number;
  /** Identifies all of it, with the version of the engine: 16 hexadecimal digits. */
  readonly hash: string;
}

/** One row: one run of one setting. */
export interface SweepRow {
  /** From 0: setting times runs of each, plus replication. */
  readonly row: number;
  /** By `sweepColumns`; NaN where nothing was observed. */
  readonly values: Float64Array;
}

/** @throws {SimError} `bad-argument` for less than one run of each. */
export function sweepPlan(base: ScenarioDocument, design: Design, replications: number): SweepPlan {
  if (!(replications >= 1)) {
    throw new SimError({ kind: 'bad-argument', detail: `${replications} runs of each setting. Ask for 1 or more.` });
  }
  const { paths, points } = design;
  const text = JSON.stringify([ENGINE_VERSION, canonicalText(base), paths, points, replications]);
  return { base, paths, points, replications, hash: textHash(text) };
}

/** A plan without what it is applied to. */
export interface PlanSummary {
  /** Its hash. */
  readonly plan: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly seed: string;
  readonly engineVersion: string;
  readonly schemaVersion: number;
  readonly paths: readonly string[];
  readonly settings: number;
  /** Runs of each setting. */
  readonly replications: number;
  readonly rows: number;
}

/** The plan for people and for metadata of files. */
export function planSummary({ base, paths, points, replications, hash }: SweepPlan): PlanSummary {
  return {
    plan: hash,
    scenario: { id: base.id, hash: scenarioHash(base) },
    seed: base.run.seed,
    engineVersion: ENGINE_VERSION,
    schemaVersion: base.schemaVersion,
    paths,
    settings: points.length,
    replications,
    rows: points.length * replications,
  };
}

/**
 * The scenario of one setting.
 *
 * @throws {SimError} `invalid-scenario` with all issues if the values do not fit it.
 */
export function documentAt(
  { base, paths, points }: Pick<SweepPlan, 'base' | 'paths' | 'points'>,
  point: number,
): ScenarioDocument {
  const changed = changeValues(
    base,
    paths.map((path, d) => [path, points[point]![d]!] as const),
  );
  if (!changed.ok) throw new SimError({ kind: 'invalid-scenario', issues: changed.issues });
  return changed.document;
}

/** Which run of which setting a row is. */
export function placeOfRow(
  { replications }: SweepPlan,
  row: number,
): { readonly point: number; readonly replication: number } {
  return { point: Math.floor(row / replications), replication: row % replications };
}

/**
 * The rows of one part of several that together are all, each once; settings are spread over the parts.
 *
 * @param shard - Place of the part from 0.
 */
export function rowsOfShard({ points, replications }: SweepPlan, shard: number, shards: number): readonly number[] {
  const rows = points.length * replications;
  return Array.from({ length: Math.max(0, Math.ceil((rows - shard) / shards)) }, (_, i) => shard + i * shards);
}

/** Names of the columns of a sweep: which run, the values of its setting, the key figures, whether a limit was broken. */
export function sweepColumns({ paths }: Pick<SweepPlan, 'paths'>): readonly string[] {
  return ['point', 'replication', ...paths, ...KEY_FIGURE_IDS, 'broken', 'trace'];
}

/** What a run gave, as the values of its row. @param document - Of its setting. */
export function rowOf(plan: SweepPlan, row: number, document: ScenarioDocument, result: ReplicationResult): SweepRow {
  const { point, replication } = placeOfRow(plan, row);
  const broken = document.limits.length === 0 ? Number.NaN : figureReader(document, ['broken'])(result)[0]!;
  const values = [point, replication, ...plan.points[point]!, ...result.keyFigures, broken, result.trace];
  return { row, values: Float64Array.from(values) };
}
