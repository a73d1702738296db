import type { PublicationKey } from './publications.ts';

/** What a record is for. `fit` is read by fitting code; `hold-out` never is. */
export type Use = 'fit' | 'hold-out' | 'input' | 'context';

/** A number, a list in the order the statement gives, or a choice: a word, a rule in words, yes or no, a list of words. */
export type RecordValue = number | readonly number[] | string | boolean | readonly string[];

/**
 * What a range stands for: `exact` for counts and rules, `rounding` for half a unit of the last printed digit,
 * `sampling` for 95 % limits from a printed standard error or, for shares, from `sampleSize` and the rounding,
 * `published` for a printed lowest and highest, `tolerance` for a width chosen by us because the wording is vague or
 * the number is fitted, `propagated` for at least what the ranges behind a derived value give as independent errors.
 */
export type Uncertainty = 'exact' | 'rounding' | 'sampling' | 'published' | 'tolerance' | 'propagated';

/** What every record says. */
interface Fact {
  /**
   * Evidence: `S0-149`. Derived: `D0-08`, `S1-D07`, or `D-` and a kebab-case name. Assumptions: `A-` and a
   * kebab-case name.
   */
  readonly id: string;
  /** One sentence saying what the value is. */
  readonly statement: string;
  /** The value in `unit`. Shares are fractions of 1, never per cent. */
  readonly value: RecordValue;
  /** `rule` for a rule in words, `finding` for a result in words. Lists of several units name them in order. */
  readonly unit: string;
  /** Lowest and highest plausible value, same shape as `value`; required for every number. */
  readonly range?: { readonly low: number | readonly number[]; readonly high: number | readonly number[] };
  /** Whom the value describes, and when. */
  readonly population: string;
  readonly period: string;
  /** What to know before using it. */
  readonly note?: string;
  readonly use: Use;
}

/** Where a fact stands. */
interface Cited {
  readonly publication: PublicationKey;
  /** Chapter, table, figure, footnote or appendix. */
  readonly place: string;
  /** What `range` stands for; required for every number. */
  readonly uncertainty?: Uncertainty;
}

/** A fact read in a publication. */
export interface PublishedRecord extends Fact, Cited {
  readonly grade: 'evidence';
  /** Answers behind a share; one for the whole list or one for each of its values. */
  readonly sampleSize?: number | readonly number[];
  /** Standard error, where printed; 0 is a printed zero. */
  readonly standardError?: number;
  /** Printed hazard ratio of a Cox coefficient. */
  readonly hazardRatio?: number;
}

/** A value computed from records. */
export interface DerivedRecord extends Fact, Cited {
  readonly grade: 'derived';
  readonly derivation: Derivation;
}

/** A value chosen by us where no publication gives it. The range is the prior range. */
export interface Assumption extends Fact {
  readonly grade: 'assumption';
  /** Why this value and this range. */
  readonly reason: string;
  /** What else a choice could be. */
  readonly alternatives?: readonly (string | boolean)[];
}

/** How a derived value follows from others: arithmetic that a test repeats, or words where it is more than that. */
export interface Derivation {
  /** Arithmetic over the names in `from`; a list gives one expression for each value. */
  readonly expression?: string | readonly string[];
  /** In words, for results of optimisation, which one expression cannot hold. */
  readonly method?: string;
  /** Name in the expression → where its value stands: `S0-149`, or `S1-127[2]` for the third number of a list. */
  readonly from: Readonly<Record<string, string>>;
  /** The value is rounded to a multiple of this; a list has one for each value. Absent: not rounded. */
  readonly roundedTo?: number | readonly number[];
}

/** One fact, derived value or assumption. Every number of the world in the product resolves to one of these. */
export type EvidenceRecord = PublishedRecord | DerivedRecord | Assumption;
