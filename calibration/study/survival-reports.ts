import type { SurvivalReport } from '../report/calibration-report.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { type HazardRow, hazardRows } from '../validation/published-hazards.ts';
import { beforeNoeRow, type SurvivalRow, survivalRows } from '../validation/published-survival.ts';
import { simulatedPeople } from '../validation/simulated-people.ts';
import { short } from './weighted-rows.ts';

const REPLICATIONS = 12;
/** Estimates agree when they differ by no more standard errors of the difference than this. */
const AGREE = 2;

const MODEL_TEXT = { exit: 'Leaving the register', transfer: 'Transfer to an office', job: 'Beginning work' } as const;

/** Published survival points and Cox coefficients, estimated again from people simulated with the central set. */
export function survivalReports(): SurvivalReport[] {
  const people = simulatedPeople({ 'run.seed': 'survival' }, REPLICATIONS);
  const points = [...survivalRows(people), beforeNoeRow(REPLICATIONS)].map(pointReport);
  const coefficients = (['exit', 'transfer', 'job'] as const).flatMap((model) => hazardRows(model, people));
  return [...points, ...coefficients.filter(({ publishedError }) => publishedError !== null).map(coefficientReport)];
}

function pointReport({ id, published, accepted, estimated }: SurvivalRow): SurvivalReport {
  const { statement } = FIT_TARGETS.find((target) => target.id === id)!;
  const publishedSe = (accepted.high! - accepted.low!) / 4;
  return compared(id, statement, 'share', published, publishedSe, estimated.share, estimated.standardError);
}

function coefficientReport(row: HazardRow): SurvivalReport {
  const statement = `${MODEL_TEXT[row.model]}: ${row.covariate}.`;
  const { evidence, published, publishedError, recovered, recoveredError } = row;
  return compared(evidence, statement, 'log hazard ratio', published, publishedError!, recovered, recoveredError);
}

function compared(
  id: string,
  statement: string,
  unit: string,
  published: number,
  publishedSe: number,
  recovered: number,
  recoveredSe: number,
): SurvivalReport {
  const distanceInSe = Math.abs(recovered - published) / Math.hypot(publishedSe, recoveredSe);
  const hit = distanceInSe <= AGREE;
  const sentence = `Published ${short(published)}, simulated people give ${recovered.toFixed(3)} (standard error ${recoveredSe.toFixed(4)}): ${hit ? 'recovered' : 'not recovered'}.`;
  return {
    id,
    statement,
    unit,
    published,
    publishedSe: short(publishedSe),
    recovered: short(recovered),
    recoveredSe: short(recoveredSe),
    distanceInSe: short(distanceInSe),
    hit,
    sentence,
  };
}
