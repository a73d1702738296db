import { describe, expect, it } from 'vitest';
import { SimError } from '../fault/fault.ts';
import { gammaCdf } from '../random/gamma-quantile.ts';
import { checkpointMean, checkpointRestrictedMean, checkpointVariance } from './checkpoint-stay.ts';
import { competingHazardsAt } from './competing-hazards.ts';
import { waveWithAnyStay, waveWithExponentialStay, waveWithFixedStay } from './infinite-server.ts';
import { cosine, sine } from './sine.ts';
import { exponentialRestrictedMean, surgeResponse } from './surge-response.ts';

const SURGE = { baseRate: 1000, extraRate: 1000, from: 10, to: 22 };

describe('competingHazardsAt', () => {
  const model = {
    from: [0, 4, 12, 26],
    hazards: [
      [0.01, 0.04, 0.08, 0.03],
      [0.05, 0.03, 0.02, 0.02],
    ],
  };

  it('gives survival, transferred and exited at 4, 12 and 26 weeks and for ever', () => {
    const known: readonly (readonly [number, number, number, number])[] = [
      [4, 0.7866278611, 0.0355620232, 0.1778101158],
      [12, 0.4493289641, 0.22830425, 0.3223667859],
      [26, 0.1108031584, 0.4991248946, 0.390071947],
      [Infinity, 0, 0.5656067896, 0.4343932104],
    ];
    for (const [time, survival, transferred, exited] of known) {
      const got = competingHazardsAt(model, time);
      expect(got.survival).toBeCloseTo(survival, 9);
      expect(got.leftByCause[0]!).toBeCloseTo(transferred, 9);
      expect(got.leftByCause[1]!).toBeCloseTo(exited, 9);
    }
    expect(competingHazardsAt(model, Infinity).meanTime).toBeCloseTo(13.9760792, 7);
  });

  it('loses nobody: those there and those gone by cause sum to 1 at any time', () => {
    for (let time = 0; time < 60; time += 0.7) {
      const { survival, leftByCause } = competingHazardsAt(model, time);
      expect(survival + leftByCause[0]! + leftByCause[1]!).toBeCloseTo(1, 13);
    }
  });

  it('keeps all who have no hazard', () => {
    const got = competingHazardsAt({ from: [0], hazards: [[0]] }, 7);
    expect(got).toEqual({ survival: 1, leftByCause: [0], meanTime: 7 });
  });

  it('refuses a list of hazards that does not fit the pieces', () => {
    expect(() => competingHazardsAt({ from: [0, 4], hazards: [[0.1]] }, 1)).toThrow(SimError);
  });
});

describe('checkpoint stays', () => {
  const stay = { at: [4, 12, 26, 52], share: [0.15, 0.25, 0.3, 0.3] };

  it('have mean 27 and variance 323.4', () => {
    expect(checkpointMean(stay)).toBeCloseTo(27, 12);
    expect(checkpointVariance(stay)).toBeCloseTo(323.4, 10);
  });

  it('carry a surge at eight times exactly', () => {
    const known: readonly (readonly [number, number])[] = [
      [14, 31_000],
      [16, 32_700],
      [22, 37_800],
      [26, 36_200],
      [34, 34_200],
      [48, 30_600],
      [62, 30_600],
      [74, 27_000],
    ];
    const restricted = checkpointRestrictedMean(stay);
    for (const [time, present] of known) {
      expect(surgeResponse(SURGE, checkpointMean(stay), restricted, time)).toBeCloseTo(present, 8);
    }
  });

  it('hold exactly 1000 fewer at 1000 a week when the checkpoint at 12 weeks moves to 8', () => {
    expect(1000 * (checkpointMean(stay) - checkpointMean({ ...stay, at: [4, 8, 26, 52] }))).toBeCloseTo(1000, 9);
  });
});

describe('surgeResponse', () => {
  it('gives the exponential stay of mean 26 at four times', () => {
    const known: readonly (readonly [number, number])[] = [
      [16, 31358.0109],
      [22, 35611.8571],
      [30, 33066.0749],
      [52, 29031.7842],
    ];
    for (const [time, present] of known) {
      expect(surgeResponse(SURGE, 26, exponentialRestrictedMean(26), time)).toBeCloseTo(present, 4);
    }
  });

  it('gives the fixed stay of 26 at the same times', () => {
    const fixed = (time: number) => Math.min(26, time);
    const present = [16, 22, 30, 52].map((time) => surgeResponse(SURGE, 26, fixed, time));
    expect(present).toEqual([32_000, 38_000, 38_000, 26_000]);
  });
});

describe('infinite servers under a yearly wave', () => {
  const inflow = { mean: 100, amplitude: 50, period: 52 };
  const quarters = [0, 13, 26, 39];

  it('hold the exact numbers for exponential stays of mean 26 and 13', () => {
    const long = [2224.266873, 2719.599569, 2975.733127, 2480.400431];
    const short = [1005.538072, 1487.460285, 1594.461928, 1112.539715];
    quarters.forEach((time, i) => {
      expect(waveWithExponentialStay(inflow, 26, time)).toBeCloseTo(long[i]!, 6);
      expect(waveWithExponentialStay(inflow, 13, time)).toBeCloseTo(short[i]!, 6);
    });
  });

  it('swing by 394.3088 and peak 10.4496 weeks after the inflow for the exponential stay of 26', () => {
    expect(waveWithExponentialStay(inflow, 26, 13 + 10.4496)).toBeCloseTo(2600 + 394.3088, 3);
  });

  it('hold the exact numbers for a fixed stay of 26', () => {
    const fixed = [1772.394296, 2600, 3427.605704, 2600];
    quarters.forEach((time, i) => {
      expect(waveWithFixedStay(inflow, 26, time)).toBeCloseTo(fixed[i]!, 6);
    });
  });

  it('hold the exact numbers for a lognormal stay of mean 26 and variation 1, by integration', () => {
    const lognormal = [2160.4824, 2755.9511, 3039.5176, 2444.0489];
    const sigma = Math.sqrt(Math.log(2));
    const survival = (age: number) => {
      if (age === 0) return 1;
      const z = Math.log(age / 26) / sigma + sigma / 2;
      const tail = 0.5 * gammaCdf(0.5, (z * z) / 2);
      return z > 0 ? 0.5 - tail : 0.5 + tail;
    };
    quarters.forEach((time, i) => {
      expect(waveWithAnyStay(inflow, survival, time, 3000, 12_000)).toBeCloseTo(lognormal[i]!, 2);
    });
  });
});

describe('sine and cosine', () => {
  it('agree with the platform to 1e-14 within ten turns', () => {
    for (let angle = -63; angle <= 63; angle += 0.01) {
      expect(Math.abs(sine(angle) - Math.sin(angle))).toBeLessThan(1e-14);
      expect(Math.abs(cosine(angle) - Math.cos(angle))).toBeLessThan(1e-14);
    }
  });
});
