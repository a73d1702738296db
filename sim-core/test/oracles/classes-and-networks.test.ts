import { describe, expect, it } from 'vitest';
import { createSampler } from '../../random/distributions.ts';
import { erlangC } from '../../theory/erlang-c.ts';
import { jackson } from '../../theory/jackson.ts';
import { priorityWaits } from '../../theory/priorities.ts';
import { BenchRuns } from '../bench-runs.ts';
import { QueueBench } from '../queue-bench.ts';
import { expectAgrees } from '../verdict.ts';

interface Hospital {
  readonly arrivalRates: readonly number[];
  readonly serviceRate: number;
  readonly servers: number;
  /** Waits as printed or computed in the design, in the unit of the rates. */
  readonly waits: readonly number[];
  readonly days: number;
  /** Largest standard error accepted, as a share of the truth. */
  readonly largestSe: number;
  /** Minutes in the unit of the rates. */
  readonly unitMin: number;
}

/** The classes of a hospital as Poisson sources of one station. */
function bench(hospital: Hospital): QueueBench {
  const { arrivalRates, serviceRate, servers, unitMin, days } = hospital;
  return new QueueBench({
    seed: `classes ${arrivalRates.join(' ')} on ${servers}`,
    stations: [{ servers, serviceMin: createSampler('exponential', unitMin / serviceRate, 1) }],
    sources: arrivalRates.map((rate, priority) => ({ station: 0, perMin: rate / unitMin, priority })),
    fromDay: 1,
    toDay: 1 + days,
  });
}

describe('priorities through the event list and the staff pools (O14)', () => {
  const hospitals: readonly Hospital[] = [
    { arrivalRates: [0.2, 0.6], serviceRate: 1, servers: 1, waits: [1, 5], days: 60, unitMin: 1, largestSe: 0.01 },
    {
      arrivalRates: [0.2, 0.6, 1.2],
      serviceRate: 3,
      servers: 1,
      waits: [0.238095, 0.324675, 0.909091],
      days: 30,
      unitMin: 2,
      largestSe: 0.01,
    },
    {
      arrivalRates: [0.2, 0.6, 1.2],
      serviceRate: 3,
      servers: 2,
      waits: [0.028736, 0.033156, 0.048077],
      days: 45,
      unitMin: 2,
      largestSe: 0.01,
    },
    {
      arrivalRates: [3, 3, 3],
      serviceRate: 1,
      servers: 10,
      waits: [0.095533, 0.238833, 1.671829],
      days: 65,
      unitMin: 4,
      largestSe: 0.0125,
    },
  ];

  it.each(hospitals)('give the waits of Cobham for classes $arrivalRates on $servers servers', (hospital) => {
    const truth = priorityWaits(hospital);
    const runs = new BenchRuns(bench(hospital), 30);
    hospital.waits.forEach((printed, cls) => {
      expect(truth[cls]).toBeCloseTo(printed, 5);
      const { mean, se } = runs.meanWait(cls);
      const found = { mean: mean / hospital.unitMin, se: se / hospital.unitMin };
      expectAgrees(`O14 ${hospital.servers} servers, class ${cls}`, found, truth[cls]!, hospital.largestSe);
    });
  });
});

describe('a Jackson network through the event list and the staff pools (O15)', () => {
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
  const unitMin = 10;

  it('has every station like an M/M/c of its own, and the time of a whole visit', () => {
    const runs = new BenchRuns(
      new QueueBench({
        seed: 'network',
        stations: network.servers.map((servers, i) => ({
          servers,
          serviceMin: createSampler('exponential', unitMin / network.serviceRates[i]!, 1),
          routing: network.routing[i]!,
        })),
        sources: network.externalRates.map((rate, station) => ({ station, perMin: rate / unitMin, priority: 0 })),
        fromDay: 1,
        toDay: 41,
      }),
      30,
    );
    const truth = jackson(network);
    [1, 4 / 3, 3].forEach((printed, station) => {
      expect(truth.stations[station]!.meanInSystem).toBeCloseTo(printed, 12);
      expectAgrees(`O15 number at station ${station}`, runs.meanInStation(station), printed);
    });
    expect(truth.meanTimeInNetwork).toBeCloseTo(2 / 3, 12);
    const { mean, se } = runs.meanTimeInNetwork();
    expectAgrees('O15 time in the network', { mean: mean / unitMin, se: se / unitMin }, truth.meanTimeInNetwork);
  });

  it('has each stage of a tandem like an M/M/c fed by the same flow', () => {
    const runs = new BenchRuns(
      new QueueBench({
        seed: 'tandem',
        stations: [
          { servers: 1, serviceMin: createSampler('exponential', 1, 1), routing: [0, 1] },
          { servers: 2, serviceMin: createSampler('exponential', 2, 1) },
        ],
        sources: [{ station: 0, perMin: 0.7, priority: 0 }],
        fromDay: 1,
        toDay: 31,
      }),
      30,
    );
    const first = erlangC({ arrivalRate: 0.7, serviceRate: 1, servers: 1 });
    const second = erlangC({ arrivalRate: 0.7, serviceRate: 0.5, servers: 2 });
    expectAgrees('O15 tandem, first stage', runs.meanInStation(0), first.meanInSystem);
    expectAgrees('O15 tandem, second stage', runs.meanInStation(1), second.meanInSystem);
    expectAgrees('O15 tandem, whole visit', runs.meanTimeInNetwork(), first.meanSojourn + second.meanSojourn);
  });
});
