import { type ParsedNumber, parseDecimal, parseWhole } from '../../format/decimal-input.ts';
import { RUNS_LIMITS } from '../draft.ts';
import { fieldAt } from '../field-at.ts';
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

/** Why a typed number cannot be used. Bounds are in the unit that is typed. */
export type NumberFault =
  | { readonly kind: Extract<ParsedNumber, { ok: false }>['reason'] }
  | { readonly kind: 'range'; readonly read: number; readonly least: number; readonly most: number };

/** Numbers that are used by place, in the units of the document; and why others are none. */
export interface TypedNumbers {
  readonly values: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, NumberFault>;
}

/** What a field takes as typed: bounds, and whether it has decimals. */
export interface NumberRule {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** What the typed number is divided by to be the document’s: 100 for per cent. */
  readonly divisor: number;
}

/** The rule of a place, from the field table; size and number of runs have the page’s own. */
export function numberRule(path: string): NumberRule {
  if (path === SIZE) return { ...SIZE_LIMITS, isWhole: true, divisor: 1 };
  if (path === RUNS) return { ...RUNS_LIMITS, isWhole: true, divisor: 1 };
  const { shape } = fieldAt(path);
  if (shape.kind === 'share') return { least: 0, most: 100, isWhole: false, divisor: 100 };
  const { min, max } = shape as Extract<typeof shape, { kind: 'number' | 'integer' }>;
  return { least: min, most: max, isWhole: shape.kind === 'integer', divisor: 1 };
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
    const rule = numberRule(path);
    const fault = read(plan.texts[path] ?? '', rule);
    if (typeof fault === 'number') values.set(path, divided(fault, rule.divisor));
    else faults.set(path, fault);
  }
  return { values, faults };
}

/** 13,27 per cent is the share 0.1327, which plain division misses by a hair. */
function divided(typed: number, divisor: number): number {
  return divisor === 1 ? typed : Number((typed / divisor).toFixed(10));
}

function read(text: string, { least, most, isWhole }: NumberRule): number | NumberFault {
  const parsed = isWhole ? parseWhole(text) : parseDecimal(text);
  if (!parsed.ok) return { kind: parsed.reason };
  const isInside = parsed.value >= least && parsed.value <= most;
  return isInside ? parsed.value : { kind: 'range', read: parsed.value, least, most };
}
