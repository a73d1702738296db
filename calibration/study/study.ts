import { ENGINE_VERSION } from '../../sim-core/contract.ts';
import type { BuiltEnsemble, Design } from '../ensemble/build-ensemble.ts';
import { ensembleInputsHash } from '../ensemble/ensemble.ts';
import { ProgressFile } from '../ensemble/progress-file.ts';
import { runSetJobs } from '../ensemble/set-jobs.ts';
import type { VariantJob, VariantResult } from '../ensemble/variants.ts';
import { holdOutById } from '../evidence/hold-out-registry.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import type { CalibrationReport } from '../report/calibration-report.ts';
import { representatives } from '../statistics/representatives.ts';
import { effectiveSampleSize } from '../statistics/weighted.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { HOLD_OUT_TARGETS } from '../targets/hold-outs.ts';
import { SIGN_CHECKS } from '../targets/sign-checks.ts';
import { claimReports } from './claim-reports.ts';
import { changesOfSet, type KeptSet, keptSets, meanOfSet, solvedValue } from './kept-sets.ts';
import { keyFigureReports } from './key-figure-reports.ts';
import { pairReports, parameterReports } from './parameter-reports.ts';
import { sensitivityReports } from './sensitivity-reports.ts';
import { survivalReports } from './survival-reports.ts';
import { targetReports } from './target-reports.ts';
import { short } from './weighted-rows.ts';

/** Luck of the variants: far from that of the fit and of the base years. */
const VARIANT_REPLICATION = 1_000_000;

/** What a study says while it works. */
export type Tell = (text: string) => void;

/**
 * Holds an ensemble against the evidence: the whole report. This is the only code that reads hold-outs, after the fit.
 *
 * @param variantSets sets whose variants are run (review at other months, winter, the claimed numbers of users).
 * @param madeOn date as 2026-11-25.
 */
export async function studyEnsemble(
  ensemble: BuiltEnsemble,
  design: Design,
  workers: number,
  variantSets: number,
  madeOn: string,
  tell: Tell,
): Promise<CalibrationReport> {
  const kept = keptSets(ensemble);
  const claimed = claimedUsers();
  const variants = await runVariantsOf(representatives(kept, variantSets), design, workers, tell);
  tell('Splitting the variance of conclusions');
  const sensitivity = sensitivityReports(ensemble.inputs, kept, claimed[0]);
  tell('Estimating survival and hazard ratios again from simulated people');
  return {
    dataHash: fitInputsHash(),
    seed: design.seed,
    decisionShareKept: design.keptShare,
    engineVersion: ENGINE_VERSION,
    madeOn,
    sets: kept.length,
    effectiveSets: short(effectiveSampleSize(kept.map(({ weight }) => weight))),
    parameters: parameterReports(ensemble.inputs, kept),
    indistinguishable: pairReports(ensemble.inputs, kept),
    targets: [
      ...targetReports('fit', FIT_TARGETS, kept, variants),
      ...targetReports('hold-out', HOLD_OUT_TARGETS, kept, variants),
      ...targetReports('sign', SIGN_CHECKS, kept, variants),
    ],
    keyFigures: keyFigureReports(kept),
    claim: claimReports(kept, claimed),
    sensitivity,
    survival: survivalReports(),
  };
}

/** Numbers of users of the claim: in ordinary operation, and with tasks given lower priority. */
function claimedUsers(): readonly [number, number] {
  const [ordinary, reduced] = holdOutById('S0-162').value as readonly number[];
  return [ordinary!, reduced!];
}

async function runVariantsOf(
  sets: readonly KeptSet[],
  design: Design,
  workers: number,
  tell: Tell,
): Promise<readonly VariantResult[]> {
  const key = `variants-${ensembleInputsHash()}-${ENGINE_VERSION}-${design.seed}-${design.drawn}-${sets.length}`;
  const progress = new ProgressFile<VariantResult>(key);
  const jobs = sets.map((set, index) => variantJob(set, index)).filter(({ index }) => !progress.has(index));
  await runSetJobs<VariantResult>(
    jobs.map((job) => ({ kind: 'variants', job })),
    workers,
    (result) => {
      progress.add(result);
      tell(`Running variants: set ${progress.size} of ${sets.length}`);
    },
  );
  return progress.results();
}

function variantJob(set: KeptSet, index: number): VariantJob {
  return {
    index,
    changes: changesOfSet(set),
    laidOffShareBefore: solvedValue(set, 'laidOffShareBefore'),
    exitLogRatioSinceNoe: set.drawn.given.exitLogRatioSinceNoe,
    activeUsers: meanOfSet(set, 'activeUsers'),
    claimedUsers: claimedUsers(),
    replication: VARIANT_REPLICATION + index,
  };
}
