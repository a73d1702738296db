import { erlangC, type QueueAverages } from './erlang-c.ts';
import { requireSameLength } from './require-range.ts';
import { solveLinear } from './solve-linear.ts';

/** Stations that send customers on to one another at random. */
export interface JacksonNetwork {
  /** Arrivals from outside, per unit of time and station. */
  readonly externalRates: readonly number[];
  /** `routing[i][j]`: share of those served at i that goes on to j; the rest of the row leaves. */
  readonly routing: readonly (readonly number[])[];
  /** Services one busy server completes per unit of time, by station. */
  readonly serviceRates: readonly number[];
  readonly servers: readonly number[];
}

export interface JacksonAverages {
  /** All arrivals per unit of time by station, from outside and inside. */
  readonly flows: readonly number[];
  readonly stations: readonly QueueAverages[];
  /** Mean time from entering the network to leaving it. */
  readonly meanTimeInNetwork: number;
}

/**
 * Each station of an open Jackson network behaves as an M/M/c of its own, fed by all its flows.
 *
 * @throws {SimError} `bad-argument` if lists differ in length or nobody can leave.
 * @see Jackson (1957), "Networks of waiting lines", Operations Research 5, 518-521.
 */
export function jackson(network: JacksonNetwork): JacksonAverages {
  const { externalRates, routing, serviceRates, servers } = network;
  const n = externalRates.length;
  requireSameLength('The routing', routing.length, n);
  for (const row of routing) requireSameLength('A row of the routing', row.length, n);
  requireSameLength('The list of service rates', serviceRates.length, n);
  requireSameLength('The list of servers', servers.length, n);
  // Flow balance: flow_j = external_j + sum of flow_i routing_ij.
  const balance = externalRates.map((_, j) => routing.map((row, i) => (i === j ? 1 : 0) - row[j]!));
  const flows = solveLinear(balance, externalRates);
  const stations = flows.map((arrivalRate, i) =>
    erlangC({ arrivalRate, serviceRate: serviceRates[i]!, servers: servers[i]! }),
  );
  const inNetwork = stations.reduce((sum, station) => sum + station.meanInSystem, 0);
  const entering = externalRates.reduce((sum, rate) => sum + rate, 0);
  return { flows, stations, meanTimeInNetwork: inNetwork / entering };
}
