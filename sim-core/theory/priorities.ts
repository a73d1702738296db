import { erlangC } from './erlang-c.ts';
import { requireNotNegative, requirePositive, requireSameLength } from './require-range.ts';

/** Several classes at one station; all have the same service rate. */
export interface PriorityStation {
  /** Arrivals per unit of time by class, most urgent first. */
  readonly arrivalRates: readonly number[];
  readonly serviceRate: number;
  readonly servers: number;
}

/**
 * Mean wait before service by class when a service once begun is finished (non-pre-emptive). Infinity for the
 * classes whose load, with all more urgent ones, reaches the capacity; the classes above keep finite waits.
 *
 * @see Cobham (1954), "Priority assignment in waiting line problems": W_k = W_0 / ((1 - s_(k-1)) (1 - s_k)), where
 *   W_0 is the mean time until a server is free and s_k the load of classes 1 to k.
 */
export function priorityWaits(station: PriorityStation): number[] {
  const { arrivalRates, serviceRate, servers } = checked(station);
  const capacity = servers * serviceRate;
  const all = arrivalRates.reduce((sum, rate) => sum + rate, 0);
  const { waitProbability } = erlangC({ arrivalRate: all, serviceRate, servers });
  const untilFree = waitProbability / capacity;
  let above = 0;
  return arrivalRates.map((rate) => {
    const upTo = above + rate / capacity;
    const wait = upTo < 1 ? untilFree / ((1 - above) * (1 - upTo)) : Infinity;
    above = upTo;
    return wait;
  });
}

/**
 * Mean time not in service by class when an urgent arrival interrupts a less urgent service, which is resumed later.
 *
 * Classes 1 to k together see an ordinary M/M/c, so class k's queueing is the difference of two such systems. Every
 * class needs arrivals here.
 */
export function preemptiveWaits(station: PriorityStation): number[] {
  const { arrivalRates, serviceRate, servers } = checked(station);
  let above = 0;
  let queueAbove = 0;
  return arrivalRates.map((rate) => {
    requirePositive('An arrival rate', rate);
    above += rate;
    const { meanQueue } = erlangC({ arrivalRate: above, serviceRate, servers });
    const wait = meanQueue === Infinity ? Infinity : (meanQueue - queueAbove) / rate;
    queueAbove = meanQueue;
    return wait;
  });
}

function checked(station: PriorityStation): PriorityStation {
  requireSameLength('The list of arrival rates', station.arrivalRates.length, station.arrivalRates.length);
  for (const rate of station.arrivalRates) requireNotNegative('An arrival rate', rate);
  return station;
}
