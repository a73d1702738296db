import { KEY_FIGURE_IDS } from '../measure/result.ts';
import { compileScenario } from '../model/compile.ts';
import { ReplicationRunner } from '../model/replication.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { REFERENCE_FIGURES, type ReferenceFigureId, type ReferenceFigures, runReference } from './run-reference.ts';
import type { Simjs } from './simjs-adapter.ts';

/** Engines that agree differ by more than this once in 16 000 figures. */
export const LARGEST_DIFFERENCE = 4;

/** One key figure by both engines. */
export interface FigureComparison {
  readonly id: ReferenceFigureId;
  /** Means over the replications in which something was observed; NaN if there are none. */
  readonly product: number;
  readonly reference: number;
  /** Product minus reference in standard errors of the difference; infinite if only one of them observed anything. */
  readonly standardErrors: number;
  /** Standard error of the difference; 0 where neither varies. */
  readonly standardError: number;
  /** Values behind the mean of the engine that has fewer. */
  readonly observations: number;
  /** Whether the difference is at most `LARGEST_DIFFERENCE` standard errors. */
  readonly agrees: boolean;
}

/** Runs one replication, index from 0, and gives its key figures by KEY_FIGURE_IDS. */
export type RunReplication = (replication: number) => Float64Array;

/** Makes an engine for a scenario. @throws SimError `bad-argument` if the scenario can not run. */
export type MakeEngine = (document: ScenarioDocument) => RunReplication;

/** The product's engine. */
export const productEngine: MakeEngine = (document) => {
  const runner = new ReplicationRunner(compileScenario(document));
  return (replication) => runner.run(replication).keyFigures;
};

/** Mean and squared standard error of what was observed. */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly meanVariance: number;
}

/**
 * Compares independent samples of one figure (Welch).
 * @returns nothing if neither engine observed it in any replication.
 */
export function compareFigure(
  id: ReferenceFigureId,
  product: readonly number[],
  reference: readonly number[],
): FigureComparison | undefined {
  const ours = sampleOf(product);
  const theirs = sampleOf(reference);
  if (ours.count === 0 && theirs.count === 0) return undefined;
  const standardErrors = differenceOf(ours, theirs);
  return {
    id,
    product: ours.mean,
    reference: theirs.mean,
    standardErrors,
    standardError: Math.sqrt(ours.meanVariance + theirs.meanVariance),
    observations: Math.min(ours.count, theirs.count),
    agrees: Math.abs(standardErrors) <= LARGEST_DIFFERENCE,
  };
}

/** Mean over the values that are numbers. */
export function sampleOf(values: readonly number[]): Sample {
  const seen = values.filter(Number.isFinite);
  const count = seen.length;
  const mean = seen.reduce((sum, value) => sum + value, 0) / count;
  const squares = seen.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { count, mean, meanVariance: count > 1 ? squares / (count - 1) / count : 0 };
}

function differenceOf(ours: Sample, theirs: Sample): number {
  if (ours.count === 0 || theirs.count === 0) return Infinity;
  const difference = ours.mean - theirs.mean;
  if (difference === 0) return 0;
  return difference / Math.sqrt(ours.meanVariance + theirs.meanVariance);
}

/** Every figure that at least one engine observed; each needs 2 replications or more for a standard error. */
export function compareSamples(
  product: readonly ReferenceFigures[],
  reference: readonly ReferenceFigures[],
): FigureComparison[] {
  return REFERENCE_FIGURES.flatMap((id) => {
    const valuesOf = (figures: readonly ReferenceFigures[]): number[] => figures.map((one) => one[id]);
    return compareFigure(id, valuesOf(product), valuesOf(reference)) ?? [];
  });
}

/** An engine, the product's unless another is given, giving only the figures the reference has too. */
export class ProductEngine {
  private readonly runReplication: RunReplication;

  /** @throws SimError `bad-argument` if the scenario can not run. */
  constructor(document: ScenarioDocument, makeEngine = productEngine) {
    this.runReplication = makeEngine(document);
  }

  /** @param replication index from 0. */
  run(replication: number): ReferenceFigures {
    const keyFigures = this.runReplication(replication);
    const observed = (id: ReferenceFigureId): number => keyFigures[KEY_FIGURE_IDS.indexOf(id)]!;
    return Object.fromEntries(REFERENCE_FIGURES.map((id) => [id, observed(id)])) as ReferenceFigures;
  }
}

/** Runs both engines on one scenario, replication by replication; the two have no luck in common. */
export class EngineComparison {
  private readonly simjs: Simjs;
  private readonly document: ScenarioDocument;
  private readonly product: ProductEngine;
  private readonly ours: ReferenceFigures[] = [];
  private readonly theirs: ReferenceFigures[] = [];

  /** @throws SimError `bad-argument` if the product can not run the scenario. */
  constructor(simjs: Simjs, document: ScenarioDocument, makeEngine = productEngine) {
    this.simjs = simjs;
    this.document = document;
    this.product = new ProductEngine(document, makeEngine);
  }

  /**
   * Runs one replication of each engine.
   * @param replication index from 0, each at most once.
   * @throws SimError `bad-argument` for a scenario simjs can not carry.
   */
  run(replication: number): void {
    this.theirs.push(runReference(this.simjs, this.document, replication));
    this.ours.push(this.product.run(replication));
  }

  /** The comparison over the replications so far. */
  figures(): FigureComparison[] {
    return compareSamples(this.ours, this.theirs);
  }
}
