import type { Contrast, MeasureUnit, ReplicationResult, RunResult } from '../../../sim-core/contract.ts';
import { type Direction, directionOf } from '../../app/checkpoints/comparison.ts';
import type { ComparedFigureId } from '../../app/compare/figures.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import { MEANINGLESS_IN_OVERLOAD } from '../oversikt/key-figure-table.ts';

/** Units of which there can be longer and shorter. */
const TIMES: readonly MeasureUnit[] = ['minutes', 'hours', 'working hours', 'days', 'weeks', 'months'];
/** Units of which there can be more and fewer. */
const COUNTS: readonly MeasureUnit[] = [
  ...([
    'persons',
    'persons per FTE',
    'tasks',
    'working days',
    'FTE',
    'FTE-days',
    'switches',
    'calls',
    'reviews',
  ] as const),
  ...(['per month', 'per day', 'veiledere', 'events', 'FTE per 1000 users'] as const),
];

/** Units of which there can be larger and smaller amounts of work. */
const SIZES: readonly MeasureUnit[] = ['work-hours'];

/** Names of the scenarios, the base first. */
export function titlesOf({ comparison }: ShownComparison, locale: Locale): readonly string[] {
  return comparison.scenarios.map(({ document }) => document.title[locale]);
}

/** The replications of one scenario, in order. */
export function replicationsOf({ run }: ShownComparison, place: number): readonly ReplicationResult[] {
  return run.parts.map(({ results }) => results[place]!);
}

/** Which way a difference goes for certain. */
export function directionOfContrast({ mean, interval }: Contrast): Direction {
  return directionOf({ mean, ci95: interval });
}

/** Which way a difference goes, in a word that fits its unit. */
export function directionWord(unit: MeasureUnit, direction: Direction, locale: Locale): string {
  const { words } = COMPARE[locale];
  if (direction === 'same' || direction === 'unclear') return words[direction];
  return words[kindOf(unit)][direction];
}

function kindOf(unit: MeasureUnit): 'time' | 'count' | 'size' | 'amount' {
  if (TIMES.includes(unit)) return 'time';
  if (SIZES.includes(unit)) return 'size';
  return COUNTS.includes(unit) ? 'count' : 'amount';
}

/** Whether a mean says nothing because the queue it is about only grows. */
export function isGrowing({ overload }: RunResult, id: ComparedFigureId): boolean {
  return overload !== null && (MEANINGLESS_IN_OVERLOAD as ReadonlySet<ComparedFigureId>).has(id);
}
