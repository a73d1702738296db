import { exp, log } from '../random/maths.ts';
import { erlangB } from './erlang-b.ts';
import { type QueueRates, requireRates } from './queue-rates.ts';

/** Long-run averages of M/M/c, first come first served. Times in the unit of the rates. */
export interface QueueAverages {
  /** Share of server time in use; 1 or more means there is no steady state. */
  readonly utilisation: number;
  /** Share of arrivals that wait. */
  readonly waitProbability: number;
  /** Mean wait before service, over all arrivals. */
  readonly meanWait: number;
  /** Mean time in the system. */
  readonly meanSojourn: number;
  /** Mean number waiting. */
  readonly meanQueue: number;
  /** Mean number in the system. */
  readonly meanInSystem: number;
}

/**
 * Erlang C. Without a steady state all wait, and times and counts are Infinity.
 *
 * @throws {SimError} `bad-argument` for impossible rates.
 * @see Erlang (1917); Cooper (1981), Introduction to Queueing Theory, section 3.5.
 */
export function erlangC(rates: QueueRates): QueueAverages {
  requireRates(rates);
  const { arrivalRate, serviceRate, servers } = rates;
  const offered = arrivalRate / serviceRate;
  const utilisation = offered / servers;
  if (utilisation >= 1) {
    const none = Infinity;
    return {
      utilisation,
      waitProbability: 1,
      meanWait: none,
      meanSojourn: none,
      meanQueue: none,
      meanInSystem: none,
    };
  }
  const blocked = erlangB(servers, offered);
  const waitProbability = (servers * blocked) / (servers - offered * (1 - blocked));
  const meanWait = waitProbability / (servers * serviceRate - arrivalRate);
  return {
    utilisation,
    waitProbability,
    meanWait,
    meanSojourn: meanWait + 1 / serviceRate,
    meanQueue: arrivalRate * meanWait,
    meanInSystem: arrivalRate * meanWait + offered,
  };
}

/** P(wait > time) in M/M/c, first come first served; 1 without a steady state. */
export function erlangCWaitTail(rates: QueueRates, time: number): number {
  const { utilisation, waitProbability } = erlangC(rates);
  if (utilisation >= 1) return 1;
  return waitProbability * exp(-(rates.servers * rates.serviceRate - rates.arrivalRate) * time);
}

/** The wait that the share `probability` of arrivals does not exceed; 0 if that many do not wait at all. */
export function erlangCWaitQuantile(rates: QueueRates, probability: number): number {
  const { utilisation, waitProbability } = erlangC(rates);
  if (utilisation >= 1) return Infinity;
  if (1 - probability >= waitProbability) return 0;
  return log(waitProbability / (1 - probability)) / (rates.servers * rates.serviceRate - rates.arrivalRate);
}
