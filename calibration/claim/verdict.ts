import type { Limits } from './study.ts';
import type { LimitId } from './study-document.ts';
import type { WindowFigures } from './window-figures.ts';

/** Conditions a window can fail, in the order in which they are told. */
export const CONDITIONS = ['decisions', 'response', 'lasting', 'balance'] as const;
export type Condition = (typeof CONDITIONS)[number];

/**
 * Which conditions a window fails; none when the number of users holds in it. What was not observed breaks nothing.
 *
 * - `decisions`: too few are made in time.
 * - `response`: answers take too long on average, by the clock of the limit; not asked of decisions alone.
 * - `lasting`: five working days in a row with decisions that took too long, or with too large a backlog. Without it a bad
 *   month would drown in the mean of a good year.
 * - `balance`: more work arises in the second half than the staff can do, or the backlog grows. Without it a unit that is
 *   filling up would hold as long as it is watched too shortly.
 *
 * @param checksBalance - whether the window is long enough to say so.
 */
export function failedConditions(
  figures: WindowFigures,
  limit: LimitId,
  limits: Limits,
  checksBalance: boolean,
): readonly Condition[] {
  const { decisionShare, hasLastingBreach, growthHoursPerWeek, requiredFte, nominalFte } = figures;
  const grows = growthHoursPerWeek > limits.growthHoursPerFteAndWeek * nominalFte;
  const fails: Readonly<Record<Condition, boolean>> = {
    decisions: decisionShare !== null && decisionShare < limits.decisionShare,
    response: (responseHours(figures, limit) ?? 0) > limits.responseHours,
    lasting: hasLastingBreach,
    balance: checksBalance && (grows || requiredFte > nominalFte),
  };
  return CONDITIONS.filter((condition) => fails[condition]);
}

function responseHours(figures: WindowFigures, limit: LimitId): number | null {
  switch (limit) {
    case 'decisions':
      return null;
    case 'workingHours':
      return figures.responseWorkingHours;
    case 'clockHours':
      return figures.responseClockHours;
    default:
      return limit satisfies never;
  }
}
