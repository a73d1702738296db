import {
  type Axis,
  type BreachMapRule,
  evenly,
  gridDesign,
  type ScenarioDocument,
  type SweepPlan,
  sweepPlan,
  usualMapRule,
} from '../../../../sim-core/contract.ts';
import { numberText } from '../../../format/decimal-input.ts';
import { SIZE_LIMITS } from '../plan.ts';
import { TODAY_FTE } from '../title.ts';
import { crowdPath } from './crowd.ts';
import { type FormFaults, FormReader, type TypedForm } from './typed-form.ts';

/** How fine a map may be: numbers of users across, numbers of FTE upwards. */
export const MAP_SIZES = {
  coarse: { across: 4, upwards: 4 },
  medium: { across: 6, upwards: 5 },
  fine: { across: 9, upwards: 8 },
} as const;
export type MapSize = keyof typeof MAP_SIZES;

/** Probabilities of a broken limit that a person may find acceptable. A smaller one takes more runs. */
export const MAP_THRESHOLDS = ['0.5', '0.2', '0.1'] as const;

/** Users of the map: fewer than the stress test offers, because there is room for few. */
const USERS_RULE = { least: 500, most: SIZE_LIMITS.most, isWhole: true, divisor: 1 } as const;
const FTE_RULE = { least: 1, most: 5000, isWhole: false, divisor: 1 } as const;
/** Chance that a verdict is right, runs of a cell at most, and on average. */
const LEVEL = 0.95;
const MOST_EACH = 80;
const EACH = 24;
const ROUND_USERS_TO = 100;

/** The map a person begins with: around what today’s staff has room for. */
export const FIRST_MAP: TypedForm = {
  usersFrom: numberText(10_000),
  usersTo: numberText(40_000),
  fteFrom: numberText(TODAY_FTE - 5),
  fteTo: numberText(TODAY_FTE + 35),
  size: 'medium',
  threshold: MAP_THRESHOLDS[0],
};

/** Everything a map follows from. */
export interface MapQuestion {
  readonly plan: SweepPlan;
  readonly users: Axis;
  readonly fte: Axis;
  readonly wish: Pick<BreachMapRule, 'threshold' | 'level' | 'mostEach' | 'budget'>;
}

export type ReadMap =
  | { readonly ok: true; readonly question: MapQuestion }
  | { readonly ok: false; readonly faults: FormFaults };

/** Reads the form of a map. @param document - The stress test it is made of. */
export function readMap(form: TypedForm, document: ScenarioDocument): ReadMap {
  const reader = new FormReader(form);
  const [usersFrom, usersTo] = ['usersFrom', 'usersTo'].map((field) => reader.number(field, USERS_RULE));
  const [fteFrom, fteTo] = ['fteFrom', 'fteTo'].map((field) => reader.number(field, FTE_RULE));
  reader.requireOrder(usersFrom!, usersTo!, 'usersTo');
  reader.requireOrder(fteFrom!, fteTo!, 'fteTo');
  if (reader.faults.size > 0) return { ok: false, faults: reader.faults };
  const { across, upwards } = MAP_SIZES[sizeOf(form)];
  const users = axis(crowdPath(document), usersFrom!, usersTo!, across, ROUND_USERS_TO);
  const fte = axis('staff.fte', fteFrom!, fteTo!, upwards, 1 / 2);
  const cells = users.values.length * fte.values.length;
  const wish = { threshold: thresholdOf(form), level: LEVEL, mostEach: MOST_EACH, budget: EACH * cells };
  return { ok: true, question: { plan: sweepPlan(document, gridDesign([fte, users]), MOST_EACH), users, fte, wish } };
}

/** The rule of a map’s cells. */
export function ruleOfMap({ plan, wish }: MapQuestion): ReturnType<typeof usualMapRule> {
  return usualMapRule(plan.points.length, wish);
}

/** Values evenly between the ends, which stay as typed; those between are rounded, and none is there twice. */
function axis(path: string, from: number, to: number, count: number, roundTo: number): Axis {
  const values = evenly(from, to, count).map((value, i) =>
    i === 0 || i === count - 1 ? value : Math.round(value / roundTo) * roundTo,
  );
  return { path, values: [...new Set(values)].filter((value) => value >= from && value <= to) };
}

function sizeOf({ size = '' }: TypedForm): MapSize {
  return Object.hasOwn(MAP_SIZES, size) ? (size as MapSize) : 'medium';
}

function thresholdOf({ threshold = '' }: TypedForm): number {
  return Number(MAP_THRESHOLDS.find((one) => one === threshold) ?? MAP_THRESHOLDS[0]);
}
