import { type QueueRates, requireRates } from './queue-rates.ts';
import { requirePositive } from './require-range.ts';

/** What an overloaded station comes to when those who wait give up. */
export interface FluidOverload {
  /** Number waiting at which as many give up as can not be served. */
  readonly queue: number;
  /** Arrivals per unit of time, those included who come again after giving up. */
  readonly totalArrivalRate: number;
}

/**
 * Fluid limit of M/M/c with impatience, offered more than it can serve; whoever gives up comes again with a given
 * probability.
 *
 * @param patienceRate - Giving-up rate of one waiting customer, per unit of time.
 * @param comesAgain - Probability, from 0 to below 1.
 * @see Whitt (2004), "Efficiency-driven heavy-traffic approximations for many-server queues with abandonments".
 */
export function fluidOverload(rates: QueueRates, patienceRate: number, comesAgain: number): FluidOverload {
  requireRates(rates);
  requirePositive('The patience rate', patienceRate);
  requirePositive('The probability of not coming again', 1 - comesAgain);
  const capacity = rates.servers * rates.serviceRate;
  const totalArrivalRate = (rates.arrivalRate - comesAgain * capacity) / (1 - comesAgain);
  return { queue: (totalArrivalRate - capacity) / patienceRate, totalArrivalRate };
}
