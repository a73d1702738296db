import type { POLICY_FIGURES } from '../measure/catalogue-policy.ts';
import { SERIES_IDS } from '../measure/result.ts';
import type { NoeModel } from './noe-model.ts';

type PolicyFigureId = keyof typeof POLICY_FIGURES;

/** Key figures of readiness levels and reserves; without any, nothing was done by them. */
export function policyFigures({ policy, recorder, droppedWork }: NoeModel): Record<PolicyFigureId, number> {
  const [, first = 0, second = 0, third = 0] = policy?.daysAtLevel ?? [];
  return {
    daysAboveLevel0: first + second + third,
    daysAtLevel1: first,
    daysAtLevel2: second,
    daysAtLevel3: third,
    tasksDropped: recorder.counts.tasksDropped,
    tasksPostponed: recorder.counts.tasksPostponed,
    reviewsNotMade: recorder.counts.reviewsNotMade,
    needOverlookedAtEnd: droppedWork.overlooked(),
    policySwitches: policy?.switches ?? 0,
    mostPolicySwitches: policy?.mostSwitches ?? 0,
    reserveFteDays: policy?.reserveFteDays ?? 0,
    reserveDays: policy?.reserveDays ?? 0,
    reserveCalls: policy?.reserveCalls ?? 0,
    reserveFirstCallDay: policy?.firstCallDay ?? Number.NaN,
  };
}

const LEVEL_ROW = SERIES_IDS.indexOf('readinessLevel');
const RESERVE_ROW = SERIES_IDS.indexOf('reserveOnDuty');
/** Rows of the first reserves, in the order of the scenario. */
const EACH_RESERVE = (['reserve1OnDuty', 'reserve2OnDuty'] as const).map((id) => SERIES_IDS.indexOf(id));

/** Writes the level and the reserves of one finished measured day. @param isOpen whether anybody worked on it. */
export function putPolicyDay({ policy, recorder, compiled }: NoeModel, day: number, isOpen: boolean): void {
  const { series } = recorder;
  series[LEVEL_ROW * compiled.measuredDays + day] = policy?.level.now ?? 0;
  series[RESERVE_ROW * compiled.measuredDays + day] = isOpen ? (policy?.reserveOnDuty ?? 0) : Number.NaN;
  EACH_RESERVE.forEach((row, reserve) => {
    series[row * compiled.measuredDays + day] = isOpen ? (policy?.reserveServers(reserve) ?? 0) : Number.NaN;
  });
}
