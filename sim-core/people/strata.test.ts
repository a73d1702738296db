import { describe, expect, it } from 'vitest';
import { OLDEST, relativeHazards, STRATA, stratumOf, YOUNGEST } from './strata.ts';

const COEFFICIENTS = {
  men: 0.07,
  agePerYear: -0.02,
  upperSecondary: 0.11,
  higherShort: 0.23,
  higherLong: -0.31,
  unknownEducation: 0.05,
  immigrant: -0.17,
};
const EDUCATION = [0, 0.11, 0.23, -0.31, 0.05];

describe('the strata', () => {
  it('have an index of their own each, from 0 to the last', () => {
    const seen = new Set<number>();
    for (let age = YOUNGEST; age <= OLDEST; age++)
      for (let education = 0; education < 5; education++)
        for (const man of [0, 1]) for (const immigrant of [0, 1]) seen.add(stratumOf(man, age, education, immigrant));
    expect(seen.size).toBe(STRATA);
    expect(Math.min(...seen)).toBe(0);
    expect(Math.max(...seen)).toBe(STRATA - 1);
  });

  it('have the exponential of the sum of their coefficients as hazard ratio', () => {
    const ratios = relativeHazards(COEFFICIENTS, 40);
    expect(ratios.length).toBe(STRATA);
    for (let age = YOUNGEST; age <= OLDEST; age++) {
      EDUCATION.forEach((ofEducation, education) => {
        for (const man of [0, 1]) {
          for (const immigrant of [0, 1]) {
            const sum = ofEducation + man * 0.07 + immigrant * -0.17 - 0.02 * (age - 40);
            const ratio = ratios[stratumOf(man, age, education, immigrant)]!;
            expect(Math.abs(ratio / Math.exp(sum) - 1)).toBeLessThan(1e-13);
          }
        }
      });
    }
  });

  it('have a ratio of exactly 1 for the reference: a woman of the reference age with primary school', () => {
    expect(relativeHazards(COEFFICIENTS, 33)[stratumOf(0, 33, 0, 0)]).toBe(1);
  });
});
