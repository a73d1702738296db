import { fieldAt } from '../../../sim-core/contract.ts';
import { RUNS_LIMITS } from '../draft.ts';
import { type NumberFault, type NumberRule, readNumber, ruleOf } from '../number-rule.ts';
import {
  LAID_OFF,
  LEVEL_COLUMNS,
  levelAt,
  RESERVE_COLUMNS,
  RUNS,
  reserveAt,
  SIZE,
  SIZE_LIMITS,
  type StressPlan,
  teamAt,
  WAVE_COLUMNS,
  waveAt,
} from './plan.ts';
import { TEMPLATES } from './templates.ts';

/** Numbers that are used by place, in the units of the document; and why others are none. */
export interface TypedNumbers {
  readonly values: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, NumberFault>;
}

/** The rule of a place, from the field table; size and number of runs have the page’s own. */
export function numberRule(path: string): NumberRule {
  if (path === SIZE) return { ...SIZE_LIMITS, isWhole: true, divisor: 1 };
  if (path === RUNS) return { ...RUNS_LIMITS, isWhole: true, divisor: 1 };
  return ruleOf(fieldAt(path));
}

/** Places of the numbers a plan uses: those of levels and reserves that are off do not count. */
export function usedPaths(plan: StressPlan): readonly string[] {
  return [
    SIZE,
    ...(plan.reading === 'surge' ? WAVE_COLUMNS.map(waveAt) : [LAID_OFF]),
    ...TEMPLATES[plan.reading].staff.teams.map((_, team) => teamAt(team)),
    ...plan.levels
      .slice(0, plan.highestLevel)
      .flatMap((_, level) => LEVEL_COLUMNS.map((column) => levelAt(level, column))),
    ...plan.reserves.flatMap(({ isReady }, reserve) =>
      isReady ? RESERVE_COLUMNS.map((column) => reserveAt(reserve, column)) : [],
    ),
    RUNS,
  ];
}

/** Reads every number the plan uses. */
export function typedNumbers(plan: StressPlan): TypedNumbers {
  const values = new Map<string, number>();
  const faults = new Map<string, NumberFault>();
  for (const path of usedPaths(plan)) {
    const read = readNumber(plan.texts[path] ?? '', numberRule(path));
    if (read.ok) values.set(path, read.value);
    else faults.set(path, read.fault);
  }
  return { values, faults };
}
