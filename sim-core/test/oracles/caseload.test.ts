import { describe, expect, it } from 'vitest';
import { MIN_PER_WEEK } from '../../kernel/time.ts';
import { createSampler } from '../../random/distributions.ts';
import { gammaCdf } from '../../random/gamma-quantile.ts';
import type { SamplerLaw } from '../../random/handling-law.ts';
import { waveWithExponentialStay, waveWithFixedStay } from '../../theory/infinite-server.ts';
import { exponentialRestrictedMean, surgeResponse } from '../../theory/surge-response.ts';
import { CaseloadBench } from '../caseload-bench.ts';
import { chiSquareScore, uniformDistance } from '../chi-square.ts';
import { estimate, expectAgrees } from '../verdict.ts';

const HOURS_PER_WEEK = 168;
const WAVE = { mean: 100, amplitude: 50, period: 52 };
const QUARTERS = [0, 13, 26, 39];

/** Expected registrations hour by hour from the start of a history of so many weeks. */
function perHour(historyWeeks: number, weeks: number, rateAt: (week: number) => number): Float64Array {
  return Float64Array.from(
    { length: (historyWeeks + weeks) * HOURS_PER_WEEK },
    (_, hour) => rateAt((hour + 0.5) / HOURS_PER_WEEK - historyWeeks) / HOURS_PER_WEEK,
  );
}

/** Caseloads at some weeks after the history: one list per week, one number per replication. */
function caseloads(bench: CaseloadBench, historyWeeks: number, weeks: readonly number[], replications: number) {
  const daily = Array.from({ length: replications }, (_, r) => bench.run(r));
  return weeks.map((week) => daily.map((one) => one[(historyWeeks + week) * 7]!));
}

const wave = (week: number): number => WAVE.mean + WAVE.amplitude * Math.sin((2 * Math.PI * week) / WAVE.period);
const stay = (law: SamplerLaw, weeks: number, cv = 1) => createSampler(law, weeks * MIN_PER_WEEK, cv);

/** Mean of Poisson caseloads: its standard error is known. */
function expectCaseload(name: string, found: readonly number[], truth: number): void {
  expectAgrees(name, { mean: estimate(found).mean, se: Math.sqrt(truth / found.length) }, truth);
}

describe('M_t/G/infinity under a yearly wave, through the arrival source and the event list (O7)', () => {
  const exponential = (mean: number) => (week: number) => waveWithExponentialStay(WAVE, mean, week);
  // History after which less than one in five thousand of those present is missing.
  const laws: readonly (readonly [
    string,
    SamplerLaw,
    number,
    number,
    readonly number[],
    ((week: number) => number) | null,
  ])[] = [
    [
      'exponential of 26',
      'exponential',
      26,
      312,
      [2224.266873, 2719.599569, 2975.733127, 2480.400431],
      exponential(26),
    ],
    [
      'exponential of 13',
      'exponential',
      13,
      156,
      [1005.538072, 1487.460285, 1594.461928, 1112.539715],
      exponential(13),
    ],
    ['fixed of 26', 'fixed', 26, 52, [1772.394296, 2600, 3427.605704, 2600], (w) => waveWithFixedStay(WAVE, 26, w)],
    ['lognormal of 26', 'lognormal', 26, 520, [2160.4824, 2755.9511, 3039.5176, 2444.0489], null],
  ];

  it.each(laws)('has the known caseload in each quarter with stays %s', (name, law, mean, history, printed, theory) => {
    const bench = new CaseloadBench(name, perHour(history, 40, wave), stay(law, mean));
    caseloads(bench, history, QUARTERS, 20).forEach((found, i) => {
      if (theory) expect(theory(QUARTERS[i]!)).toBeCloseTo(printed[i]!, 6);
      expectCaseload(`O7 ${name} in week ${QUARTERS[i]}`, found, printed[i]!);
    });
  });

  it('is Poisson: variance and distribution', () => {
    // Weeks a fixed stay apart hold other people, so their numbers are independent.
    const weeks = Array.from({ length: 20 }, (_, k) => 26 * k);
    const bench = new CaseloadBench('poisson', perHour(52, 26 * 20, wave), stay('fixed', 26));
    const found = caseloads(bench, 52, weeks, 10).flatMap((ofWeek, i) =>
      ofWeek.map((caseload) => ({ caseload, mean: waveWithFixedStay(WAVE, 26, weeks[i]!) })),
    );
    const squares = found.reduce((sum, { caseload, mean }) => sum + (caseload - mean) ** 2 / mean, 0);
    expect(Math.abs(chiSquareScore(squares, found.length))).toBeLessThan(4);
    // Half of the probability of the number itself is below it.
    const below = (mean: number, caseload: number): number => 1 - gammaCdf(caseload + 1, mean);
    const places = found.map(({ caseload, mean }) => (below(mean, caseload - 1) + below(mean, caseload)) / 2);
    expect(uniformDistance(places)).toBeLessThan(1.95);
  });
});

describe('a surge on a steady caseload, through the arrival source and the event list (O7)', () => {
  const surge = { baseRate: 1000, extraRate: 1000, from: 10, to: 22 };
  const weeks = [16, 22, 30, 52];
  const rateAt = (week: number): number => (week >= 10 && week < 22 ? 2000 : 1000);

  it.each([
    ['exponential', 260, [31358.0109, 35611.8571, 33066.0749, 29031.7842], exponentialRestrictedMean(26)],
    ['fixed', 52, [32_000, 38_000, 38_000, 26_000], (time: number) => Math.min(26, time)],
  ] as const)('has the known caseload with %s stays of 26 weeks', (law, history, printed, restricted) => {
    const bench = new CaseloadBench(`surge ${law}`, perHour(history, 53, rateAt), stay(law, 26));
    caseloads(bench, history, weeks, 5).forEach((found, i) => {
      const truth = surgeResponse(surge, 26, restricted, weeks[i]!);
      expect(truth).toBeCloseTo(printed[i]!, 4);
      expectCaseload(`O7 surge, ${law}, week ${weeks[i]}`, found, truth);
    });
  });
});
