import { KEY_FIGURE_IDS, type KeyFigureId } from '../../sim-core/contract.ts';
import type { Changes } from '../changes.ts';
import type { BuiltEnsemble } from '../ensemble/build-ensemble.ts';
import type { DrawnSet } from '../ensemble/ensemble.ts';
import type { SetOutcome } from '../ensemble/set-job.ts';
import { changesOf } from '../fit/fit.ts';
import { unknownValue } from '../fit/solve.ts';
import { UNKNOWNS } from '../fit/unknowns.ts';

/** A parameter set that agrees with the evidence. */
export interface KeptSet {
  readonly drawn: DrawnSet;
  /** The unknowns on their scales. */
  readonly at: readonly number[];
  readonly outcome: SetOutcome;
  /** Importance weight; those of all kept sets sum to 1. */
  readonly weight: number;
}

/** The sets of an ensemble that weigh something. */
export function keptSets({ sets, results, weights }: BuiltEnsemble): readonly KeptSet[] {
  return results.flatMap(({ index, at, outcome }) =>
    outcome && weights[index]! > 0 ? [{ drawn: sets[index]!, at, outcome, weight: weights[index]! }] : [],
  );
}

/** The scenario of a set. */
export function changesOfSet({ drawn, at }: KeptSet): Changes {
  return changesOf(drawn.given, at, 'base');
}

/** A solved number of a set, by the name of the unknown. */
export function solvedValue({ at }: KeptSet, name: string): number {
  return unknownValue(UNKNOWNS, at, name);
}

/** A key figure of the base year of a set, one number per replication; NaN where nothing was observed. */
export function replicationsOf({ outcome }: KeptSet, id: KeyFigureId): number[] {
  const column = KEY_FIGURE_IDS.indexOf(id);
  return outcome.base.map((row) => row[column] ?? Number.NaN);
}

/** Mean of a key figure over the replications of a set. */
export function meanOfSet(set: KeptSet, id: KeyFigureId): number {
  const values = replicationsOf(set, id);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
