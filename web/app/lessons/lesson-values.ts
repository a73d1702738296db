import { CHECKPOINT_FIGURE_IDS, CHECKPOINT_FIGURES, type CheckpointFigureId } from '../../../sim-core/contract.ts';
import { formatFigure, formatNumber, formatShare } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { comparedFigures } from '../checkpoints/comparison.ts';
import type { PairedRun } from '../checkpoints/paired-run.ts';

/** Shares that follow from the figures. */
const SHARES: Readonly<Record<string, readonly [part: CheckpointFigureId, whole: CheckpointFigureId]>> = {
  soonShare: ['soonLeaverReviews', 'reviews'],
  soonTransferShare: ['soonLeaverTransfers', 'reviewTransfers'],
  transferShare: ['reviewTransfers', 'reviews'],
};

type Measures = Readonly<Record<string, number>>;

/**
 * Every number a lesson can speak of, by name: `today.`, `new.`, `change.` (signed), `size.` (without sign), `percent.`
 * (size as a share of today) or `times.` (new over today), then a figure or one of `soonShare`, `soonTransferShare` and
 * `transferShare`.
 */
export function lessonValues(pair: PairedRun): ReadonlyMap<string, number> {
  const figures = comparedFigures(pair);
  const today = measures(Object.fromEntries(figures.map(({ id, today }) => [id, today])));
  const changed = measures(Object.fromEntries(figures.map(({ id, changed }) => [id, changed])));
  const entries = Object.keys(today).flatMap((name): (readonly [string, number])[] => {
    const [old, now] = [today[name]!, changed[name]!];
    return [
      [`today.${name}`, old],
      [`new.${name}`, now],
      [`change.${name}`, now - old],
      [`size.${name}`, Math.abs(now - old)],
      [`percent.${name}`, Math.abs(now - old) / old],
      [`times.${name}`, now / old],
    ];
  });
  return new Map(entries);
}

function measures(figures: Measures): Measures {
  const shares = Object.entries(SHARES).map(([name, [part, whole]]) => [name, figures[part]! / figures[whole]!]);
  return { ...figures, ...Object.fromEntries(shares) };
}

/** Whether a value is a share, which people say in per cent. */
function isShare(name: string): boolean {
  const [kind, measure] = name.split('.') as [string, string];
  return kind === 'percent' || (kind !== 'times' && measure in SHARES);
}

/** A value in the unit it is predicted in: shares in per cent. */
export function inUnit(name: string, value: number): number {
  return isShare(name) ? 100 * value : value;
}

/** A value as a text says it. */
export function formatValue(name: string, value: number, locale: Locale): string {
  const [kind, measure] = name.split('.') as [string, string];
  if (kind === 'times') return formatNumber(value, locale, 1);
  if (isShare(name)) return formatShare(value, locale, value < 0.1 ? 1 : 0);
  const isWeeks = isFigure(measure) && CHECKPOINT_FIGURES[measure].unit === 'weeks';
  return isWeeks ? formatNumber(value, locale, 1) : formatFigure(value, locale);
}

/** The text with every `{name}` replaced by its value. @throws Error for a name there is no value of. */
export function filled(text: string, values: ReadonlyMap<string, number>, locale: Locale): string {
  return text.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`A lesson speaks of ${name}, which no run gives.`);
    return formatValue(name, value, locale);
  });
}

function isFigure(name: string): name is CheckpointFigureId {
  return (CHECKPOINT_FIGURE_IDS as readonly string[]).includes(name);
}
