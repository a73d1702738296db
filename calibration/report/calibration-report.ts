/**
 * What a calibration found, as plain data: the ensemble of parameter sets in figures, and the model held against the
 * evidence. Written by `npm run calibrate -- --write` to calibration/report/calibration.json; read by the terminal and
 * the page. Weighted means over parameter sets throughout. Shares are fractions of 1.
 */
export interface CalibrationReport {
  /** Hash of the numbers the fit depended on, 16 hexadecimal digits; other data now means that the report is stale. */
  readonly dataHash: string;
  /** Seed of the draws of parameters and of the runs. */
  readonly seed: string;
  /** Share of the § 14a decisions, 0 to 1, from which their 48 hours count as kept where the room for users is looked for. */
  readonly decisionShareKept: number;
  readonly engineVersion: string;
  /** Day the report was made, `2026-11-25`. */
  readonly madeOn: string;
  /** Parameter sets of the ensemble. */
  readonly sets: number;
  /** Equally weighted sets that would say as much (Kish); from 1 to `sets`. */
  readonly effectiveSets: number;
  readonly parameters: readonly ParameterReport[];
  /** Pairs of which the evidence fixes a combination better than each. */
  readonly indistinguishable: readonly PairReport[];
  readonly targets: readonly TargetReport[];
  /** The base year. */
  readonly keyFigures: readonly KeyFigureReport[];
  /** What the evidence says of the claim of 125 000 and 250 000 users. */
  readonly claim: readonly ClaimReport[];
  readonly sensitivity: readonly SensitivityReport[];
  readonly survival: readonly SurvivalReport[];
}

/** Lower and upper end. */
export type Ends = readonly [low: number, high: number];

/** A weighted mean with its central 95 % over the parameter sets. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One uncertain input: what was assumed of it and what the evidence made of that. */
export interface ParameterReport {
  /** Field of a scenario, with the place in a list: `hazards.exit.perMonth[1]`. */
  readonly path: string;
  /** Id of the record the prior stands on. */
  readonly record: string;
  /** What the number is, one sentence. */
  readonly statement: string;
  readonly unit: string;
  /** `law` in words; `low` and `high` are the range of the record, `mean` and `sd` those of the law. */
  readonly prior: Estimate & { readonly law: string; readonly sd: number };
  /** `low` and `high` are the central 95 %. */
  readonly posterior: Estimate & { readonly sd: number };
  /** 1 − posterior variance / prior variance: at most 1; 0 when nothing was learned, negative when the spread grew. */
  readonly learned: number;
  /** Whether the posterior mean lies from the lowest to the highest value of the prior. */
  readonly inPrior: boolean;
}

/** Two parameters, by path, with the weighted rank correlation that the evidence gave them, −1 to 1. */
export interface PairReport {
  readonly a: string;
  readonly b: string;
  readonly correlation: number;
}

/** A published number beside what the ensemble predicts. */
export interface TargetReport {
  readonly id: string;
  /** Fitted to, kept away from fitting, or only a direction. */
  readonly role: 'fit' | 'hold-out' | 'sign';
  /** What is published, one sentence. */
  readonly statement: string;
  readonly unit: string;
  /** Ids of the records. */
  readonly evidence: readonly string[];
  /** Null where only a direction or a limit is published. */
  readonly published: number | null;
  /** Ends of what is accepted; null is open. */
  readonly tolerance: { readonly low: number | null; readonly high: number | null };
  readonly mean: number;
  /** Central 95 % of one future year: unknown parameters and luck. */
  readonly predictionInterval: Ends;
  /** Whether `mean` lies within `tolerance`. */
  readonly hit: boolean;
  /** What the comparison says, in words. */
  readonly sentence: string;
}

/** A key figure of the base year, and why it is uncertain. */
export interface KeyFigureReport {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly mean: number;
  /** Central 95 % of one future year: unknown parameters and luck. */
  readonly interval: Ends;
  /** Shares of the variance of one future year, sum 1; null if it does not vary. */
  readonly shareNotKnowing: number | null;
  readonly shareLuck: number | null;
}

/** The capacity claim at one number of active users, staff as in the base year. */
export interface ClaimReport {
  /** Active users. */
  readonly users: number;
  /** Staff minutes there are for each entry into NOE. */
  readonly minutesPerEntryAvailable: Estimate;
  /** Staff minutes each entry takes with the handling times of the set. */
  readonly minutesPerEntryNeeded: Estimate;
  /** Needed over available: above 1 the backlog grows without end. */
  readonly utilisation: Estimate;
  /** What handling times have to be multiplied by for the staff to suffice; 1 or more: they suffice as they are. */
  readonly handlingTimeFactor: Estimate;
}

/** Which inputs decide one output. */
export interface SensitivityReport {
  /** Key-figure id or a named output. */
  readonly output: string;
  readonly unit: string;
  /** Share of the variance that the inputs explain one at a time; the rest is interactions, luck and what the fit misses. */
  readonly explained: number;
  /** Share of the variance that is predicted in sets the fit has not seen (Q²). */
  readonly predicted: number;
  /** Share of the variance by path, largest first, with its 90 % bootstrap interval; luck may take an end below 0. */
  readonly ranking: readonly {
    readonly path: string;
    readonly share: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** A published survival figure estimated again from simulated people by the method of the source. */
export interface SurvivalReport {
  readonly id: string;
  readonly statement: string;
  /** Unit of the four numbers that follow: `share` for survival points, `log hazard ratio` for coefficients. */
  readonly unit: string;
  readonly published: number;
  /** Standard error of the published figure. */
  readonly publishedSe: number;
  readonly recovered: number;
  /** Standard error of the estimate from simulated people. */
  readonly recoveredSe: number;
  /** |recovered − published| in standard errors of the difference. */
  readonly distanceInSe: number;
  readonly hit: boolean;
  readonly sentence: string;
}
