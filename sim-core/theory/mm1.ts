import { exp, log } from '../random/maths.ts';
import { erlangC, type QueueAverages } from './erlang-c.ts';

/** Long-run averages of M/M/1: Erlang C with one server. */
export function mm1(arrivalRate: number, serviceRate: number): QueueAverages {
  return erlangC({ arrivalRate, serviceRate, servers: 1 });
}

/**
 * P(time in system > time) in M/M/1, first come first served: exponential with rate service - arrival.
 *
 * @see Kleinrock (1975), Queueing Systems 1, section 3.2; 1 without a steady state.
 */
export function mm1SojournTail(arrivalRate: number, serviceRate: number, time: number): number {
  return arrivalRate < serviceRate ? exp(-(serviceRate - arrivalRate) * time) : 1;
}

/** The time in system that the share `probability` does not exceed; Infinity without a steady state. */
export function mm1SojournQuantile(arrivalRate: number, serviceRate: number, probability: number): number {
  return arrivalRate < serviceRate ? -log(1 - probability) / (serviceRate - arrivalRate) : Infinity;
}
