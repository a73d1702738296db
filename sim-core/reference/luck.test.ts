import { beforeAll, describe, expect, it } from 'vitest';
import { Luck } from './luck.ts';
import { loadSimjs, type Simjs } from './simjs-adapter.ts';

const DRAWS = 200_000;
let simjs: Simjs;
beforeAll(async () => {
  simjs = await loadSimjs();
});

function sample(draw: (luck: Luck) => number) {
  const luck = new Luck(simjs, 4711);
  const values = Array.from({ length: DRAWS }, () => draw(luck));
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (DRAWS - 1);
  return { mean, cv: Math.sqrt(variance) / mean, standardError: Math.sqrt(variance / DRAWS) };
}

describe('the luck of the reference engine', () => {
  it.each([
    ['exponential', 1, 1],
    ['erlang2', 1, Math.sqrt(0.5)],
    ['lognormal', 0.8, 0.8],
    ['hyperexponential', 2, 2],
  ] as const)('draws %s times with the mean and spread of the law', (law, cv, wantedCv) => {
    const { mean, cv: foundCv, standardError } = sample((luck) => luck.handlingTime(law, 12, cv));
    expect(standardError).toBeLessThan(0.01 * 12);
    expect(Math.abs(mean - 12)).toBeLessThan(4 * standardError);
    expect(Math.abs(foundCv / wantedCv - 1)).toBeLessThan(0.03);
  });

  it('takes a fixed time as it is', () => expect(new Luck(simjs, 1).handlingTime('fixed', 7, 3)).toBe(7));

  it('varies days with mean 1 and the spread asked for, and not at all for 0', () => {
    const { mean, cv, standardError } = sample((luck) => luck.gammaFactor(0.1));
    expect(Math.abs(mean - 1)).toBeLessThan(4 * standardError);
    expect(Math.abs(cv / 0.1 - 1)).toBeLessThan(0.02);
    expect(new Luck(simjs, 1).gammaFactor(0)).toBe(1);
  });

  it('finds the first event of a hazard that changes, as its survival curve says', () => {
    const rates = new Map([
      [0, 0.1],
      [5, 0],
      [8, 0.3],
    ]);
    const draw = (luck: Luck): number => luck.firstEvent([...rates.keys()], (from) => rates.get(from)!);
    const withinFive = sample((luck) => (draw(luck) < 5 ? 1 : 0));
    const withinTen = sample((luck) => (draw(luck) < 10 ? 1 : 0));
    const inTheGap = sample((luck) => {
      const eventMin = draw(luck);
      return eventMin >= 5 && eventMin < 8 ? 1 : 0;
    });
    expect(Math.abs(withinFive.mean - (1 - Math.exp(-0.5)))).toBeLessThan(4 * withinFive.standardError);
    expect(Math.abs(withinTen.mean - (1 - Math.exp(-1.1)))).toBeLessThan(4 * withinTen.standardError);
    expect(inTheGap.mean).toBe(0);
  });

  it('never comes when the hazard is 0', () => expect(new Luck(simjs, 1).firstEvent([0], () => 0)).toBe(Infinity));
});
