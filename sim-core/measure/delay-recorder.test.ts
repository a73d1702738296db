import { describe, expect, it } from 'vitest';
import { lcg } from '../test/lcg.ts';
import { binStartMin, DELAY_BINS } from './delay-histogram.ts';
import { DelayRecorder } from './delay-recorder.ts';

const BIN = 0.016; // relative width of a bin

interface Case {
  readonly min: number;
  readonly isOpen: boolean;
}

/** A recorder that has seen the cases. */
function recorderOf(cases: readonly Case[]): DelayRecorder {
  const recorder = new DelayRecorder();
  for (const one of cases) {
    if (one.isOpen) recorder.addOpen(one.min);
    else recorder.addDone(one.min);
  }
  return recorder;
}

/** Delays from seconds to weeks; every fourth or so still open. */
function randomCases(count: number, openOf10: number, seed: number): Case[] {
  const random = lcg(seed);
  return Array.from({ length: count }, () => ({
    min: Math.round(Math.exp((random(14_000) - 2000) / 1000) * 1024) / 1024,
    isOpen: random(10) < openOf10,
  }));
}

/** Kaplan and Meier's estimate as a list of times and the share still open from then on. */
function naiveCurve(cases: readonly Case[]): (readonly [fromMin: number, open: number])[] {
  const times = [...new Set(cases.map(({ min }) => min))].sort((a, b) => a - b);
  let survival = 1;
  return times.map((time) => {
    const atRisk = cases.filter(({ min }) => min >= time).length;
    const ended = cases.filter(({ min, isOpen }) => min === time && !isOpen).length;
    survival *= 1 - ended / atRisk;
    return [time, survival] as const;
  });
}

describe('DelayRecorder', () => {
  it('has the exact mean when every case is done', () => {
    const cases = randomCases(5000, 0, 1);
    const exact = cases.reduce((sum, { min }) => sum + min, 0) / cases.length;
    expect(recorderOf(cases).meanMin()).toBeCloseTo(exact, 9);
  });

  it('has every quantile within the width of a bin of the sorted data', () => {
    const cases = randomCases(5000, 0, 2);
    const sorted = cases.map(({ min }) => min).sort((a, b) => a - b);
    const recorder = recorderOf(cases);
    for (let p = 0.005; p < 1; p += 0.005) {
      const exact = sorted[Math.ceil(p * sorted.length - 1e-9) - 1]!;
      expect(Math.abs(recorder.quantileMin(p) - exact)).toBeLessThanOrEqual(BIN * exact + 1 / 1024);
    }
  });

  it('gives the share within a limit but for cases in the bin of the limit', () => {
    const cases = randomCases(4000, 0, 3);
    const recorder = recorderOf(cases);
    for (const limit of [1, 10, 60, 480, 2880, 10_000]) {
      const within = (bound: number) => cases.filter(({ min }) => min <= bound).length / cases.length;
      expect(recorder.shareWithin(limit)).toBeGreaterThanOrEqual(within(limit * (1 - BIN)) - 1e-12);
      expect(recorder.shareWithin(limit)).toBeLessThanOrEqual(within(limit * (1 + BIN)) + 1e-12);
    }
  });

  it('is the product-limit estimate of Kaplan and Meier when cases are open', () => {
    // Times far enough apart that each has a bin of its own: the shares are then exact, the times within a bin.
    const cases = randomCases(1500, 4, 4).map(({ min, isOpen }) => ({
      min: 1.05 ** Math.round(Math.log(min + 1) / Math.log(1.05)),
      isOpen,
    }));
    const curve = naiveCurve(cases);
    const recorder = recorderOf(cases);
    curve.forEach(([time, survival]) => {
      expect(recorder.shareWithin(time * 1.02)).toBeCloseTo(1 - survival, 10);
    });
    for (let p = 0.05; p < 1; p += 0.05) {
      const exact = curve.find(([, survival]) => survival <= 1 - p + 1e-12)?.[0] ?? Infinity;
      const found = recorder.quantileMin(p);
      if (exact === Infinity) expect(found).toBe(Infinity);
      else expect(Math.abs(found - exact)).toBeLessThanOrEqual(BIN * exact);
    }
    const restricted = curve.reduce(
      (sum, [time], i) => sum + (i === 0 ? 1 : curve[i - 1]![1]) * (time - (i === 0 ? 0 : curve[i - 1]![0])),
      0,
    );
    expect(Math.abs(recorder.meanMin() - restricted)).toBeLessThanOrEqual(BIN * restricted);
  });

  it('does not know a quantile that the open cases leave undecided', () => {
    const recorder = recorderOf([
      { min: 10, isOpen: false },
      { min: 20, isOpen: true },
      { min: 30, isOpen: true },
    ]);
    expect(recorder.quantileMin(0.3)).toBeCloseTo(10, 0);
    expect(recorder.quantileMin(0.5)).toBe(Infinity);
    expect(recorder.shareWithin(100)).toBeCloseTo(1 / 3, 12);
  });

  it('makes the delays longer, never shorter, when a case is open rather than done', () => {
    for (let seed = 10; seed < 30; seed++) {
      const cases = randomCases(200, 3, seed);
      const done = cases.map((one) => ({ ...one, isOpen: false }));
      expect(recorderOf(cases).shareWithin(300)).toBeLessThanOrEqual(recorderOf(done).shareWithin(300) + 1e-12);
    }
  });

  it('knows nothing without cases, also after a reset', () => {
    const recorder = recorderOf(randomCases(50, 5, 6));
    recorder.reset();
    expect([recorder.meanMin(), recorder.quantileMin(0.5), recorder.shareWithin(5)]).toEqual([NaN, NaN, NaN]);
  });

  it('counts delays of nothing at all as within any limit', () => {
    const recorder = recorderOf([0, 0, 0, 5].map((min) => ({ min, isOpen: false })));
    expect(recorder.shareWithin(0)).toBe(0.75);
    expect(recorder.quantileMin(0.7)).toBe(0);
    expect(recorder.meanMin()).toBe(1.25);
  });
});

describe('the bins', () => {
  it('rise by at most 1.6 % from one to the next', () => {
    for (let bin = 2; bin < DELAY_BINS; bin++) {
      const ratio = binStartMin(bin) / binStartMin(bin - 1);
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThanOrEqual(1 + 1 / 64);
    }
    expect(binStartMin(1)).toBe(1 / 1024);
    expect(binStartMin(0)).toBe(0);
  });
});
