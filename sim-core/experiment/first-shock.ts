import { dayNumber } from '../scenario/calendar-date.ts';
import { periodDays } from '../scenario/demand-period.ts';
import type { ScenarioDocument } from '../scenario/document.ts';

/**
 * First day on which a scenario changes by its own plan: a wave, a path, a portfolio test, a level of the schedule or a
 * reserve called by the calendar. From then on a series says nothing of the warm-up any more.
 *
 * Levels and reserves with a trigger answer to the load and are part of what a run settles in; only after an ample
 * warm-up, which knows none, they begin on the first measured day. Teams, absence and the shares of intake are the same
 * on all days.
 *
 * @returns counted from the first measured day (negative lies in the warm-up); Infinity if nothing changes.
 */
export function firstShockDay(document: ScenarioDocument): number {
  const { demand, staff, run } = document;
  return Math.min(
    ...demand.waves.map(({ startDay }) => startDay),
    ...staff.portfolioTests.map(({ startDay }) => startDay),
    ...pathDays(document),
    ...(run.warmUpStaffing === 'ample' ? firstPolicyDay(document) : policyDays(document)),
  );
}

/** Days on which the path takes over, changes or ends; what holds from the first day of the run is no change. */
function pathDays({ demand, run }: ScenarioDocument): number[] {
  const { unit, periods } = demand.path;
  const measuredFrom = dayNumber(run.startDate);
  const changes = periods.flatMap(({ start }) => {
    const from = dayNumber(start) - measuredFrom;
    return [from, from + periodDays(start, unit)];
  });
  return changes.filter((day) => day > -run.warmUpDays);
}

function firstPolicyDay({ readiness, reserves }: ScenarioDocument): number[] {
  return readiness.levels.length > 0 || reserves.length > 0 ? [0] : [];
}

/** Days on which the schedule changes the level, and on which the calendar calls a reserve. */
function policyDays({ readiness, reserves, run }: ScenarioDocument): number[] {
  const schedule = readiness.control === 'schedule' ? readiness.schedule : [];
  const steps = schedule.filter(({ level }, step) => level !== (schedule[step - 1]?.level ?? 0));
  const called = reserves.filter(({ trigger }) => trigger === 'day');
  const days = [...steps.map(({ fromDay }) => fromDay), ...called.map(({ callAt }) => callAt)];
  return days.filter((day) => day > -run.warmUpDays);
}
