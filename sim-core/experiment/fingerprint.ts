import type { ReplicationResult } from '../measure/result.ts';
import { Hash } from './hash.ts';

/** 16 hexadecimal digits over all columns and event traces, in replication order. */
export function fingerprintOf(sorted: readonly ReplicationResult[]): string {
  const hash = new Hash();
  for (const one of sorted) {
    hash.addWord(one.replication);
    hash.addWord(one.trace);
    hash.addNumbers(one.keyFigures);
    hash.addNumbers(one.series);
    if (one.offices === undefined) continue;
    for (const column of [one.offices.figures, one.offices.byType, one.offices.byOffice]) hash.addNumbers(column);
  }
  return hash.hex();
}
