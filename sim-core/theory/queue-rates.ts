import { requireNotNegative, requirePositive, requireWhole } from './require-range.ts';

/** A station with Poisson arrivals and exponential service; both rates in the same unit of time. */
export interface QueueRates {
  /** Arrivals per unit of time. */
  readonly arrivalRate: number;
  /** Services one busy server completes per unit of time. */
  readonly serviceRate: number;
  readonly servers: number;
}

/** @throws {SimError} `bad-argument` for a negative arrival rate, no service or no whole server. */
export function requireRates(rates: QueueRates): void {
  requireNotNegative('The arrival rate', rates.arrivalRate);
  requirePositive('The service rate', rates.serviceRate);
  requireWhole('The number of servers', rates.servers, 1);
}
