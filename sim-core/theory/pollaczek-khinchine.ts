import { actualCv, type SamplerLaw } from '../random/handling-law.ts';
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
 * Mean of the square of a handling time.
 *
 * @param cv - Coefficient of variation; ignored by the laws that fix it (fixed, exponential, erlang2).
 */
export function serviceSecondMoment(law: SamplerLaw, mean: number, cv: number): number {
  const real = actualCv(law, cv);
  return mean * mean * (1 + real * real);
}
