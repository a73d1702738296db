import { birthDeathDistribution } from './birth-death.ts';
import { type QueueRates, requireRates } from './queue-rates.ts';
import { requirePositive } from './require-range.ts';

/** Long-run averages of M/M/c with impatience. */
export interface ErlangAAverages {
  /** Share of arrivals that find all servers busy. */
  readonly waitProbability: number;
  /** Share of arrivals that give up. */
  readonly abandonShare: number;
  /** Mean number waiting. */
  readonly meanQueue: number;
  /** Mean time in queue of all arrivals, served or not. */
  readonly meanWait: number;
}

/**
 * Erlang A (M/M/c+M): each waiting customer gives up at a constant rate, so there is always a steady state.
 *
 * @param patienceRate - Giving-up rate of one waiting customer, per unit of time.
 * @throws {SimError} `bad-argument` for impossible rates.
 * @see Palm (1957); Garnett, Mandelbaum and Reiman (2002), "Designing a call center with impatient customers".
 */
export function erlangA(rates: QueueRates, patienceRate: number): ErlangAAverages {
  requireRates(rates);
  requirePositive('The patience rate', patienceRate);
  const { arrivalRate, serviceRate, servers } = rates;
  const distribution = birthDeathDistribution(
    () => arrivalRate,
    (n) => Math.min(n, servers) * serviceRate + Math.max(n - servers, 0) * patienceRate,
    servers,
    Infinity,
  );
  let waitProbability = 0;
  let meanQueue = 0;
  for (let n = servers; n < distribution.length; n++) {
    waitProbability += distribution[n]!;
    meanQueue += (n - servers) * distribution[n]!;
  }
  return {
    waitProbability,
    abandonShare: arrivalRate > 0 ? (patienceRate * meanQueue) / arrivalRate : 0,
    meanQueue,
    meanWait: arrivalRate > 0 ? meanQueue / arrivalRate : 0,
  };
}
