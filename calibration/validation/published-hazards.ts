import { fieldRecord } from '../priors/field-sources.ts';
import { coxFit } from './cox.ts';
import type { SimulatedPeople } from './simulated-people.ts';
import { COVARIATES, type Covariate, coxSpells, type Seen, type Window } from './spells.ts';
import type { Ties } from './survival-data.ts';

/** A published Cox model that simulated people are to give back. */
export type HazardModel = 'exit' | 'transfer' | 'job';

/**
 * - `recovered`: within two published standard errors.
 * - `too few events`: farther away, but not by more than twice the standard error of the difference.
 * - `not recovered`: farther away than that.
 * - `nothing published`: the coefficient is an assumption.
 */
export type HazardVerdict = 'recovered' | 'too few events' | 'not recovered' | 'nothing published';

/** One published coefficient beside its re-estimate from simulated people; log hazard ratios. */
export interface HazardRow {
  readonly model: HazardModel;
  readonly covariate: Covariate;
  /** Id of the published coefficient. */
  readonly evidence: string;
  readonly published: number;
  /** Null for an assumption. A printed zero stands for half a unit of its last digit. */
  readonly publishedError: number | null;
  readonly recovered: number;
  /** Standard error of the re-estimate: what the number of simulated people leaves open. */
  readonly recoveredError: number;
  /** Recovered minus published, in published standard errors. */
  readonly distance: number | null;
  readonly verdict: HazardVerdict;
  readonly sentence: string;
}

/** Where a scenario keeps the coefficients of each model, and what the event is called. */
const MODELS: Readonly<Record<HazardModel, { readonly path: string; readonly event: string }>> = {
  exit: { path: 'hazards.exit.coefficients', event: 'Leaving the register' },
  transfer: { path: 'hazards.eventTransfer.coefficients', event: 'Transfer to an office' },
  job: { path: 'hazards.jobWhileRegistered.coefficients', event: 'Beginning work' },
};

const PRINTED_HALF_UNIT = 0.0005; // coefficients and standard errors are printed with three digits after the point
const STANDARD_ERRORS = 2;

/** Field of the scenario that holds a coefficient. */
export function coefficientPath(model: HazardModel, covariate: Covariate): string {
  return `${MODELS[model].path}.${covariate}`;
}

/**
 * Spells as the publication takes them. Exit and work: registered March to November 2023 (S0-024); the cohort of 2021,
 * which the published models hold too, is not simulated. Transfer: every spell in NOE since January 2023 (appendix
 * table 1). All are followed to April 2024 (S0-021).
 */
export function publishedWindow(model: HazardModel, { minuteOf, endMin }: SimulatedPeople): Window {
  if (model === 'transfer') return { fromMin: 0, toMin: endMin, untilMin: endMin };
  return { fromMin: minuteOf('2023-03-01'), toMin: minuteOf('2023-12-01'), untilMin: endMin };
}

/**
 * Re-estimates a published Cox model from simulated people.
 *
 * @param seen and @param ties: exact times unless something else is asked for.
 * @returns one row per covariate, in the order of the published table.
 */
export function hazardRows(
  model: HazardModel,
  people: SimulatedPeople,
  seen: Seen = 'exactly',
  ties: Ties = 'efron',
): readonly HazardRow[] {
  const fit = coxFit(coxSpells(people.histories, model, publishedWindow(model, people), seen), ties);
  return COVARIATES.map((covariate, j) => row(model, covariate, fit.coefficients[j]!, fit.standardErrors[j]!));
}

function row(model: HazardModel, covariate: Covariate, recovered: number, recoveredError: number): HazardRow {
  const { id, published, publishedError } = publishedCoefficient(model, covariate);
  const difference = recovered - published;
  const distance = publishedError === null ? null : difference / publishedError;
  const verdict = verdictOf(difference, publishedError, recoveredError);
  return {
    model,
    covariate,
    evidence: id,
    published,
    publishedError,
    recovered,
    recoveredError,
    distance,
    verdict,
    sentence: sentenceOf(`${MODELS[model].event}, ${covariate} (${id})`, {
      published,
      publishedError,
      recovered,
      recoveredError,
      verdict,
    }),
  };
}

/** The published coefficient behind a field. @throws Error if the field has no single number. */
export function publishedCoefficient(
  model: HazardModel,
  covariate: Covariate,
): { id: string; published: number; publishedError: number | null } {
  const path = coefficientPath(model, covariate);
  const record = fieldRecord(path);
  if (record === undefined || typeof record.value !== 'number') {
    throw new Error(`${path} has no record with one number. Name one in calibration/priors/field-sources.json.`);
  }
  const error = 'standardError' in record ? record.standardError : undefined;
  const publishedError = error === undefined ? null : Math.max(error, PRINTED_HALF_UNIT);
  return { id: record.id, published: record.value, publishedError };
}

function verdictOf(difference: number, publishedError: number | null, recoveredError: number): HazardVerdict {
  if (publishedError === null) return 'nothing published';
  if (Math.abs(difference) <= STANDARD_ERRORS * publishedError) return 'recovered';
  const ofDifference = Math.hypot(publishedError, recoveredError);
  return Math.abs(difference) <= STANDARD_ERRORS * ofDifference ? 'too few events' : 'not recovered';
}

type Judged = Pick<HazardRow, 'published' | 'publishedError' | 'recovered' | 'recoveredError' | 'verdict'>;

function sentenceOf(
  subject: string,
  { published, publishedError, recovered, recoveredError, verdict }: Judged,
): string {
  const given = `re-estimated ${recovered.toFixed(3)} (standard error ${recoveredError.toFixed(3)})`;
  if (publishedError === null) return `${subject}: nothing is published, ${published} is assumed; ${given}.`;
  const distance = (Math.abs(recovered - published) / publishedError).toFixed(1);
  const away = `${distance} published standard errors away: ${verdict}`;
  return `${subject}: published ${published} (standard error ${publishedError}), ${given}, ${away}.`;
}
