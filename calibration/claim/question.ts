import { type Changes, changedScenario } from '../changes.ts';
import type { Level, Reading, Study } from './study.ts';
import type { Lever, Window } from './study-document.ts';

/** What is asked of one parameter set. */
export interface Question {
  readonly study: Study;
  readonly reading: Reading;
  readonly level: Level;
  /** Fields of the parameter set. */
  readonly set: Changes;
  /** Luck: the index of the first replication. */
  readonly firstReplication: number;
}

/** A lever and where it stands: what it multiplies is multiplied by `at`, from 1 (as today) down to 0. */
export interface Turned {
  readonly lever: Lever;
  readonly at: number;
}

/** The scenario of a question for one number of users, measured in one window. */
export function scenarioAt(question: Question, users: number, turned: Turned | undefined, window: Window): Changes {
  const { study, reading, level, set } = question;
  const ordinary = { ...set, ...reading.scenario, 'run.seed': study.seed, limits: limitRows(study) };
  const crowded = { ...ordinary, ...usersOf(reading, users) };
  const moved = { ...crowded, ...measuredIn(crowded, window), ...tasksOf(level) };
  return turned === undefined ? moved : { ...moved, ...leverChanges(moved, turned) };
}

function limitRows({ limits }: Study): Changes[] {
  return [
    { measure: 'decisionTimeClockHours', atMost: limits.decisionHours },
    { measure: 'backlogWeeks', atMost: limits.backlogWeeks },
  ];
}

/** The number stands where the reading's scenario has it: in its waves, or as a stock or throughput. */
function usersOf({ id, scenario }: Reading, users: number): Changes {
  if (id !== 'surge') return { 'demand.users.persons': users };
  const waves = scenario['demand.waves'] as readonly Changes[];
  return { 'demand.waves': waves.map((wave) => ({ ...wave, extraPersons: users })) };
}

/** Measures the days of a window and nothing else; the people and their luck stay the same. */
function measuredIn(scenario: Changes, { fromDay, days }: Window): Changes {
  if (fromDay === 0) return { 'run.measuredDays': days };
  const { run, demand } = changedScenario(scenario);
  const waves = demand.waves.map((wave) => ({
    ...wave,
    startDay: wave.startDay - fromDay,
    recallStartDay: wave.recallStartDay - fromDay,
  }));
  return {
    'run.startDate': daysLater(run.startDate, fromDay),
    'run.warmUpDays': run.warmUpDays + fromDay,
    'run.measuredDays': days,
    'demand.waves': waves,
  };
}

/** Fewer cases than one per veileder. */
const ANY_CASE = 0.001;

/** Who decides: follow-up teams too from the first case that waits, or as the set has it. */
function decidersOf({ everyoneDecides }: Pick<Level, 'everyoneDecides'>): Changes {
  return everyoneDecides ? { 'staff.overflowAbovePerVeileder': ANY_CASE } : {};
}

/** At a level everything else is dropped from the first measured day. */
function tasksOf({ done, everyoneDecides }: Level): Changes {
  if (done === null) return {};
  const dropped = taskIds().filter((task) => !done.includes(task));
  return {
    ...decidersOf({ everyoneDecides }),
    'readiness.control': 'schedule',
    'readiness.levels': [{ dropped }],
    'readiness.schedule': [{ fromDay: 0, level: 1 }],
  };
}

function leverChanges(scenario: Changes, { lever, at }: Turned): Changes {
  const { tasks, run } = changedScenario(scenario);
  switch (lever.id) {
    case 'handlingTime':
      return { 'tasks.scale': tasks.scale * at };
    case 'manualWork': {
      const turned = taskIds().filter((task) => !lever.except.includes(task));
      const shares = turned.map((task) => [`tasks.${task}.automaticShare`, 1 - (1 - tasks[task].automaticShare) * at]);
      return { ...decidersOf(lever), ...Object.fromEntries(shares) };
    }
    case 'inflow':
      return { 'demand.path.kind': 'factors', 'demand.path.unit': 'week', 'demand.path.periods': weeksOf(run, at) };
    default:
      return lever.id satisfies never;
  }
}

type Run = ReturnType<typeof changedScenario>['run'];

/** The inflow of every measured week, as a share of the one that would keep the stock. The first measured day is a Monday. */
function weeksOf({ startDate, measuredDays }: Run, level: number): Changes[] {
  const weeks = Math.ceil(measuredDays / DAYS_PER_WEEK);
  return Array.from({ length: weeks }, (_, week) => ({ start: daysLater(startDate, week * DAYS_PER_WEEK), level }));
}

type TaskId = Exclude<keyof ReturnType<typeof changedScenario>['tasks'], 'scale' | 'lapsedMin'>;

function taskIds(): readonly TaskId[] {
  const { scale: _scale, lapsedMin: _lapsedMin, ...tasks } = changedScenario({}).tasks;
  return Object.keys(tasks) as TaskId[];
}

const DAYS_PER_WEEK = 7;
const MS_PER_DAY = 86_400_000;

function daysLater(date: string, days: number): string {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
}
