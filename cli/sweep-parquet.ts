import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import {
  type PlanSummary,
  planSummary,
  SimError,
  type SweepPlan,
  type SweepRow,
  sweepColumns,
  toText,
} from '../sim-core/contract.ts';

/** Columns of whole numbers that are always there; all others are doubles, empty where nothing was observed. */
const WHOLE = new Set(['point', 'replication']);
/** Rows in a group: a reader skips whole groups. */
const GROUP_ROWS = 100_000;
const SUMMARY = 'noe-sim';
const SCENARIO = 'scenario';

/**
 * A table of rows as a Parquet file, with the plan, the complete scenario, the seed and the versions in its metadata. The same
 * plan and rows give the same bytes.
 *
 * @param rows - In the order they are to stand in.
 */
export function sweepParquet(plan: SweepPlan, rows: readonly SweepRow[]): Uint8Array {
  const columnData = sweepColumns(plan).map((name, column) => {
    const data = rows.map(({ values }) => (Number.isNaN(values[column]!) ? null : values[column]!));
    const isWhole = WHOLE.has(name);
    return { name, data, type: isWhole ? ('INT32' as const) : ('DOUBLE' as const), nullable: !isWhole };
  });
  const summary = planSummary(plan);
  const buffer = parquetWriteBuffer({
    columnData,
    rowGroupSize: GROUP_ROWS,
    createdBy: `noe-sim ${summary.engineVersion}`,
    kvMetadata: [
      { key: SUMMARY, value: JSON.stringify(summary) },
      { key: SCENARIO, value: toText(plan.base) },
    ],
  });
  return new Uint8Array(buffer);
}

/** What a file of {@link sweepParquet} holds. */
export interface SweepFile {
  readonly columns: readonly string[];
  /** By column; NaN for what is empty. */
  readonly rows: readonly Float64Array[];
  /** The complete scenario, as text. */
  readonly scenario: string;
  /** As `planSummary`. */
  readonly summary: PlanSummary;
}

/** @throws {SimError} `bad-argument` naming the file if it is none of ours. */
export async function readSweepParquet(path: string): Promise<SweepFile> {
  try {
    const bytes = readFileSync(path);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const metadata = parquetMetadata(file);
    const value = (key: string): string => metadata.key_value_metadata!.find((one) => one.key === key)!.value!;
    const summary = JSON.parse(value(SUMMARY));
    const columns = metadata.schema.slice(1).map(({ name }) => name);
    const objects = await parquetReadObjects({ file, metadata });
    const rows = objects.map((object) =>
      Float64Array.from(columns, (name) => (object[name] as number | null) ?? Number.NaN),
    );
    return { columns, rows, scenario: value(SCENARIO), summary };
  } catch (error) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `${path} is no table of a sweep (${error instanceof Error ? error.message : String(error)}). Run its part again.`,
    });
  }
}
