import type { SamplerLaw } from '../random/handling-law.ts';
import { requireNotNegative, requirePositive } from './require-range.ts';

/**
 * Mean wait before service in M/G/1, first come first served; Infinity without a steady state.
 *
 * @param arrivalRate - Per unit of time.
 * @param meanService - In that unit.
 * @param secondMoment - Mean of the square of the service time; from {@link serviceSecondMoment} for our laws.
 * @throws {SimError} `bad-argument` for a negative rate or moment.
 * @see Pollaczek (1930), Khinchine (1932): lambda E[S²] / (2 (1 - rho)).
 */
export function pollaczekKhinchineWait(arrivalRate: number, meanService: number, secondMoment: number): number {
  requireNotNegative('The arrival rate', arrivalRate);
  requirePositive('The mean service time', meanService);
  requirePositive('The second moment of the service time', secondMoment);
  const utilisation = arrivalRate * meanService;
  return utilisation < 1 ? (arrivalRate * secondMoment) / (2 * (1 - utilisation)) : Infinity;
}

/**
 * Mean of the square of a handling time. Written out apart from the samplers, so that it can be held against them.
 *
 * @param cv - Coefficient of variation; ignored by the laws that fix it (fixed, exponential, erlang2).
 */
export function serviceSecondMoment(law: SamplerLaw, mean: number, cv: number): number {
  switch (law) {
    case 'fixed':
      return mean * mean;
    case 'erlang2':
      return 1.5 * mean * mean;
    case 'exponential':
      return 2 * mean * mean;
    case 'lognormal':
    case 'hyperexponential':
      return mean * mean * (1 + cv * cv);
    default:
      return law satisfies never;
  }
}
