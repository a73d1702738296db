import {
  type Issue,
  type LocalText,
  parseScenario,
  type ReadinessLevel,
  type ScenarioDocument,
  TASK_IDS,
} from '../../../sim-core/contract.ts';
import type { NumberFault } from '../number-rule.ts';
import {
  LAID_OFF,
  LEVEL_COLUMNS,
  levelAt,
  RESERVE_COLUMNS,
  RUNS,
  reserveAt,
  SIZE,
  type StressPlan,
  type Treatment,
  teamAt,
  WAVE_COLUMNS,
  waveAt,
} from './plan.ts';
import { TEMPLATES } from './templates.ts';
import { typedNumbers } from './typed-numbers.ts';

/** What is wrong at a place of the form. */
export type PlanFault = NumberFault | { readonly kind: 'issue'; readonly issue: Issue };

/** The document of a plan, or what is wrong, by place. */
export type ReadPlan =
  | { readonly ok: true; readonly document: ScenarioDocument }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, PlanFault> };

type NumberAt = (path: string) => number;

/** Reads the form: the typed numbers first, then the whole document by the engine’s own parser. */
export function readPlan(plan: StressPlan, title: LocalText): ReadPlan {
  const { values, faults } = typedNumbers(plan);
  if (faults.size > 0) return { ok: false, faults };
  const parsed = parseScenario(inputOf(plan, title, (path) => values.get(path)!));
  if (parsed.ok) return parsed;
  return { ok: false, faults: new Map(parsed.issues.map((issue) => [placeOf(plan, issue.path), faultOf(issue)])) };
}

function faultOf(issue: Issue): PlanFault {
  return { kind: 'issue', issue };
}

/** The place in the form of a place in the document: reserves that are off are not in the document. */
function placeOf(plan: StressPlan, path: string): string {
  const place = path.replace(/^scenario\./, '');
  if (place === 'demand.users.persons' || place === 'demand.waves[0].extraPersons') return SIZE;
  const ready = plan.reserves.flatMap(({ isReady }, reserve) => (isReady ? [reserve] : []));
  return place.replace(/^reserves\[(\d+)\]/, (_, index: string) => `reserves[${ready[Number(index)]}]`);
}

function inputOf(plan: StressPlan, title: LocalText, at: NumberAt): unknown {
  const template = TEMPLATES[plan.reading];
  const { schemaVersion, run, limits, staff, people } = template;
  const size = at(SIZE);
  return {
    schemaVersion,
    id: `stress-${plan.reading}-${size}`,
    title,
    question: template.question,
    run: { ...run, ...ownRun(plan), replications: at(RUNS), seed: plan.seed },
    imported: plan.own?.imported ?? [],
    limits,
    demand: demandOf(plan, size, at),
    people: plan.reading === 'surge' ? people : { ...people, laidOffShare: at(LAID_OFF) },
    staff: { ...staff, teams: staff.teams.map((team, i) => ({ ...team, fte: at(teamAt(i)) })) },
    readiness: {
      ...TEMPLATES.surge.readiness,
      levels: plan.levels.slice(0, plan.highestLevel).map((_, level) => levelOf(plan, level, at)),
    },
    reserves: plan.reserves.flatMap(({ isReady }, reserve) => (isReady ? [reserveOf(plan, reserve, at)] : [])),
  };
}

/** The days a person’s own registrations are measured over. */
function ownRun({ own }: StressPlan): Partial<ScenarioDocument['run']> {
  return own === null ? {} : { startDate: own.startDate, measuredDays: own.measuredDays };
}

function demandOf(plan: StressPlan, size: number, at: NumberAt): unknown {
  const template = TEMPLATES[plan.reading].demand;
  const demand = plan.own === null ? template : { ...template, path: plan.own.path };
  if (plan.reading !== 'surge') return { ...demand, users: { ...demand.users, persons: size } };
  const columns = WAVE_COLUMNS.map((column) => [column, at(waveAt(column))]);
  const wave = { ...demand.waves[0], ...Object.fromEntries(columns), extraPersons: size, shape: plan.shape };
  return { ...demand, waves: [wave] };
}

function levelOf(plan: StressPlan, level: number, at: NumberAt): ReadinessLevel {
  const { measure, treatments } = plan.levels[level]!;
  const columns = LEVEL_COLUMNS.map((column) => [column, at(levelAt(level, column))]);
  const treated = (treatment: Treatment) => TASK_IDS.filter((task) => treatments[task] === treatment);
  return {
    ...TEMPLATES.surge.readiness.levels[level]!,
    ...Object.fromEntries(columns),
    measure,
    dropped: treated('dropped'),
    postponed: treated('postponed'),
  };
}

function reserveOf(plan: StressPlan, reserve: number, at: NumberAt): unknown {
  const columns = RESERVE_COLUMNS.map((column) => [column, at(reserveAt(reserve, column))]);
  const { trigger } = plan.reserves[reserve]!;
  return { ...TEMPLATES.surge.reserves[reserve], ...Object.fromEntries(columns), trigger };
}
