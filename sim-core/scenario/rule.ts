import type { Issue } from '../fault/fault.ts';
import type { ScenarioDocument } from './document.ts';

/** A broken rule; `path` is below the root, without it. */
export type Breach = Omit<Issue, 'kind'>;

/** One rule over several fields. */
export interface Rule {
  /** Paths of all fields the rule reads, below the root. */
  readonly reads: readonly string[];
  /** What is impossible; empty when nothing is. */
  readonly check: (document: ScenarioDocument) => readonly Breach[];
}
