import type { IssueWords } from '../fault/fault.ts';
import type { ScenarioDocument } from './document.ts';

/** A broken rule; `path` is below the root, without it. */
export interface Breach extends IssueWords {
  readonly path: string;
}

/** One rule over several fields. */
export interface Rule {
  /** Paths of all fields the rule reads, below the root. */
  readonly reads: readonly string[];
  /** What is impossible; empty when nothing is. */
  readonly check: (document: ScenarioDocument) => readonly Breach[];
}
