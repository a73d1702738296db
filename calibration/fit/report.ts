import { meets, type Target } from '../targets/target.ts';
import type { Simulated } from './quantities.ts';

/** One line of the calibration report. */
export interface TargetRow {
  readonly target: Target;
  readonly role: 'fit' | 'hold-out';
  readonly simulated: Simulated;
  readonly hit: boolean;
}

/** Compares every target with its simulated quantity. */
export function targetRows(
  targets: readonly Target[],
  role: TargetRow['role'],
  quantity: (target: Target) => Simulated,
): TargetRow[] {
  return targets.map((target) => {
    const simulated = quantity(target);
    return { target, role, simulated, hit: meets(target, simulated.mean) };
  });
}

/** The report as a Markdown table: evidence, tolerance, simulated with interval, hit or miss. */
export function reportTable(rows: readonly TargetRow[]): string {
  const head = ['target', 'role', 'evidence', 'published', 'accepted', 'simulated', '95 % interval', 'verdict'];
  const cells = rows.map(({ target, role, simulated, hit }) => [
    target.id,
    role,
    target.evidence.join(', '),
    target.value === null ? '–' : short(target.value),
    `${bound(target.tolerance.low)} to ${bound(target.tolerance.high)}`,
    short(simulated.mean),
    simulated.ci95 ? `${short(simulated.ci95[0])} to ${short(simulated.ci95[1])}` : '–',
    hit ? 'hit' : 'MISS',
  ]);
  const widths = head.map((name, c) => Math.max(name.length, ...cells.map((row) => row[c]!.length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, c) => cell.padEnd(widths[c]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

function bound(value: number | null): string {
  return value === null ? 'any' : short(value);
}

function short(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}
