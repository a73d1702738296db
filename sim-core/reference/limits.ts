import { type ScenarioDocument, TASK_IDS, type TaskId } from '../scenario/document.ts';

/**
 * What of a scenario the reference engine can not carry, one sentence each; none if it can run.
 *
 * simjs has no priorities, a fixed number of servers and no opening hours that hold up with a queue.
 */
export function whatSimjsCannotCarry(document: ScenarioDocument): string[] {
  const { staff, run, readiness, reserves } = document;
  const reasons: string[] = [];
  if (staff.calendar !== 'always') reasons.push('Teams that close can not be run on simjs: use the calendar "always".');
  if (run.warmUpStaffing !== 'actual')
    reasons.push('Staff that change can not be run on simjs: use "actual" staffing.');
  if (run.start !== 'warmUp') reasons.push('A given caseload can not be run on simjs: start from a warm-up.');
  if (staff.positionShare !== 1 || staff.absenceShare !== 0 || staff.teams.some(({ fte }) => !isHeads(fte))) {
    reasons.push('Staff that come and go can not be run on simjs: use whole FTE, positions of 1 and no absence.');
  }
  if (staff.overflowAbovePerVeileder !== 0) reasons.push('Teams that help each other can not be run on simjs: use 0.');
  if (staff.portfolioTests.length > 0) reasons.push('Portfolio tests are not in the reference engine: use none.');
  if (document.demand.waves.some((wave) => wave.recallShare > 0)) {
    reasons.push('Recall is not in the reference engine: use a recalled share of 0.');
  }
  if (new Set(tasksThatArise(document).map((task) => document.tasks[task].priority)).size > 1) {
    reasons.push('simjs has no priorities: give all tasks the same.');
  }
  if (document.organisation.owners.length > 0) reasons.push('Owners are not in the reference engine: use none.');
  if (document.organisation.sampledOffices > 0) reasons.push('Offices are not in the reference engine: simulate none.');
  if (departsFromSorting(document)) reasons.push('Other sorting is not in the reference engine: use the standard.');
  if (readiness.levels.length > 0) reasons.push('Readiness levels can not be run on simjs: remove them.');
  if (reserves.length > 0) reasons.push('Reserves can not be run on simjs: remove them.');
  return reasons;
}

function departsFromSorting({ routing }: ScenarioDocument): boolean {
  const { stages, singleParentsDirect, noeDecidesAll, courseQuestionsAnsweredShare, overTransferShare } = routing;
  const others = courseQuestionsAnsweredShare + overTransferShare;
  return stages.length > 0 || singleParentsDirect || noeDecidesAll || others > 0;
}

function isHeads(fte: number): boolean {
  return Number.isInteger(fte) && fte >= 1;
}

/** The tasks whose order matters: only the first ones where nothing else brings work. */
function tasksThatArise({ checkpoints, messages, hazards, people, demand }: ScenarioDocument): readonly TaskId[] {
  const others =
    checkpoints.length +
    messages.perUserMonth +
    messages.caseSystemPerUserMonth +
    messages.misroutedPerUserMonth +
    hazards.changedSituationPerMonth +
    hazards.eventTransfer.perMonth +
    people.laidOffShare +
    demand.waves.reduce((sum, wave) => sum + wave.laidOffShare, 0);
  return others > 0 ? TASK_IDS : ['assessment', 'recheck'];
}
