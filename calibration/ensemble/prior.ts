import { normalQuantile } from '../../sim-core/random/normal-quantile.ts';
import type { EvidenceRecord } from '../evidence/record.ts';

/** Laws a prior can have. */
export type PriorLaw = 'triangular' | 'log-triangular' | 'normal';

/**
 * What is known of a number before the model has been run. For the triangular laws `low` and `high` are the ends; for the normal
 * law they are its central 95 %. `mode` is the most likely value.
 */
export interface Prior {
  readonly law: PriorLaw;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** A range that spans more than this factor says the size is uncertain, not the last digit: it is taken on the log scale. */
const WIDE = 3;
/** Standard deviations from the middle of a normal law to its 97.5 % point. */
const Z975 = normalQuantile(0.975);

/**
 * Prior of a record, or of one number of its list. Printed standard errors give a normal law; all other ranges say where
 * the number lies and the value where it most likely does, which is a triangle.
 *
 * @param element place in the record's list; left out for a single number.
 * @returns undefined for words and for numbers without a width.
 */
export function priorOf(record: EvidenceRecord, element?: number): Prior | undefined {
  const mode = numberAt(record.value, element);
  const low = numberAt(record.range?.low, element);
  const high = numberAt(record.range?.high, element);
  if (mode === undefined || low === undefined || high === undefined || low === high) return undefined;
  if ('uncertainty' in record && record.uncertainty === 'sampling') return { law: 'normal', low, mode, high };
  return { law: low > 0 && high / low > WIDE ? 'log-triangular' : 'triangular', low, mode, high };
}

/** Quantile of a prior. @param u probability strictly between 0 and 1. */
export function priorQuantile(prior: Prior, u: number): number {
  switch (prior.law) {
    case 'normal':
      return prior.mode + sdOfNormal(prior) * normalQuantile(u);
    case 'triangular':
      return triangleQuantile(prior.low, prior.mode, prior.high, u);
    case 'log-triangular':
      return Math.exp(triangleQuantile(Math.log(prior.low), Math.log(prior.mode), Math.log(prior.high), u));
    default:
      return prior.law satisfies never;
  }
}

/** Density of a prior at a value, up to the same factor for all values of the same prior (log-triangular: per unit of the log). */
export function priorDensity(prior: Prior, value: number): number {
  switch (prior.law) {
    case 'normal': {
      const z = (value - prior.mode) / sdOfNormal(prior);
      return Math.exp(-0.5 * z * z);
    }
    case 'triangular':
      return triangleHeight(prior.low, prior.mode, prior.high, value);
    case 'log-triangular':
      if (value <= 0) return 0;
      return triangleHeight(Math.log(prior.low), Math.log(prior.mode), Math.log(prior.high), Math.log(value));
    default:
      return prior.law satisfies never;
  }
}

function sdOfNormal({ low, high }: Prior): number {
  return (high - low) / (2 * Z975);
}

function triangleQuantile(low: number, mode: number, high: number, u: number): number {
  const below = (mode - low) / (high - low);
  if (u <= below) return low + Math.sqrt(u * (high - low) * (mode - low));
  return high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

/** Height of the triangle where its top is 1; its ends belong to it with a hair's breadth. */
function triangleHeight(low: number, mode: number, high: number, value: number): number {
  if (value < low || value > high) return 0;
  if (value === mode) return 1;
  return value < mode ? (value - low) / (mode - low) : (high - value) / (high - mode);
}

function numberAt(value: unknown, element: number | undefined): number | undefined {
  const one = Array.isArray(value) && element !== undefined ? value[element] : value;
  return typeof one === 'number' ? one : undefined;
}
