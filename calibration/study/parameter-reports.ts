import type { UncertainInput } from '../ensemble/inputs.ts';
import { priorQuantile } from '../ensemble/prior.ts';
import { priorOfUnknown } from '../ensemble/prior-of-unknown.ts';
import { evidenceById } from '../evidence/registry.ts';
import { limitsOf, offScale, UNKNOWNS, type Unknown } from '../fit/unknowns.ts';
import type { PairReport, ParameterReport } from '../report/calibration-report.ts';
import { indistinguishablePairs } from '../statistics/indistinguishable.ts';
import { weightedMean, weightedVariance } from '../statistics/weighted.ts';
import { type KeptSet, solvedValue } from './kept-sets.ts';
import { estimate, short } from './weighted-rows.ts';

/** A parameter with its value in every kept set, and what was known of it before. */
interface Parameter {
  readonly path: string;
  readonly record: string;
  readonly law: string;
  readonly priorQuantile: (u: number) => number;
  readonly values: readonly number[];
}

/** Points at which a prior is read for its mean and spread. */
const POINTS = 2000;

/** Names of the unknowns as fields of a scenario; the share before NOE is no field and not shown. */
const SOLVED_FIELDS: Readonly<Record<string, string>> = {
  laidOffShare: 'people.laidOffShare',
  workedShare: 'people.workedSixOfTwelveShare',
  exitEarly: 'hazards.exit.perMonth[0]',
  exitLater: 'hazards.exit.perMonth[1]',
  eventTransfer: 'hazards.eventTransfer.perMonth',
  handToNoe: 'office.handToNoeShare',
  officeStandardWithoutWork: 'office.standardShareByOutcome[2]',
  reviewTransfer: 'reviews.transferShare',
  scale: 'tasks.scale',
};

/** Prior and posterior of every parameter, drawn ones first. */
export function parameterReports(inputs: readonly UncertainInput[], kept: readonly KeptSet[]): ParameterReport[] {
  const weights = kept.map(({ weight }) => weight);
  return parametersOf(inputs, kept).map((parameter) => reportOf(parameter, weights));
}

/** Pairs of parameters the evidence can not tell apart, by path. */
export function pairReports(inputs: readonly UncertainInput[], kept: readonly KeptSet[]): readonly PairReport[] {
  const named = parametersOf(inputs, kept).map(({ path, values }) => ({ name: path, values }));
  const pairs = indistinguishablePairs(
    named,
    kept.map(({ weight }) => weight),
  );
  return pairs.map(({ a, b, correlation }) => ({ a, b, correlation: short(correlation) }));
}

function parametersOf(inputs: readonly UncertainInput[], kept: readonly KeptSet[]): Parameter[] {
  const drawn = inputs.map(({ key, record, prior }, i) => ({
    path: key,
    record: record.id,
    law: prior.law,
    priorQuantile: (u: number) => priorQuantile(prior, u),
    values: kept.map((set) => set.drawn.values[i]!),
  }));
  const solved = UNKNOWNS.filter(({ name }) => name in SOLVED_FIELDS).map((unknown) => ({
    path: SOLVED_FIELDS[unknown.name]!,
    record: unknown.record,
    ...priorOfSolved(unknown),
    values: kept.map((set) => solvedValue(set, unknown.name)),
  }));
  return [...drawn, ...solved];
}

function priorOfSolved(unknown: Unknown): Pick<Parameter, 'law' | 'priorQuantile'> {
  const prior = priorOfUnknown(unknown);
  if (prior !== undefined) return { law: prior.law, priorQuantile: (u) => priorQuantile(prior, u) };
  const [low, high] = limitsOf(unknown);
  const law = unknown.scale === 'log' ? 'uniform in the logarithm' : 'uniform in the log-odds';
  return { law, priorQuantile: (u) => offScale(unknown.scale, low + u * (high - low)) };
}

function reportOf(parameter: Parameter, weights: readonly number[]): ParameterReport {
  const { statement, unit } = evidenceById(parameter.record);
  const points = Array.from({ length: POINTS }, (_, i) => parameter.priorQuantile((i + 0.5) / POINTS));
  const equal = points.map(() => 1);
  const priorVariance = weightedVariance(points, equal);
  const variance = weightedVariance(parameter.values, weights);
  const mean = weightedMean(parameter.values, weights);
  const [low, high] = [points[0]!, points.at(-1)!];
  return {
    path: parameter.path,
    record: parameter.record,
    statement,
    unit,
    prior: {
      law: parameter.law,
      mean: short(weightedMean(points, equal)),
      sd: short(Math.sqrt(priorVariance)),
      low: short(low),
      high: short(high),
    },
    posterior: { ...estimate(parameter.values, weights), sd: short(Math.sqrt(variance)) },
    learned: short(1 - variance / priorVariance),
    inPrior: mean >= low && mean <= high,
  };
}
