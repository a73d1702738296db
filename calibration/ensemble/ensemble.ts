import { ENGINE_VERSION } from '../../sim-core/contract.ts';
import { latinHypercube } from '../../sim-core/random/latin-hypercube.ts';
import type { Changes } from '../changes.ts';
import { dataHash } from '../data-hash.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { changesOf } from '../fit/fit.ts';
import type { Given } from '../fit/solve.ts';
import { UNKNOWNS } from '../fit/unknowns.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import coefficients from '../fitted/coefficients.json' with { type: 'json' };
import committed from '../fitted/ensemble.json' with { type: 'json' };
import { drawnValues, givenBy } from './draw.ts';
import { type UncertainInput, uncertainInputs } from './inputs.ts';
import { closeEnough, wantedAt } from './wanted.ts';

/**
 * The committed ensemble. What was drawn is a function of the seed and the priors, which the hash covers, so only what was
 * solved and the weights are kept.
 */
export interface EnsembleFile {
  readonly id: string;
  /** `ensembleInputsHash()` of the data the sets were fitted to. */
  readonly dataHash: string;
  readonly engineVersion: string;
  readonly fittedOn: string;
  readonly seed: string;
  /** Sets drawn; those that contradict the evidence are left out below. */
  readonly drawn: number;
  /** Replications of the base year each set was run for. */
  readonly replications: number;
  /** Which of the drawn sets are kept, and what follows in the same order. */
  readonly sets: readonly number[];
  /** Importance weights, summing to 1. */
  readonly weights: readonly number[];
  /** Solved numbers by name, on their scales (logarithms or log-odds). */
  readonly solved: Readonly<Record<string, readonly number[]>>;
}

/** What a drawn set is before it is solved. */
export interface DrawnSet {
  readonly index: number;
  readonly values: readonly number[];
  readonly given: Given;
  readonly wanted: readonly number[];
}

/** Hash of all numbers the ensemble depends on: records, targets, corrections of coefficients, and the prior of every input. */
export function ensembleInputsHash(): string {
  const priors = uncertainInputs().map(({ key, prior }) => ({ key, prior }));
  const { corrections } = coefficients;
  return dataHash({ fit: fitInputsHash(), corrections, priors, closeEnough: closeEnough() });
}

/** Draws the sets of a design: inputs by their priors, targets by their uncertainty. */
export function drawSets(count: number, seed: string, inputs: readonly UncertainInput[]): DrawnSet[] {
  return latinHypercube(count, inputs.length + UNKNOWNS.length, seed).map((u, index) => {
    const values = drawnValues(inputs, u.slice(0, inputs.length));
    return { index, values, given: givenBy(inputs, values), wanted: wantedAt(u.slice(inputs.length)) };
  });
}

/** A parameter set of the ensemble. */
export interface ParameterSet {
  readonly weight: number;
  /** Fields of the scenario that differ from the defaults. */
  readonly changes: Changes;
}

/**
 * The committed parameter sets with their weights.
 * @throws EvidenceError when they were fitted to other data or with another engine than there are now.
 */
export function parameterSets(file: EnsembleFile = committed): readonly ParameterSet[] {
  assertFresh(file);
  const drawn = drawSets(file.drawn, file.seed, uncertainInputs());
  return file.sets.map((index, i) => {
    const at = UNKNOWNS.map(({ name }) => file.solved[name]![i]!);
    return { weight: file.weights[i]!, changes: changesOf(drawn[index]!.given, at, 'base') };
  });
}

/** @throws EvidenceError naming the file and the remedy when an ensemble belongs to other data or another engine. */
export function assertFresh(file: EnsembleFile): void {
  const hash = ensembleInputsHash();
  if (file.dataHash === hash && file.engineVersion === ENGINE_VERSION) return;
  throw new EvidenceError(
    `calibration/fitted/ensemble.json (${file.id}) was fitted to data ${file.dataHash} with engine ${file.engineVersion}; ` +
      `now they are ${hash} and ${ENGINE_VERSION}. Run npm run calibrate -- --write and commit the file.`,
  );
}
