import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { erlangC } from './erlang-c.ts';
import { fixedServiceWait } from './fixed-service.ts';
import { mm1, mm1SojournQuantile, mm1SojournTail } from './mm1.ts';
import { pollaczekKhinchineWait, serviceSecondMoment } from './pollaczek-khinchine.ts';
import { preemptiveWaits, priorityWaits } from './priorities.ts';
import { meanOfFirstDelays } from './transient-delays.ts';
import { meanNumberAt } from './transient-mean.ts';

describe('mm1', () => {
  it('has L 9, Lq 8.1, W 10 and Wq 9 at load 0.9', () => {
    const got = mm1(0.9, 1);
    expect(got.meanInSystem).toBeCloseTo(9, 12);
    expect(got.meanQueue).toBeCloseTo(8.1, 12);
    expect(got.meanSojourn).toBeCloseTo(10, 12);
    expect(got.meanWait).toBeCloseTo(9, 12);
  });

  it('has a time in system that is exponential with rate 0.1, 95 % below 29.957', () => {
    expect(mm1SojournTail(0.9, 1, 7)).toBeCloseTo(Math.exp(-0.7), 14);
    expect(mm1SojournQuantile(0.9, 1, 0.95)).toBeCloseTo(29.957, 3);
    expect(mm1SojournTail(1, 1, 50)).toBe(1);
    expect(mm1SojournQuantile(1, 1, 0.5)).toBe(Infinity);
  });
});

describe('meanOfFirstDelays', () => {
  it('gives 2.124489, 4.134185 and 6.609784 for 25, 100 and 500 customers of M/M/1', () => {
    const rates = { arrivalRate: 1, serviceRate: 10 / 9, servers: 1 };
    expect(meanOfFirstDelays(rates, 25)).toBeCloseTo(2.124489, 6);
    expect(meanOfFirstDelays(rates, 100)).toBeCloseTo(4.134185, 6);
    expect(meanOfFirstDelays(rates, 500)).toBeCloseTo(6.609784, 6);
  });

  it('gives 3.700020 for 100 customers when two machines of half the speed replace one', () => {
    const two = meanOfFirstDelays({ arrivalRate: 1, serviceRate: 5 / 9, servers: 2 }, 100);
    const one = meanOfFirstDelays({ arrivalRate: 1, serviceRate: 10 / 9, servers: 1 }, 100);
    expect(two).toBeCloseTo(3.70002, 6);
    expect(one - two).toBeCloseTo(0.434164, 5);
  });

  it('is 0 for one customer and tends to the steady wait', () => {
    expect(meanOfFirstDelays({ arrivalRate: 5, serviceRate: 1, servers: 1 }, 1)).toBe(0);
    const rates = { arrivalRate: 1, serviceRate: 1, servers: 2 };
    expect(meanOfFirstDelays(rates, 4000)).toBeCloseTo(erlangC(rates).meanWait, 2);
  });
});

describe('meanNumberAt', () => {
  it('gives the mean number in M/M/1 at load 0.8 at six times after an empty start', () => {
    const known: readonly (readonly [number, number])[] = [
      [1, 0.551552],
      [5, 1.469461],
      [10, 2.030282],
      [20, 2.647635],
      [50, 3.405039],
      [100, 3.791873],
    ];
    for (const [time, mean] of known) {
      expect(meanNumberAt({ arrivalRate: 0.8, serviceRate: 1, servers: 1 }, time, 150)).toBeCloseTo(mean, 6);
    }
    expect(meanNumberAt({ arrivalRate: 0.8, serviceRate: 1, servers: 1 }, 0, 150)).toBe(0);
  });

  it('is the growing pure-arrival count when service is negligible', () => {
    expect(meanNumberAt({ arrivalRate: 2, serviceRate: 1e-12, servers: 1 }, 10, 100)).toBeCloseTo(20, 8);
  });
});

