import { exp } from '../random/maths.ts';
import { requireNotNegative, requirePositive, requireWhole } from './require-range.ts';

/** Change of the mean queue between two steps at which the iteration stops. */
const SETTLED = 1e-13;

/**
 * Mean wait in M/D/c: Poisson arrivals, c servers, every service equally long. Infinity without a steady state.
 *
 * Whoever is in service now has left after one service time D, so N(t + D) = max(N(t) - c, 0) + Poisson(lambda D);
 * the stationary distribution is found by repeating that step.
 *
 * @param size - Largest number in the system that is followed.
 * @see Crommelin (1932), "Delay probability formulae when the holding times are constant".
 */
export function fixedServiceWait(arrivalRate: number, serviceTime: number, servers: number, size = 400): number {
  requireNotNegative('The arrival rate', arrivalRate);
  requirePositive('The service time', serviceTime);
  requireWhole('The number of servers', servers, 1);
  const offered = arrivalRate * serviceTime;
  if (offered >= servers) return Infinity;
  if (offered === 0) return 0;
  const arrivals = poisson(offered, size);
  let state: Float64Array = new Float64Array(size + 1);
  state[0] = 1;
  let queue = 0;
  for (let i = 0; i < 100_000; i++) {
    state = afterOneService(state, arrivals, servers);
    const before = queue;
    queue = 0;
    for (let n = servers; n <= size; n++) queue += (n - servers) * state[n]!;
    if (i > 0 && Math.abs(queue - before) < SETTLED * (1 + queue)) break;
  }
  return queue / arrivalRate;
}

function poisson(mean: number, size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  weights[0] = exp(-mean);
  for (let n = 1; n <= size; n++) weights[n] = (weights[n - 1]! * mean) / n;
  return weights;
}

function afterOneService(state: Float64Array, arrivals: Float64Array, servers: number): Float64Array {
  const next = new Float64Array(state.length);
  for (let n = 0; n < state.length; n++) {
    const stays = Math.max(n - servers, 0);
    const share = state[n]!;
    if (share < 1e-30) continue;
    for (let k = 0; stays + k < next.length && (k < 10 || arrivals[k]! > 1e-25); k++) {
      next[stays + k]! += share * arrivals[k]!;
    }
  }
  return next;
}
