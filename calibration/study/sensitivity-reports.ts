import { uniformSequence } from '../../sim-core/random/uniform-sequence.ts';
import type { UncertainInput } from '../ensemble/inputs.ts';
import { UNKNOWNS } from '../fit/unknowns.ts';
import type { SensitivityReport } from '../report/calibration-report.ts';
import { varianceShares } from '../statistics/variance-shares.ts';
import { staffTimeAt } from './claim-reports.ts';
import { type KeptSet, meanOfSet } from './kept-sets.ts';
import { short } from './weighted-rows.ts';

const RESAMPLES = 100;
const SHOWN = 12;

/** An output whose uncertainty is traced back to what is not known. */
interface Output {
  readonly id: string;
  readonly unit: string;
  readonly of: (set: KeptSet) => number;
}

/** Conclusions that somebody may want to dispute. @param claimedUsers first of the numbers of users of the claim. */
function outputs(claimedUsers: number): readonly Output[] {
  return [
    { id: 'utilisation', unit: 'share', of: (set) => meanOfSet(set, 'utilisation') },
    {
      id: 'messageResponseWorkingHours',
      unit: 'log working hours',
      of: (set) => Math.log(meanOfSet(set, 'messageResponseWorkingHours')),
    },
    { id: 'capacityAt48h', unit: 'log persons', of: (set) => Math.log(set.outcome.capacityUsers) },
    {
      id: 'handlingTimeFactor',
      unit: 'log share',
      of: (set) => Math.log(staffTimeAt(set, claimedUsers).factor),
    },
  ];
}

/**
 * Shares of the variance of each conclusion by what is uncertain: drawn inputs by path, and published numbers, each moved
 * within its own uncertainty, by `target:` and their id.
 */
export function sensitivityReports(
  inputs: readonly UncertainInput[],
  kept: readonly KeptSet[],
  claimedUsers: number,
): SensitivityReport[] {
  const weights = kept.map(({ weight }) => weight);
  const uncertain = [
    ...inputs.map(({ key }, i) => ({ name: key, values: kept.map(({ drawn }) => drawn.values[i]!) })),
    ...UNKNOWNS.map(({ target }, i) => ({
      name: `target:${target.id}`,
      values: kept.map(({ drawn }) => drawn.wanted[i]!),
    })),
  ];
  return outputs(claimedUsers).map(({ id, unit, of }) => {
    const random = uniformSequence(`sensitivity ${id}`);
    const shares = varianceShares(uncertain, kept.map(of), weights, { random, resamples: RESAMPLES });
    return {
      output: id,
      unit,
      explained: short(shares.explained),
      predicted: short(shares.predicted),
      ranking: shares.ranking
        .filter(({ share }) => share !== 0)
        .slice(0, SHOWN)
        .map(({ name, share, low, high }) => ({ path: name, share: short(share), low: short(low), high: short(high) })),
    };
  });
}
