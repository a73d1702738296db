import { type ScenarioDocument, TASK_IDS, type TaskId } from '../scenario/document.ts';
import type { ReadinessLevel, Reserve } from '../scenario/policy-document.ts';
import type { LevelTrigger } from '../work/readiness-level.ts';
import type { CompiledPool } from './compiled-model.ts';
import { type CompiledPolicy, type CompiledReserve, type TaskRules, TREATMENT, VALUE } from './compiled-policy.ts';

/** Makes the heads of a group from its FTE, as for the teams of the unit. */
export type HeadsOf = (fte: number) => Pick<CompiledPool, 'heads' | 'presentShare'>;

/** Readiness levels and reserves of a scenario; null without any, and then nothing of them costs time. */
export function compilePolicy(document: ScenarioDocument, headsOf: HeadsOf): CompiledPolicy | null {
  const { readiness, reserves, run } = document;
  if (readiness.levels.length === 0 && reserves.length === 0) return null;
  const bySchedule = readiness.control === 'schedule';
  return {
    taskRules: [null, ...readiness.levels].map((level) => taskRules(document, level)),
    triggers: readiness.levels.map(levelTrigger),
    schedule: bySchedule
      ? readiness.schedule.map(({ fromDay, level }) => ({ fromDay: run.warmUpDays + fromDay, level }))
      : null,
    responseDays: readiness.responseDays,
    reserves: reserves.map((reserve) => compileReserve(document, reserve, headsOf)),
    // Nobody waits during an ample warm-up: there is nothing to be ready for.
    fromDay: run.warmUpStaffing === 'ample' ? run.warmUpDays : 0,
  };
}

function taskRules({ tasks }: ScenarioDocument, level: ReadinessLevel | null): TaskRules {
  const rules: TaskRules = {
    treatment: new Uint8Array(TASK_IDS.length),
    deskFactor: new Float64Array(TASK_IDS.length).fill(1),
    automaticShare: Float64Array.from(TASK_IDS, (id) => tasks[id].automaticShare),
  };
  if (level === null) return rules;
  const place = (task: TaskId): number => TASK_IDS.indexOf(task);
  for (const task of level.dropped) rules.treatment[place(task)] = TREATMENT.dropped;
  for (const task of level.postponed) rules.treatment[place(task)] = TREATMENT.postponed;
  for (const { task, factor } of level.shortened) rules.deskFactor[place(task)] = factor;
  for (const { task, share } of level.automatic) rules.automaticShare[place(task)] = share;
  return rules;
}

function levelTrigger({ measure, enterAt, exitAt, smallestDays }: ReadinessLevel): LevelTrigger | null {
  if (measure === 'never') return null;
  return { measure: VALUE[measure], onAt: enterAt, offAt: exitAt, smallestDays };
}

function compileReserve({ staff }: ScenarioDocument, reserve: Reserve, headsOf: HeadsOf): CompiledReserve {
  const { trigger, callAt, releaseAt, smallestStayDays, longestStayDays, capFteDays, teams } = reserve;
  const { fte, noticeDays, trainingDays, startProductivity, rampDays } = reserve;
  return {
    trigger: VALUE[trigger],
    rule: {
      onAt: callAt,
      offAt: releaseAt,
      smallestDays: smallestStayDays,
      once: trigger === 'day',
      longestStayDays: limit(longestStayDays),
      capFteDays: limit(capFteDays),
      ...{ fte, noticeDays, trainingDays, startProductivity, rampDays },
    },
    who: {
      ...headsOf(fte),
      pools: Int32Array.from(teams, (team) => staff.teams.findIndex(({ id }) => id === team)),
    },
  };
}

/** In a scenario 0 stands for no limit. */
function limit(value: number): number {
  return value === 0 ? Infinity : value;
}
