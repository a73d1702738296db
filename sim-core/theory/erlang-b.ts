import { requireNotNegative, requireWhole } from './require-range.ts';

/**
 * Erlang B: share of arrivals that find all servers busy when nobody can wait (M/G/c/c).
 *
 * @param servers - Whole number, at least 0. O(servers) time.
 * @param offeredErlang - Arrival rate times mean service time.
 * @throws {SimError} `bad-argument` if one of them is outside.
 * @see Erlang (1917); recurrence B_k = a B_(k-1) / (k + a B_(k-1)), stable for any size.
 */
export function erlangB(servers: number, offeredErlang: number): number {
  requireWhole('The number of servers', servers, 0);
  requireNotNegative('The offered load', offeredErlang);
  let blocked = 1;
  for (let k = 1; k <= servers; k++) blocked = (offeredErlang * blocked) / (k + offeredErlang * blocked);
  return blocked;
}
