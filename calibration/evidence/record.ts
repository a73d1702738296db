/** How far a number can be trusted: read in a publication, computed from such numbers, or chosen by us. */
export type Grade = 'evidence' | 'derived' | 'assumption';

/** What a record is for. `fit` is read by fitting code; `hold-out` never is. */
export type Use = 'fit' | 'hold-out' | 'input' | 'context';

/** A number, a list in the order the statement gives, or a choice: a word, a rule in words, yes or no, a list of words. */
export type RecordValue = number | readonly number[] | string | boolean | readonly string[];

/** One fact, derived value or assumption. Every number of the world in the product resolves to one of these. */
export interface EvidenceRecord {
  /**
   * Evidence: `S0-149`. Derived: `D0-08`, `S1-D07`, or `D-` and a kebab-case name. Assumptions: `A-` and a
   * kebab-case name.
   */
  readonly id: string;
  /** One sentence saying what the number is. */
  readonly statement: string;
  /** The value in `unit`. Shares are fractions of 1, never per cent. */
  readonly value: RecordValue;
  /** `rule` for a rule in words. */
  readonly unit: string;
  /**
   * Lowest and highest plausible value, same shape as `value`; required for every number. Assumption: prior range;
   * Cox coefficient: 95 % limits; other evidence: rounding, printed range, or the width it is fitted with.
   */
  readonly range?: { readonly low: number | readonly number[]; readonly high: number | readonly number[] };
  /** What else a choice could be (assumptions that are not numbers). */
  readonly alternatives?: readonly (string | boolean)[];
  /** Standard error, where printed; 0 is a printed zero. */
  readonly standardError?: number;
  /** Printed hazard ratio of a Cox coefficient. */
  readonly hazardRatio?: number;
  /** Whom the number describes, and when. */
  readonly population: string;
  readonly period: string;
  /** Publication and place: chapter, table or figure. For assumptions: why this value and range. */
  readonly source: string;
  readonly grade: Grade;
  readonly use: Use;
}
