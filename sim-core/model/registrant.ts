import type { Exposure } from '../people/hazards.ts';
import type { Population } from '../people/population.ts';
import type { CompiledModel } from './compiled-model.ts';
import { STATE } from './person-table.ts';

/** Bits of STATE that say who the person looked at is. */
export const stateOf = (population: Population): number =>
  (population.laidOff ? STATE.laidOff | STATE.laidOffAtStart : 0) |
  (population.isSingleParent() ? STATE.singleParent : 0);

/** Leaves in `exit` what the exit hazard of the person looked at is; the threshold stays. */
export const fillExitRatios = (
  compiled: CompiledModel,
  population: Population,
  stratum: number,
  exit: Exposure,
): void => {
  const ratio = compiled.exit.ratioByStratum[stratum]! * compiled.exitRatioByOutcome[population.outcome]!;
  exit.ratioBefore = population.laidOff ? ratio * compiled.exit.laidOffRatio : ratio;
  exit.ratioAfter = ratio;
  exit.changesAtMin = compiled.laidOffLimitMin;
};
