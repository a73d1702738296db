/** What the product does about sources that disagree. */
export type Handling =
  /** One of the values is used. */
  | 'one-value'
  /** The range of a record is wide enough for both. */
  | 'range-widened'
  /** Both are kept and shown or tried beside each other. */
  | 'both-kept'
  /** A setting of the scenario. */
  | 'setting'
  /** Neither is used. */
  | 'not-used';

/** Sources that disagree, or one that can be read in two ways. */
export interface Contradiction {
  /** `X0-08`: publication and number, in the order of record ids; `XC-01` between publications. */
  readonly id: string;
  /** What it is about. */
  readonly about: string;
  /** What each source says. */
  readonly sides: readonly { readonly source: string; readonly statement: string }[];
  readonly handling: Handling;
  /** How it is handled: which value is used, and why. */
  readonly how: string;
  /** What it means for a reader of results. */
  readonly consequence: string;
}
