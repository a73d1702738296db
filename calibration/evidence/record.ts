/** How far a number can be trusted: read in a publication, computed from such numbers, or chosen by us. */
export type Grade = 'evidence' | 'derived' | 'assumption';

/** What a record is for. `fit` is read by fitting code; `hold-out` never is. */
export type Use = 'fit' | 'hold-out' | 'input' | 'context';

/** One fact, derived value or assumption. Every number of the world in the product resolves to one of these. */
export interface EvidenceRecord {
  /** Evidence: `S0-149`. Derived: `D0-08`. Assumptions: `A-` and a kebab-case name. */
  readonly id: string;
  /** One sentence saying what the number is. */
  readonly statement: string;
  /** The value in `unit`: a number or, for tables and shares, a list in the order the statement gives. */
  readonly value: number | readonly number[];
  readonly unit: string;
  /** Lowest and highest plausible value (assumption: prior range; evidence: rounding or printed range). Same shape as `value`. */
  readonly range?: { readonly low: number | readonly number[]; readonly high: number | readonly number[] };
  /** Standard error, where printed. */
  readonly standardError?: number | readonly number[];
  /** Whom the number describes, and when. */
  readonly population: string;
  readonly period: string;
  /** Publication and place: chapter, table or figure. For assumptions: why this value and range. */
  readonly source: string;
  readonly grade: Grade;
  readonly use: Use;
}
