import { KEY_FIGURE_IDS, type KeyFigureId } from '../../sim-core/contract.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { offScale, UNKNOWNS } from '../fit/unknowns.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { meets, type Target } from '../targets/target.ts';
import { priorDensity } from './prior.ts';
import { priorOfUnknown } from './prior-of-unknown.ts';
import type { SetOutcome, SetResult } from './set-job.ts';

/** The one fit target that is neither solved nor an input's own evidence: it only says yes or no. */
const JUDGE = 'transfer-peak';

/**
 * Importance weights of the sets, summing to 1. What was drawn followed its prior, and what is solved follows the
 * targets' uncertainty, so what is left to weigh is the prior of the solved parameters; the slopes of targets by
 * parameters are taken to be alike in all sets.
 *
 * A set that has no solution within the prior ranges, or transfers most people in another month than published, contradicts
 * the evidence and weighs nothing.
 */
export function importanceWeights(results: readonly SetResult[]): number[] {
  const raw = results.map(({ at, outcome }) => (outcome && transfersInTime(outcome) ? priorOfSolved(at) : 0));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0)) {
    throw new EvidenceError(
      'No parameter set agrees with the evidence. Look at calibration/targets and the prior ranges.',
    );
  }
  return raw.map((weight) => weight / sum);
}

/** Prior of the solved parameters, up to a factor. */
function priorOfSolved(at: readonly number[]): number {
  return UNKNOWNS.reduce((product, unknown, u) => {
    const prior = priorOfUnknown(unknown);
    return prior === undefined ? product : product * priorDensity(prior, offScale(unknown.scale, at[u]!));
  }, 1);
}

function transfersInTime({ base }: SetOutcome): boolean {
  const target = targetById(JUDGE);
  return meets(target, Math.round(meanOfFigure(base, target.keyFigure as KeyFigureId)));
}

/** Mean of a key figure over the rows of a set. */
export function meanOfFigure(base: SetOutcome['base'], id: KeyFigureId): number {
  const column = KEY_FIGURE_IDS.indexOf(id);
  return base.reduce((sum, row) => sum + (row[column] ?? Number.NaN), 0) / base.length;
}

/** What is accepted for a target, both sides of the published number, is taken as two standard errors each way. */
export function standardErrorOf({ id, tolerance: { low, high } }: Target): number {
  if (low === null || high === null)
    throw new EvidenceError(`Fit target ${id} needs two limits in calibration/targets.`);
  return (high - low) / 4;
}

function targetById(id: string): Target {
  const found = FIT_TARGETS.find((target) => target.id === id);
  if (found === undefined)
    throw new EvidenceError(`Fit target ${id} is missing in calibration/targets/fit-targets.json.`);
  return found;
}
