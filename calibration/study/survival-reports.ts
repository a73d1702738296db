import type { SurvivalReport } from '../report/calibration-report.ts';
import { type HazardRow, hazardRows } from '../validation/published-hazards.ts';
import { beforeNoeRow, type SurvivalRow, survivalRows } from '../validation/published-survival.ts';
import { simulatedPeople } from '../validation/simulated-people.ts';
import { short } from './weighted-rows.ts';

const REPLICATIONS = 3;

/** Published survival points and Cox coefficients, estimated again from people simulated with the central set. */
export function survivalReports(): SurvivalReport[] {
  const people = simulatedPeople({ 'run.seed': 'survival' }, REPLICATIONS);
  const points = [...survivalRows(people), beforeNoeRow(REPLICATIONS)].map(pointReport);
  const coefficients = (['exit', 'transfer', 'job'] as const).flatMap((model) => hazardRows(model, people));
  return [...points, ...coefficients.filter(({ publishedError }) => publishedError !== null).map(coefficientReport)];
}

function pointReport({ id, published, accepted, estimated, hit, sentence }: SurvivalRow): SurvivalReport {
  const publishedSe = (accepted.high! - accepted.low!) / 4;
  const recovered = estimated.share;
  return {
    id,
    statement: id,
    unit: 'share',
    published,
    publishedSe: short(publishedSe),
    recovered: short(recovered),
    recoveredSe: short(estimated.standardError),
    distanceInSe: short(Math.abs(recovered - published) / publishedSe),
    hit,
    sentence,
  };
}

function coefficientReport(row: HazardRow): SurvivalReport {
  return {
    id: row.evidence,
    statement: `${row.model}: ${row.covariate}`,
    unit: 'log hazard ratio',
    published: row.published,
    publishedSe: row.publishedError!,
    recovered: short(row.recovered),
    recoveredSe: short(row.recoveredError),
    distanceInSe: short(Math.abs(row.distance!)),
    hit: row.verdict === 'recovered',
    sentence: row.sentence,
  };
}
