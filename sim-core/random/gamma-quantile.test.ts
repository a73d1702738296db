import { describe, expect, it } from 'vitest';
import { gammaCdf, gammaQuantile, unitGammaQuantile } from './gamma-quantile.ts';
import { logGamma } from './log-gamma.ts';

describe('logGamma', () => {
  it('gives values computed to 40 digits', () => {
    const known: readonly (readonly [number, number])[] = [
      [0.1, 2.252712651734206],
      [0.5, 0.5723649429247001],
      [1, 0],
      [1.5, -0.12078223763524522],
      [2, 0],
      [3.7, 1.428072326665388],
      [10, 12.801827480081469],
      [100.5, 361.4355404677776],
      [1e6, 12815504.569147611],
    ];
    for (const [x, value] of known) {
      expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-14 * Math.max(1, value));
    }
  });
});

describe('gammaCdf', () => {
  it('gives known probabilities on both sides of the switch between series and fraction', () => {
    const known: readonly (readonly [number, number, number])[] = [
      [0.5, 0.2, 0.47291074313446196],
      [3, 2.5, 0.45618688411667035],
      [3, 9, 0.9937678048936227],
      [100, 90, 0.15822098918643007],
      [100, 130, 0.9972495916326934],
    ];
    for (const [shape, x, probability] of known) expect(gammaCdf(shape, x)).toBeCloseTo(probability, 12);
    expect(gammaCdf(2, 0)).toBe(0);
  });
});

describe('gammaQuantile', () => {
  it('gives known quantiles for shapes below, at and above 1', () => {
    const known: readonly (readonly [number, number, number])[] = [
      [0.001, 0.25, 6.749697893115376e-13],
      [0.5, 0.25, 0.0436738023528734],
      [0.5, 1, Math.LN2],
      [0.975, 4, 8.767273069742323],
      [0.1, 100, 87.41763649959366],
      [0.999, 100, 133.7702639113786],
      [1e-6, 25, 7.92753140782416],
    ];
    for (const [u, shape, x] of known) expect(Math.abs(gammaQuantile(u, shape) / x - 1)).toBeLessThan(1e-11);
  });

  it('undoes the distribution function over a grid of shapes and probabilities', () => {
    for (const shape of [0.1, 0.5, 1, 2, 11.1, 400, 10_000]) {
      for (const u of [1e-9, 0.001, 0.2, 0.5, 0.9, 0.999999]) {
        expect(Math.abs(gammaCdf(shape, gammaQuantile(u, shape)) - u)).toBeLessThan(1e-11);
      }
    }
  });
});

describe('unitGammaQuantile', () => {
  it('has mean 1 and the given coefficient of variation', () => {
    const n = 20_000;
    for (const cv of [0.05, 0.3, 1]) {
      let mean = 0;
      let square = 0;
      for (let i = 0; i < n; i++) {
        const x = unitGammaQuantile((i + 0.5) / n, cv);
        mean += x / n;
        square += (x * x) / n;
      }
      expect(Math.abs(mean - 1)).toBeLessThan(1e-4);
      expect(Math.abs(Math.sqrt(square - mean * mean) / cv - 1)).toBeLessThan(1e-3);
    }
  });

  it('is 1 for every draw when the coefficient of variation is 0', () => {
    expect(unitGammaQuantile(0.01, 0)).toBe(1);
    expect(unitGammaQuantile(0.99, 0)).toBe(1);
  });
});
