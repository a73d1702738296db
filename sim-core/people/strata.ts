import { exp } from '../random/maths.ts';

/** Log hazard ratios; the shape of `CoxCoefficients` in the scenario document. */
export interface LogHazardRatios {
  readonly men: number;
  readonly agePerYear: number;
  readonly upperSecondary: number;
  readonly higherShort: number;
  readonly higherLong: number;
  readonly unknownEducation: number;
  readonly immigrant: number;
}

/** Years of age a person can have; ages are whole years. */
export const YOUNGEST = 18;
export const OLDEST = 66;
const AGES = OLDEST - YOUNGEST + 1;
/** Levels of education, in the order of EDUCATION_LEVELS. */
export const EDUCATIONS = 5;
const SEX_BY_ORIGIN = 4;

/** Number of strata: sex × age in years × education × immigrant. Being laid off changes over time and is kept apart. */
export const STRATA = AGES * EDUCATIONS * SEX_BY_ORIGIN;

/** Index of a stratum. `education` in the order of EDUCATION_LEVELS. */
export const stratumOf = (man: number, age: number, education: number, immigrant: number): number =>
  ((age - YOUNGEST) * EDUCATIONS + education) * SEX_BY_ORIGIN + man * 2 + immigrant;

/** What a stratum stands for; the inverse of `stratumOf`. */
export function ofStratum(stratum: number): { man: number; age: number; education: number; immigrant: number } {
  const four = stratum >> 2;
  return {
    man: (stratum >> 1) & 1,
    age: Math.floor(four / EDUCATIONS) + YOUNGEST,
    education: four % EDUCATIONS,
    immigrant: stratum & 1,
  };
}

/** Hazard ratio of every stratum against the reference person, who is not laid off. */
export function relativeHazards(coefficients: LogHazardRatios, referenceAge: number): Float64Array {
  const byEducation = [
    0,
    coefficients.upperSecondary,
    coefficients.higherShort,
    coefficients.higherLong,
    coefficients.unknownEducation,
  ];
  const ratios = new Float64Array(STRATA);
  for (let age = YOUNGEST; age <= OLDEST; age++) {
    for (let education = 0; education < EDUCATIONS; education++) {
      for (let man = 0; man < 2; man++) {
        for (let immigrant = 0; immigrant < 2; immigrant++) {
          const logRatio =
            coefficients.agePerYear * (age - referenceAge) +
            byEducation[education]! +
            man * coefficients.men +
            immigrant * coefficients.immigrant;
          ratios[stratumOf(man, age, education, immigrant)] = exp(logRatio);
        }
      }
    }
  }
  return ratios;
}
