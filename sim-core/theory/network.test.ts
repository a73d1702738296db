import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { erlangC } from './erlang-c.ts';
import { jackson } from './jackson.ts';
import { solveLinear } from './solve-linear.ts';

describe('solveLinear', () => {
  it('solves a system that needs a change of rows', () => {
    const solution = solveLinear(
      [
        [0, 2, 1],
        [1, -2, -3],
        [-1, 1, 2],
      ],
      [7, -12, 7],
    );
    [1, 2, 3].forEach((x, i) => {
      expect(solution[i]!).toBeCloseTo(x, 12);
    });
  });

  it('refuses equations without a single solution', () => {
    expect(() =>
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toThrow(SimError);
  });
});

describe('jackson', () => {
  const network = {
    externalRates: [1, 4, 3],
    routing: [
      [0, 0.6, 0.3],
      [0.1, 0, 0.3],
      [0.4, 0.4, 0],
    ],
    serviceRates: [10, 10, 10],
    servers: [1, 2, 1],
  };

  it('gives flows 5, 10, 7.5, mean numbers 1, 4/3, 3 and 2/3 of time in the network', () => {
    const got = jackson(network);
    [5, 10, 7.5].forEach((flow, i) => {
      expect(got.flows[i]!).toBeCloseTo(flow, 12);
    });
    [1, 4 / 3, 3].forEach((number, i) => {
      expect(got.stations[i]!.meanInSystem).toBeCloseTo(number, 12);
    });
    expect(got.meanTimeInNetwork).toBeCloseTo(2 / 3, 12);
  });

  it('is two M/M/c queues in a tandem', () => {
    const tandem = jackson({
      externalRates: [8, 0],
      routing: [
        [0, 1],
        [0, 0],
      ],
      serviceRates: [1, 2],
      servers: [10, 5],
    });
    const first = erlangC({ arrivalRate: 8, serviceRate: 1, servers: 10 });
    const second = erlangC({ arrivalRate: 8, serviceRate: 2, servers: 5 });
    expect(tandem.meanTimeInNetwork).toBeCloseTo(first.meanSojourn + second.meanSojourn, 12);
  });

  it('refuses a network nobody can leave and lists of different length', () => {
    expect(() => jackson({ ...network, externalRates: [1], routing: [[1]], serviceRates: [1], servers: [1] })).toThrow(
      SimError,
    );
    expect(() => jackson({ ...network, servers: [1, 2] })).toThrow(SimError);
  });
});
