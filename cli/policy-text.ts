import type { KeyFigureId, RunResult, ScenarioDocument } from '../sim-core/contract.ts';
import { dateOf } from './date-text.ts';
import { numberText } from './number-text.ts';

/** What readiness levels and reserves did, in words: means over runs with 95 % intervals; nothing for a scenario without either. */
export function policyLines(document: ScenarioDocument, result: RunResult): string[] {
  const levels = document.readiness.levels.length;
  return [
    ...(levels > 0 ? levelLines(levels, result) : []),
    ...(document.reserves.length > 0 ? reserveLines(document, result) : []),
  ];
}

function levelLines(levels: number, result: RunResult): string[] {
  const days = (['daysAtLevel1', 'daysAtLevel2', 'daysAtLevel3'] as const)
    .slice(0, levels)
    .map((id, i) => `level ${i + 1}: ${amount(result, id)}`);
  return [
    `Readiness, working days at ${days.join('; ')}.`,
    `  Tasks dropped ${amount(result, 'tasksDropped')}, laid aside ${amount(result, 'tasksPostponed')}; ` +
      `reviews not made ${amount(result, 'reviewsNotMade')}; ` +
      `users at the end with a need nobody has found ${amount(result, 'needOverlookedAtEnd')}.`,
  ];
}

function reserveLines({ reserves }: ScenarioDocument, result: RunResult): string[] {
  const { reserveFirstCallDay: first, reserveCalls: calls } = result.keyFigures;
  const fte = reserves.map((reserve) => `${reserve.id} (${reserve.fte} FTE)`).join(', ');
  if (first.mean === null) return [`Reserves ${fte}: not called in any run.`];
  const missing = first.n < calls.n ? ` in the ${first.n} of ${calls.n} runs with a call` : '';
  return [
    `Reserves ${fte}: FTE-days ${amount(result, 'reserveFteDays')} on ${amount(result, 'reserveDays')} working days.`,
    `  Calls ${amount(result, 'reserveCalls')}, the first on ${dateOf(result.startDate, Math.round(first.mean))}${missing}.`,
  ];
}

function amount({ keyFigures }: RunResult, id: KeyFigureId): string {
  const { mean, ci95 } = keyFigures[id];
  if (mean === null) return '–';
  const varies = ci95 !== null && ci95[0] < ci95[1];
  return varies ? `${numberText(mean)} (${ci95.map((end) => numberText(end, mean)).join(' to ')})` : numberText(mean);
}
