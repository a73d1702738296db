import { join } from 'node:path';
import {
  documentsOf,
  placeOfRow,
  rowOf,
  rowsOfShard,
  SimError,
  type SweepPlan,
  type SweepRow,
} from '../sim-core/contract.ts';
import type { Lab } from './lab.ts';
import type { Shard } from './shard.ts';
import { finishedSweep, namesOf } from './sweep-files.ts';
import { SweepJournal } from './sweep-journal.ts';

/** Whether the part is finished in this folder. @throws {SimError} `bad-argument` if another sweep lies there. */
export function isFinished(folder: string, plan: SweepPlan, part: Shard | undefined): boolean {
  const found = finishedSweep(folder, part);
  if (found === undefined) return false;
  if (found.plan === plan.hash) return true;
  throw new SimError({
    kind: 'bad-argument',
    detail: `${join(folder, namesOf(part).manifest)} belongs to another sweep (plan ${found.plan}, this one is ${plan.hash}). Name another folder.`,
  });
}

/** Opens the journal of a part. */
export function journalOf(folder: string, plan: SweepPlan, part: Shard | undefined): SweepJournal {
  const key = `${plan.hash} ${part === undefined ? 'whole' : `${part.shard}/${part.shards}`}`;
  return new SweepJournal(join(folder, namesOf(part).journal), key);
}

/** Runs the rows of a part that the journal does not have. @returns all rows of the part. */
export async function runRows(
  lab: Lab,
  plan: SweepPlan,
  { shard, shards }: Shard,
  journal: SweepJournal,
): Promise<readonly SweepRow[]> {
  const rows = rowsOfShard(plan, shard, shards);
  const missing = rows.filter((row) => !journal.rows.has(row));
  const document = documentsOf(plan);
  await lab.each(
    missing.length,
    (place) => {
      const { point, replication } = placeOfRow(plan, missing[place]!);
      return { document: document(point), replication };
    },
    (place, result) => {
      const row = missing[place]!;
      journal.add(rowOf(plan, row, document(placeOfRow(plan, row).point), result));
    },
  );
  return rows.map((row) => ({ row, values: journal.rows.get(row)! }));
}
