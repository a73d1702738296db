import { exp, expm1 } from '../random/maths.ts';
import { requireNotNegative, requireSameLength } from './require-range.ts';

/** Several causes of leaving, each with a hazard that is constant within pieces of time. */
export interface CompetingHazards {
  /** Start of each piece, rising from 0; the last piece never ends. */
  readonly from: readonly number[];
  /** `hazards[cause][piece]`, per unit of time. */
  readonly hazards: readonly (readonly number[])[];
}

/** State at a time, counted from entry. */
export interface CompetingState {
  /** Share still there. */
  readonly survival: number;
  /** Share that has left, by cause. */
  readonly leftByCause: readonly number[];
  /** Mean time spent there up to the time. */
  readonly meanTime: number;
}

/**
 * Exact shares at a time; `time` may be Infinity, which gives the final split and the mean stay.
 *
 * Within a piece with total hazard h and length l, a share survival (1 - e^(-h l)) leaves, split between the causes
 * as their hazards.
 *
 * @throws {SimError} `bad-argument` for a negative time or lists of different length.
 * @see Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, section 8.2.
 */
export function competingHazardsAt(model: CompetingHazards, time: number): CompetingState {
  const { from, hazards } = model;
  for (const cause of hazards) requireSameLength('A list of hazards', cause.length, from.length);
  if (time !== Infinity) requireNotNegative('The time', time);
  const leftByCause = hazards.map(() => 0);
  let survival = 1;
  let meanTime = 0;
  for (let piece = 0; piece < from.length && from[piece]! < time; piece++) {
    const length = Math.min(from[piece + 1] ?? Infinity, time) - from[piece]!;
    const hazard = hazards.reduce((sum, cause) => sum + cause[piece]!, 0);
    if (hazard === 0) {
      meanTime += survival * length;
      continue;
    }
    const leaving = -survival * expm1(-hazard * length);
    for (let cause = 0; cause < hazards.length; cause++) {
      leftByCause[cause]! += (leaving * hazards[cause]![piece]!) / hazard;
    }
    meanTime += leaving / hazard;
    survival *= exp(-hazard * length);
  }
  return { survival, leftByCause, meanTime };
}
