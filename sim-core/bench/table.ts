import { GOALS, verdictOf } from './goals.ts';
import type { Measurement } from './measurement.ts';

const HEADER = ['what', 'measured', '(range)', 'floor', 'goal', 'verdict', 'how'];

/** The goals table as text; only lines that were asked for. */
export function goalsTable(measurements: readonly Measurement[]): string {
  const lines = [HEADER];
  for (const goal of GOALS) {
    const found = measurements.find((m) => m.id === goal.id);
    if (!found) continue;
    const { spread } = found;
    const bound = goal.better === 'less' ? '≤' : '≥';
    lines.push([
      goal.what,
      spread ? `${digits(spread.value)} ${goal.unit}` : '–',
      spread ? `(${digits(spread.low)}–${digits(spread.high)})` : '',
      `${bound} ${goal.floor}`,
      `${bound} ${goal.goal}`,
      verdictOf(goal, spread?.value),
      found.note,
    ]);
  }
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, c) => cell.padEnd(widths[c]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function digits(value: number): string {
  return value >= 20 ? value.toFixed(0) : value.toFixed(2);
}
