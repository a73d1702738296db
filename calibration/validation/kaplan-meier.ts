import { ascending, checkSurvivalData, type SurvivalData } from './survival-data.ts';

/** A survival curve: a step at every time an event happened, in ascending order. */
export interface SurvivalCurve {
  readonly times: readonly number[];
  /** Share without the event after each step. */
  readonly survival: readonly number[];
  /** Greenwood's standard error of it; NaN where nobody is left. */
  readonly standardErrors: readonly number[];
  /** Persons under observation just before each step, and events in it. */
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
}

/** One point of a curve. */
export interface SurvivalPoint {
  readonly share: number;
  readonly standardError: number;
}

/**
 * The product-limit estimate with right censoring and delayed entry: at risk at time t are those with entry < t ≤ exit.
 * Censored at the time of an event counts as still at risk.
 *
 * @throws Error on data no estimator can use.
 * @see Kaplan and Meier (1958); Greenwood (1926); Klein and Moeschberger (2003), sections 4.2 and 4.6.
 */
export function kaplanMeier(data: SurvivalData): SurvivalCurve {
  checkSurvivalData(data);
  const { entry, exit, event } = data;
  const byEntry = ascending(entry);
  const byExit = ascending(exit);
  const curve = { times: [] as number[], survival: [] as number[], standardErrors: [] as number[] };
  const counts = { atRisk: [] as number[], events: [] as number[] };
  let entered = 0;
  let share = 1;
  let greenwood = 0;
  for (let left = 0; left < byExit.length; ) {
    const time = exit[byExit[left]!]!;
    while (entered < byEntry.length && entry[byEntry[entered]!]! < time) entered++;
    const atRisk = entered - left;
    let events = 0;
    for (; left < byExit.length && exit[byExit[left]!] === time; left++) events += event[byExit[left]!]!;
    if (events === 0) continue;
    share *= 1 - events / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    curve.times.push(time);
    curve.survival.push(share);
    curve.standardErrors.push(share > 0 ? share * Math.sqrt(greenwood) : Number.NaN);
    counts.atRisk.push(atRisk);
    counts.events.push(events);
  }
  return { ...curve, ...counts };
}

/** The curve at a time: events at that very time have happened. */
export function survivalAt({ times, survival, standardErrors }: SurvivalCurve, time: number): SurvivalPoint {
  const steps = stepsUntil(times, time);
  return steps === 0
    ? { share: 1, standardError: 0 }
    : { share: survival[steps - 1]!, standardError: standardErrors[steps - 1]! };
}

/** Mean of the curve over a stretch of time: what snapshots see that lie evenly over it. */
export function meanSurvival(curve: SurvivalCurve, from: number, to: number): SurvivalPoint {
  let area = 0;
  let at = from;
  for (let i = stepsUntil(curve.times, from); i < curve.times.length && curve.times[i]! < to; i++) {
    area += (curve.times[i]! - at) * survivalAt(curve, at).share;
    at = curve.times[i]!;
  }
  area += (to - at) * survivalAt(curve, at).share;
  return { share: area / (to - from), standardError: survivalAt(curve, (from + to) / 2).standardError };
}

/** Number of steps at or before a time. */
function stepsUntil(times: readonly number[], time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
