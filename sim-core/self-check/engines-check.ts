import { EngineComparison, type MakeEngine } from '../reference/compare-engines.ts';
import { REFERENCE_FIGURES } from '../reference/run-reference.ts';
import { shortened } from '../reference/shorten.ts';
import type { Simjs } from '../reference/simjs-adapter.ts';
import type { LocalText, ScenarioDocument } from '../scenario/document.ts';
import type { Check } from './check.ts';
import { type CheckRow, largestDistance, verdictOf } from './check-row.ts';

/** Registrations to which a longer scenario is cut, warm-up included: simjs is a hundred times slower. */
const REGISTRATIONS = 2500;

/** The engine held against the reference engine on simjs: same model, other code, other luck. */
export class EnginesCheck implements Check {
  readonly kind = 'engines';
  readonly scenario: string;
  readonly title: LocalText;
  readonly mostRows = REFERENCE_FIGURES.length;
  private readonly comparison: EngineComparison;

  constructor(simjs: Simjs, document: ScenarioDocument, makeEngine: MakeEngine) {
    this.scenario = document.id;
    this.title = document.title;
    this.comparison = new EngineComparison(simjs, shortened(document, REGISTRATIONS), makeEngine);
  }

  run(replication: number): void {
    this.comparison.run(replication);
  }

  rows(rowsInAll: number): CheckRow[] {
    // What arises in neither engine tells nothing; in one alone it is a row that fails.
    const told = this.comparison.figures().filter(({ product, reference }) => product !== 0 || reference !== 0);
    return told.map((figure) => {
      const { id, product, reference, standardError, standardErrors: z, observations } = figure;
      // The smaller sample alone: Welch's degrees of freedom are never fewer.
      const limit = observations > 1 ? largestDistance(rowsInAll, observations) : 0;
      const verdict = verdictOf(z, limit, 0);
      const found = { expected: reference, got: product, standardError, z, limit, verdict };
      return { kind: this.kind, scenario: this.scenario, figure: id, ...found };
    });
  }
}
