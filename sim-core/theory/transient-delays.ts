import { type QueueRates, requireRates } from './queue-rates.ts';
import { requireWhole } from './require-range.ts';

/**
 * Mean delay in queue of the first n customers of an M/M/c that starts empty, first come first served; also right
 * when there is no steady state.
 *
 * Follows the distribution of the number each customer finds. Between two arrivals the number k falls by one before
 * the next arrival with probability min(k, c) mu / (lambda + min(k, c) mu).
 *
 * @param customers - n, at least 1. O(n²) time.
 * @see Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.4.1, for the M/M/1 values 2.12 and 4.13.
 */
export function meanOfFirstDelays(rates: QueueRates, customers: number): number {
  requireRates(rates);
  requireWhole('The number of customers', customers, 1);
  const { arrivalRate, serviceRate, servers } = rates;
  let found = new Float64Array(customers + 2);
  let next = new Float64Array(customers + 2);
  found[0] = 1;
  let total = 0;
  for (let customer = 0; customer < customers; customer++) {
    for (let k = servers; k <= customer; k++) total += (found[k]! * (k - servers + 1)) / (servers * serviceRate);
    let reaches = 0;
    for (let k = customer + 1; k >= 1; k--) {
      reaches += found[k - 1]!;
      const departures = Math.min(k, servers) * serviceRate;
      const falls = departures / (arrivalRate + departures);
      next[k] = reaches * (1 - falls);
      reaches *= falls;
    }
    next[0] = reaches;
    [found, next] = [next, found];
  }
  return total / customers;
}
