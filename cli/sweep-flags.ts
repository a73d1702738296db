import type { Axis, CsvStyle, Range } from '../sim-core/contract.ts';
import type { LabOptions } from './lab.ts';
import type { Change } from './scenario-changes.ts';
import type { Shard } from './shard.ts';

/** What `noe-sim sweep` is asked for. */
export interface SweepFlags extends LabOptions {
  readonly set: readonly Change[];
  readonly grid: readonly Axis[];
  readonly sample: readonly Range[];
  readonly points?: number;
  readonly replications?: number;
  readonly seed?: string;
  readonly out: string;
  readonly csv?: CsvStyle;
  readonly shard?: Shard;
  readonly shards?: number;
  readonly redis?: string;
  readonly map?: number;
  readonly level: number;
  readonly budget?: number;
}