describe('pollaczekKhinchineWait', () => {
  it('gives the waits of the five laws at loads 0.9 and 0.8', () => {
    const wait = (load: number, law: Parameters<typeof serviceSecondMoment>[0], cv: number) =>
      pollaczekKhinchineWait(load, 1, serviceSecondMoment(law, 1, cv));
    expect(wait(0.9, 'fixed', 0)).toBeCloseTo(4.5, 12);
    expect(wait(0.9, 'erlang2', 0)).toBeCloseTo(6.75, 12);
    expect(wait(0.9, 'exponential', 0)).toBeCloseTo(9, 12);
    expect(wait(0.9, 'lognormal', 1.5)).toBeCloseTo(14.625, 12);
    expect(wait(0.9, 'hyperexponential', 2)).toBeCloseTo(22.5, 12);
    expect(wait(0.8, 'fixed', 0)).toBeCloseTo(2, 12);
    expect(wait(0.8, 'erlang2', 0)).toBeCloseTo(3, 12);
    expect(wait(0.8, 'exponential', 0)).toBeCloseTo(4, 12);
    expect(wait(0.8, 'hyperexponential', 2)).toBeCloseTo(10, 12);
  });

  it('agrees with M/M/1 in any unit of time and is Infinity at full load', () => {
    expect(pollaczekKhinchineWait(0.045, 20, serviceSecondMoment('exponential', 20, 1))).toBeCloseTo(180, 9);
    expect(pollaczekKhinchineWait(1, 1, 2)).toBe(Infinity);
    expect(() => pollaczekKhinchineWait(1, 0, 2)).toThrow(SimError);
  });
});

describe('fixedServiceWait', () => {
  it('gives M/D/1, M/D/2 at load 0.8 and M/D/10 at load 0.9', () => {
    expect(fixedServiceWait(0.8, 1, 1)).toBeCloseTo(2, 9);
    expect(fixedServiceWait(1.6, 1, 2)).toBeCloseTo(0.903283879, 9);
    expect(fixedServiceWait(9, 1, 10)).toBeCloseTo(0.34458205, 9);
  });

  it('is 0 without arrivals and Infinity at full load', () => {
    expect(fixedServiceWait(0, 1, 2)).toBe(0);
    expect(fixedServiceWait(2, 1, 2)).toBe(Infinity);
  });
});

describe('priorityWaits', () => {
  const hospital = { arrivalRates: [0.2, 0.6, 1.2], serviceRate: 3 };

  it('gives total times 2 and 6 for the two classes of the public test', () => {
    const waits = priorityWaits({ arrivalRates: [0.2, 0.6], serviceRate: 1, servers: 1 });
    expect(waits[0]! + 1).toBeCloseTo(2, 12);
    expect(waits[1]! + 1).toBeCloseTo(6, 12);
  });

  it('gives the waits of the hospital with one and with two doctors', () => {
    const one = priorityWaits({ ...hospital, servers: 1 });
    [0.238095, 0.324675, 0.909091].forEach((wait, k) => {
      expect(one[k]!).toBeCloseTo(wait, 6);
    });
    const two = priorityWaits({ ...hospital, servers: 2 });
    [0.028736, 0.033156, 0.048077].forEach((wait, k) => {
      expect(two[k]!).toBeCloseTo(wait, 6);
    });
  });

  it('gives three equal classes on ten servers, whose weighted mean is the first-come wait', () => {
    const waits = priorityWaits({ arrivalRates: [3, 3, 3], serviceRate: 1, servers: 10 });
    [0.095533, 0.238833, 1.671829].forEach((wait, k) => {
      expect(waits[k]!).toBeCloseTo(wait, 6);
    });
    const mean = (waits[0]! + waits[1]! + waits[2]!) / 3;
    expect(mean).toBeCloseTo(0.668732, 6);
    expect(mean).toBeCloseTo(erlangC({ arrivalRate: 9, serviceRate: 1, servers: 10 }).meanWait, 12);
  });

  it('keeps urgent waits finite when the last class overloads the station', () => {
    const [urgent, last] = priorityWaits({ arrivalRates: [0.5, 0.6], serviceRate: 1, servers: 1 });
    expect(urgent!).toBeCloseTo(2, 12); // the server is always busy, so every arrival waits for a service to end
    expect(last!).toBe(Infinity);
  });
});

describe('preemptiveWaits', () => {
  it('gives the waits of the hospital with one and with two doctors', () => {
    const one = preemptiveWaits({ arrivalRates: [0.2, 0.6, 1.2], serviceRate: 3, servers: 1 });
    [0.02381, 0.15368, 1.030303].forEach((wait, k) => {
      expect(one[k]!).toBeCloseTo(wait, 6);
    });
    const two = preemptiveWaits({ arrivalRates: [0.2, 0.6, 1.2], serviceRate: 3, servers: 2 });
    [0.000370783, 0.00792065, 0.0654223].forEach((wait, k) => {
      expect(two[k]! / wait).toBeCloseTo(1, 5);
    });
  });
});
