// Who registers: the part of a scenario document about people.

/** Order of the age bands in `people.ageBandShares`. Bounds are inclusive years of age. */
export const AGE_BANDS = [
  { from: 18, to: 29 },
  { from: 30, to: 39 },
  { from: 40, to: 49 },
  { from: 50, to: 59 },
  { from: 60, to: 66 },
] as const;

/** Order of the education levels in `people.educationShares` (the five levels of the published Cox tables). */
export const EDUCATION_LEVELS = ['primary', 'upperSecondary', 'higherShort', 'higherLong', 'unknown'] as const;

/** Order of the latent work outcomes within twelve months in every `…ByOutcome` list. */
export const WORK_OUTCOMES = ['stable', 'inAndOut', 'withoutWork'] as const;

/** Log hazard ratios of the published Cox models; references: women, age `referenceAgeYears`, primary, non-immigrant, not laid off. */
export interface CoxCoefficients {
  readonly men: number;
  readonly agePerYear: number;
  readonly upperSecondary: number;
  readonly higherShort: number;
  readonly higherLong: number;
  readonly unknownEducation: number;
  readonly immigrant: number;
  readonly laidOff: number;
}

/**
 * Odds ratios between each two attributes of those who register. The lists name one for each age band or education level
 * against the first, which counts as 1; only ratios within a list matter. 1 is no association.
 */
export interface Associations {
  /** Odds of being a man. */
  readonly menByAgeBand: readonly number[];
  readonly menByEducation: readonly number[];
  /** Odds of being an immigrant; men against women. */
  readonly immigrantMen: number;
  readonly immigrantByAgeBand: readonly number[];
  readonly immigrantByEducation: readonly number[];
  /** Odds of being laid off; men against women, immigrants against others. */
  readonly laidOffMen: number;
  readonly laidOffImmigrant: number;
  readonly laidOffByAgeBand: readonly number[];
  readonly laidOffByEducation: readonly number[];
  /** Odds of a level of education against primary school. */
  readonly upperSecondaryByAgeBand: readonly number[];
  readonly higherShortByAgeBand: readonly number[];
  readonly higherLongByAgeBand: readonly number[];
  readonly unknownEducationByAgeBand: readonly number[];
}
