import { DAYS_PER_WEEK, MIN_PER_DAY, MIN_PER_WEEK } from '../kernel/time.ts';
import { OFFICE_TYPE_FIGURE_IDS, type OfficeTypeFigureId } from '../measure/office-figures.ts';
import type { NoeModel } from './noe-model.ts';
import { OFFICE_TASK, OFFICE_TASKS } from './office-tasks.ts';
import type { Offices } from './offices.ts';

const DAYS_OFF = 2; // of a week, where the offices close
const WEEK_MIN = DAYS_PER_WEEK * MIN_PER_DAY;

/** What the survey asked counsellors, of each type: portfolio, contacts in a week at work, usual first contact. */
export function typeFigures(noe: NoeModel, offices: Offices, dutyMin: Float64Array): Float64Array {
  const { recorder, compiled, allocation } = offices;
  const types = compiled.channelUpTo.length;
  const duty = new Float64Array(types);
  const users = new Float64Array(types);
  const heads = new Float64Array(types);
  compiled.pools.forEach(({ type, heads: n }, p) => {
    if (type < 0) return;
    duty[type] = duty[type]! + dutyMin[p]!;
    users[type] = users[type]! + allocation.users[p]!;
    heads[type] = heads[type]! + n;
  });
  const ofType = (type: number): Record<OfficeTypeFigureId, number> => {
    const weeks = duty[type]! / openMinPerWeek(noe);
    const perWeek = (...tasks: readonly number[]): number =>
      tasks.reduce((sum, task) => sum + recorder.tasksByType[type * OFFICE_TASKS + task]!, 0) / weeks;
    const first = recorder.firstContactByType[type]!;
    const { planned, unplanned, firstContact, assessment, reassessment, followUp, inbound } = OFFICE_TASK;
    return {
      portfolio: compiled.otherUsersByType[type]! + users[type]! / heads[type]!,
      plannedPerWeek: perWeek(planned, firstContact, assessment, reassessment, followUp),
      unplannedPerWeek: perWeek(unplanned, inbound),
      activityPlanPerWeek: perWeek(OFFICE_TASK.activityPlan, OFFICE_TASK.message),
      emailPerWeek: perWeek(OFFICE_TASK.email),
      firstContactWithin1Week: first.shareWithin(WEEK_MIN),
      firstContactWithin2Weeks: first.shareWithin(2 * WEEK_MIN),
    };
  };
  return Float64Array.from(
    Array.from({ length: types }, (_, type) => ofType(type)).flatMap((figures) =>
      OFFICE_TYPE_FIGURE_IDS.map((id) => figures[id]),
    ),
  );
}

function openMinPerWeek({ compiled: { calendar } }: NoeModel): number {
  if (calendar.always) return MIN_PER_WEEK;
  const day = calendar.opensMin.findIndex((_, d) => calendar.isOpen(d));
  return (DAYS_PER_WEEK - DAYS_OFF) * (calendar.closesMin[day]! - calendar.opensMin[day]!);
}
