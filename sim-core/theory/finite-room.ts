import { birthDeathDistribution } from './birth-death.ts';
import { type QueueRates, requireRates } from './queue-rates.ts';
import { requireWhole } from './require-range.ts';

/** Long-run averages of M/M/c/K. */
export interface FiniteRoomAverages {
  /** Share of time empty. */
  readonly empty: number;
  /** Share of arrivals turned away. */
  readonly blocked: number;
  /** Mean number in the system. */
  readonly meanInSystem: number;
  /** Mean number waiting. */
  readonly meanQueue: number;
  /** Mean wait before service of those let in. */
  readonly meanWait: number;
}

/**
 * M/M/c/K: at most `room` customers in the system, waiting or served; the rest are turned away.
 *
 * @param room - K, a whole number of at least the number of servers.
 * @throws {SimError} `bad-argument` for impossible rates or room.
 * @see Gross, Shortle, Thompson and Harris (2008), Fundamentals of Queueing Theory, section 2.5.
 */
export function finiteRoom(rates: QueueRates, room: number): FiniteRoomAverages {
  requireRates(rates);
  const { arrivalRate, serviceRate, servers } = rates;
  requireWhole('The room', room, servers);
  const distribution = birthDeathDistribution(
    () => arrivalRate,
    (n) => Math.min(n, servers) * serviceRate,
    servers,
    room,
  );
  let meanInSystem = 0;
  let meanQueue = 0;
  for (let n = 0; n < distribution.length; n++) {
    meanInSystem += n * distribution[n]!;
    meanQueue += Math.max(n - servers, 0) * distribution[n]!;
  }
  const blocked = distribution[room] ?? 0;
  const letIn = arrivalRate * (1 - blocked);
  return { empty: distribution[0]!, blocked, meanInSystem, meanQueue, meanWait: letIn > 0 ? meanQueue / letIn : 0 };
}
