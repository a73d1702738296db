import { describe, expect, it } from 'vitest';
import { lcg } from '../../sim-core/test/lcg.ts';
import { varianceComponents } from './variance-components.ts';

describe('varianceComponents', () => {
  it('with equal weights is the analysis of variance: (MSB − MSW) / m and MSW', () => {
    // Means 2, 5, 11, grand mean 6: MSB = 2 · (16 + 1 + 25) / 2 = 42; MSW = (2 + 8 + 2) / 3 = 4.
    const got = varianceComponents(
      [
        [1, 3],
        [3, 7],
        [10, 12],
      ],
      [1, 1, 1],
    );
    expect(got.mean).toBeCloseTo(6, 12);
    expect(got.notKnowing).toBeCloseTo((42 - 4) / 2, 12);
    expect(got.luck).toBeCloseTo(4, 12);
    expect(got.standardDeviation).toBeCloseTo(Math.sqrt(23), 12);
    expect(got.shareNotKnowing).toBeCloseTo(19 / 23, 12);
    expect(got.shareLuck).toBeCloseTo(4 / 23, 12);
  });

  it('does not let more luck between sets than within them become a negative variance', () => {
    const got = varianceComponents(
      [
        [0, 10],
        [1, 9],
        [10, 0],
      ],
      [1, 1, 1],
    );
    expect(got).toMatchObject({ notKnowing: 0, shareNotKnowing: 0, shareLuck: 1 });
  });

  it('recovers known components under weights, on average over 400 ensembles', () => {
    // Sets are drawn uniform on 0 to 1 and weighted by 2u: variance 1/18 under the weights. Luck has variance 1/12.
    const next = lcg(11);
    const uniform = (): number => next(1e9) / 1e9;
    let [notKnowing, luck] = [0, 0];
    for (let ensemble = 0; ensemble < 400; ensemble++) {
      const centres = Array.from({ length: 60 }, uniform);
      const got = varianceComponents(
        centres.map((centre) => Array.from({ length: 3 }, () => centre + uniform() - 0.5)),
        centres.map((centre) => 2 * centre),
      );
      notKnowing += got.notKnowing / 400;
      luck += got.luck / 400;
    }
    expect(Math.abs(notKnowing - 1 / 18)).toBeLessThan(0.002);
    expect(Math.abs(luck - 1 / 12)).toBeLessThan(0.001);
  });

  it('takes sets with different numbers of replications, and ignores a set without weight', () => {
    const three = varianceComponents(
      [
        [1, 3],
        [4, 6, 5],
        [9, 9],
      ],
      [1, 2, 1],
    );
    expect(
      varianceComponents(
        [
          [1, 3],
          [4, 6, 5],
          [9, 9],
          [-500, 500],
        ],
        [1, 2, 1, 0],
      ),
    ).toEqual(three);
  });

  it('claims no shares where nothing varies', () => {
    expect(
      varianceComponents(
        [
          [2, 2],
          [2, 2],
        ],
        [1, 1],
      ),
    ).toMatchObject({ shareNotKnowing: null, shareLuck: null });
  });

  it('says which set is wrong', () => {
    expect(() => varianceComponents([[1, 2], [3]], [1, 1])).toThrow(/Parameter set 1 has 1 replications/);
    expect(() =>
      varianceComponents(
        [
          [1, 2],
          [3, NaN],
        ],
        [1, 1],
      ),
    ).toThrow(/Replication 1 of parameter set 1 is NaN/);
    expect(() =>
      varianceComponents(
        [
          [1, 2],
          [3, 4],
        ],
        [1, 0],
      ),
    ).toThrow(/Only one parameter set has weight/);
    expect(() =>
      varianceComponents(
        [
          [1, 2],
          [3, 4],
        ],
        [1],
      ),
    ).toThrow(/2 values came with 1 weights/);
  });
});
