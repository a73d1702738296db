import type { LocalText } from '../scenario/document.ts';
import type { CheckKind, CheckRow } from './check-row.ts';

/** One scenario of a self-check. */
export interface Check {
  readonly kind: CheckKind;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Of the scenario. */
  readonly title: LocalText;
  /** Rows it gives at most. */
  readonly mostRows: number;
  /** Runs one replication. @param replication - Index from 0, each at most once. */
  run(replication: number): void;
  /**
   * The rows over the replications so far.
   *
   * @param rowsInAll - Rows of the whole self-check at most, by which the verdicts share the level.
   */
  rows(rowsInAll: number): CheckRow[];
}
