import { describe, expect, it } from 'vitest';
import { inspectedReserve, type ReserveStation, reserveHysteresis } from './reserve-hysteresis.ts';

/** The four cases of O12: λ, μ, c0, r, U, D, then E N, E queue, share active, calls per unit, mean spell. */
const O12: readonly (readonly number[])[] = [
  [4.5, 1, 4, 2, 20, 5, 11.17803021, 6.67803021, 0.32397758, 0.03239776, 10],
  [4.5, 1, 5, 2, 20, 5, 7.49442147, 2.99442147, 0.07855009, 0.01294782, 6.06666667],
  [9.5, 1, 10, 3, 25, 10, 12.90697945, 3.40697945, 0.14362423, 0.03277569, 4.38203463],
  [9.5, 1, 10, 3, 25, 20, 14.09101016, 4.59101016, 0.0946933, 0.06628531, 1.42857143],
];

function stationOf([arrivalRate, serviceRate, servers, reserve, callAt, releaseAt]: readonly number[]): ReserveStation {
  return {
    arrivalRate: arrivalRate!,
    serviceRate: serviceRate!,
    servers: servers!,
    reserve: reserve!,
    callAt: callAt!,
    releaseAt: releaseAt!,
  };
}

const FIGURES = ['meanNumber', 'meanQueue', 'shareActive', 'callRate', 'meanSpell'] as const;

describe('a reserve with hysteresis (O12)', () => {
  it.each(O12)('has the printed answers: λ %d, μ %d, %d servers and %d, on at %d, off at %d', (...row) => {
    const found = reserveHysteresis(stationOf(row));
    FIGURES.forEach((figure, i) => void expect(found[figure], figure).toBeCloseTo(row[6 + i]!, 7));
  });

  it('has the spell length of the identity where all servers are busy until the release', () => {
    for (const row of [O12[0]!, O12[3]!]) {
      const { arrivalRate, servers, reserve, callAt, releaseAt } = stationOf(row);
      const spell = (callAt - releaseAt) / (servers + reserve - arrivalRate);
      expect(reserveHysteresis(stationOf(row)).meanSpell).toBeCloseTo(spell, 9);
    }
  });

  it.each(O12)('is the limit of ever more frequent looks: λ %d, μ %d, %d and %d, on at %d, off at %d', (...row) => {
    const at = (period: number) => inspectedReserve(stationOf(row), { period, finishes: false });
    const [coarse, fine] = [at(0.1), at(0.05)];
    FIGURES.forEach((figure, i) => {
      const limit = 2 * fine[figure] - coarse[figure];
      expect(Math.abs(limit / row[6 + i]! - 1), figure).toBeLessThan(0.03);
      expect(Math.abs(fine[figure] - row[6 + i]!), figure).toBeLessThan(Math.abs(coarse[figure] - row[6 + i]!));
    });
  });

  it('keeps every server busy longer where the released ones finish their task', () => {
    const station = stationOf(O12[0]!);
    const lays = inspectedReserve(station, { period: 0.2, finishes: false });
    const finishes = inspectedReserve(station, { period: 0.2, finishes: true });
    expect(finishes.meanNumber).toBeLessThan(lays.meanNumber);
    for (const { meanNumber, meanQueue } of [lays, finishes]) expect(meanNumber - meanQueue).toBeCloseTo(4.5, 6);
  });

  it('refuses a release at the call', () => {
    expect(() => reserveHysteresis({ ...stationOf(O12[0]!), releaseAt: 20 })).toThrow(/callAt/);
  });
});
