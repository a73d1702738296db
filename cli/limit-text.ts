import {
  type DayOverRuns,
  type KeyFigureSummary,
  LIMITED_MEASURES,
  type LimitReport,
  type RunResult,
  type ShareOfRuns,
} from '../sim-core/contract.ts';
import { dateOf } from './date-text.ts';
import { numberText } from './number-text.ts';

const LATER = 'after the run';

/** How each limit of the scenario fared, in words; nothing for a scenario without limits. */
export function limitLines({ limits, startDate }: RunResult): string[] {
  return limits.flatMap((report) => oneLimit(report, startDate));
}

function oneLimit(report: LimitReport, startDate: string): string[] {
  const { measure, atMost, unit, broken, brokenOnDay, recovered, peakOnDay, peak } = report;
  const title = `Limit: ${LIMITED_MEASURES[measure].label.en.toLowerCase()} at most ${atMost} ${unit}.`;
  const top =
    peak.mean === null
      ? '  Nothing was observed on working days'
      : `  Peak ${amount(peak)} on ${date(peakOnDay, startDate)}; ${working(report.daysOver)} over it`;
  if (recovered === null) return [`${title} Kept: broken in ${share(broken)}.`, `${top}.`];
  const back =
    recovered.runs === 0
      ? '  Not kept again before the run ends in any of them.'
      : `  Kept again for good in ${share(recovered)}, from: ${date(report.recoveredOnDay, startDate)}. Days it took: ${dayText(report.daysToRecover, String)}.`;
  return [
    `${title} BROKEN in ${share(broken)}, from: ${date(brokenOnDay, startDate)}.`,
    `${top}, by ${amount(report.areaOver)} in all.`,
    back,
  ];
}

function share({ runs, of, ci95 }: ShareOfRuns): string {
  const [low, high] = ci95.map((end) => (100 * end).toFixed(0));
  return `${runs} of ${of} runs (probability ${low} to ${high} %)`;
}

/** A date that is the median over runs, with its interval. */
function date(day: DayOverRuns, startDate: string): string {
  return dayText(day, (value) => dateOf(startDate, Math.floor(value)));
}

function dayText({ median, ci95 }: DayOverRuns, text: (day: number) => string): string {
  const words = (day: number | null): string => (day === null ? LATER : text(day));
  const isInRun = median !== null || ci95?.some((end) => end !== null);
  return ci95 === null || !isInRun ? words(median) : `${words(median)} (${ci95.map(words).join(' to ')})`;
}

function working(days: KeyFigureSummary): string {
  return amount({ ...days, unit: 'working days' });
}

function amount({ mean, ci95, unit }: KeyFigureSummary): string {
  if (mean === null) return `– ${unit}`;
  const interval = ci95 === null ? '' : ` (${ci95.map((end) => numberText(end, mean)).join(' to ')})`;
  return `${numberText(mean)}${interval} ${unit}`;
}
