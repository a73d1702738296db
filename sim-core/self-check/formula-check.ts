import { KEY_FIGURE_IDS, type KeyFigureId } from '../measure/result.ts';
import { type MakeEngine, type RunReplication, sampleOf } from '../reference/compare-engines.ts';
import type { LocalText, ScenarioDocument } from '../scenario/document.ts';
import type { Check } from './check.ts';
import { type CheckRow, largestDistance, verdictOf } from './check-row.ts';
import { stationTruth } from './station-truth.ts';

/** Days measured, as a share of what the scenario says: many short runs judge as sharply as few long ones. */
const MEASURED_SHARE = 1 / 3;

/** The engine on one textbook station, held against its formula. The whole warm-up is run: formulas are of the balance. */
export class FormulaCheck implements Check {
  readonly kind = 'formula';
  readonly scenario: string;
  readonly title: LocalText;
  readonly mostRows: number;
  private readonly truth: readonly (readonly [KeyFigureId, number])[];
  private readonly runEngine: RunReplication;
  private readonly runs: Float64Array[] = [];

  constructor(document: ScenarioDocument, makeEngine: MakeEngine) {
    const { run } = document;
    this.scenario = document.id;
    this.title = document.title;
    this.truth = Object.entries(stationTruth(document)) as [KeyFigureId, number][];
    this.mostRows = this.truth.length;
    const measuredDays = Math.ceil(run.measuredDays * MEASURED_SHARE);
    this.runEngine = makeEngine({ ...document, run: { ...run, measuredDays } });
  }

  run(replication: number): void {
    this.runs.push(this.runEngine(replication));
  }

  rows(rowsInAll: number): CheckRow[] {
    return this.truth.map(([figure, expected]) => this.row(figure, expected, rowsInAll));
  }

  private row(figure: KeyFigureId, expected: number, rowsInAll: number): CheckRow {
    const place = KEY_FIGURE_IDS.indexOf(figure);
    const { count, mean, meanVariance } = sampleOf(this.runs.map((values) => values[place]!));
    const standardError = Math.sqrt(meanVariance);
    const z = (mean - expected) / standardError;
    const limit = count > 1 ? largestDistance(rowsInAll, count) : 0;
    const verdict = verdictOf(z, limit, standardError / expected);
    return { kind: this.kind, scenario: this.scenario, figure, expected, got: mean, standardError, z, limit, verdict };
  }
}
