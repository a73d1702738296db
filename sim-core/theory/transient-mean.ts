import { exp } from '../random/maths.ts';
import { type QueueRates, requireRates } from './queue-rates.ts';
import { requireNotNegative } from './require-range.ts';

/** Longest stretch handled at once: keeps exp(-events) far from underflow. */
const EVENTS_AT_ONCE = 300;

/**
 * Mean number in an M/M/c system at a time, started empty. By uniformization: events come at a constant rate, and
 * each moves the number by one or not at all.
 *
 * @param time - In the unit of the rates. O(time * size) time.
 * @param size - Largest number in the system that is followed; the probability above is held at it.
 * @see Jensen (1953), "Markoff chains as an aid in the study of Markoff processes".
 */
export function meanNumberAt(rates: QueueRates, time: number, size: number): number {
  requireRates(rates);
  requireNotNegative('The time', time);
  const eventRate = rates.arrivalRate + rates.servers * rates.serviceRate;
  const stretches = Math.max(1, Math.ceil((time * eventRate) / EVENTS_AT_ONCE));
  let state: Float64Array = new Float64Array(size + 1);
  state[0] = 1;
  for (let i = 0; i < stretches; i++) state = advance(rates, state, (time * eventRate) / stretches, eventRate);
  let mean = 0;
  for (let n = 0; n <= size; n++) mean += n * state[n]!;
  return mean;
}

/** The distribution after a Poisson number of events with the given mean. */
function advance(rates: QueueRates, start: Float64Array, meanEvents: number, eventRate: number): Float64Array {
  const result = new Float64Array(start.length);
  let state: Float64Array = start;
  let weight = exp(-meanEvents);
  let covered = 0;
  for (let events = 0; covered < 1 - 1e-14 && (weight > 1e-300 || events < meanEvents); events++) {
    for (let n = 0; n < state.length; n++) result[n]! += weight * state[n]!;
    covered += weight;
    weight *= meanEvents / (events + 1);
    state = step(rates, state, eventRate);
  }
  return result;
}

function step(rates: QueueRates, state: Float64Array, eventRate: number): Float64Array {
  const next = new Float64Array(state.length);
  const last = state.length - 1;
  for (let n = 0; n <= last; n++) {
    const up = n < last ? rates.arrivalRate / eventRate : 0;
    const down = (Math.min(n, rates.servers) * rates.serviceRate) / eventRate;
    next[n]! += state[n]! * (1 - up - down);
    if (n < last) next[n + 1]! += state[n]! * up;
    if (n > 0) next[n - 1]! += state[n]! * down;
  }
  return next;
}
