import { onGrid } from '../kernel/time.ts';
import { cumulatedHazard, Exposure, passageMin } from '../people/hazards.ts';
import type { CompiledModel } from './compiled-model.ts';

const exit = new Exposure();

/** Someone whose exit from the register is known. */
export interface Leaver {
  readonly stratum: number;
  readonly outcome: number;
  readonly laidOffAtStart: boolean;
  readonly registeredMin: number;
  readonly exitMin: number;
}

/**
 * When someone leaves the register if from now on the hazard of leaving is multiplied.
 *
 * What is left of the person's threshold is gone through faster or slower; nobody draws anew, so a factor of 1 is
 * exactly no change, and the date of nobody else moves.
 * @param nowMin when the factor begins to hold. @param factor above 0.
 * @returns minutes; Infinity for never.
 */
export function exitUnderFactor(compiled: CompiledModel, leaver: Leaver, nowMin: number, factor: number): number {
  const { registeredMin, exitMin, stratum, outcome, laidOffAtStart } = leaver;
  if (factor === 1 || exitMin === Infinity || exitMin <= nowMin) return exitMin;
  const { hazard, ratioByStratum, laidOffRatio } = compiled.exit;
  const ratio = ratioByStratum[stratum]! * compiled.exitRatioByOutcome[outcome]!;
  exit.ratioBefore = laidOffAtStart ? ratio * laidOffRatio : ratio;
  exit.ratioAfter = ratio;
  exit.changesAtMin = compiled.laidOffLimitMin;
  const gone = cumulatedHazard(hazard, exit, nowMin - registeredMin);
  const left = cumulatedHazard(hazard, exit, exitMin - registeredMin) - gone;
  exit.threshold = gone + left / factor;
  return Math.max(nowMin, registeredMin + onGrid(passageMin(hazard, exit)));
}
