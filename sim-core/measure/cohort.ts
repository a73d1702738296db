/** What happened to everyone in a cohort, minutes after registration; Infinity for what did not happen. */
export interface CohortDates {
  /** Number of people; the columns are at least as long. */
  readonly size: number;
  /** Leaving the register, whoever follows the person up. */
  readonly exitAfterMin: Float64Array;
  /** End of the stay in NOE, for whatever reason. */
  readonly leftAfterMin: Float64Array;
  /** 1 if the stay ended by transfer to an office. */
  readonly transferred: Uint8Array;
}

/** What the published register analyses report of an entry cohort. NaN for an empty cohort. */
export interface CohortFigures {
  readonly exitsWithin6Months: number;
  readonly exitsWithin3To4Months: number;
  readonly inNoeAtMonth6: number;
  readonly notTransferredAtMonth4: number;
  readonly transferPeakMonth: number;
}

const MONTHS = 24; // a stay that ends later is counted as not ended
const STEPS_PER_MONTH = 20;
const STEPS = MONTHS * STEPS_PER_MONTH;
/** The points the publication reports, months. */
const PUBLISHED_MONTH = 6;
const HALF_GONE_MONTH = 3.5; // in the middle of "three to four"
const TRANSFER_MONTH = 4;

/**
 * Figures of an entry cohort, seen as the register sees it: in snapshots at month ends.
 *
 * A person registered somewhere in a month is, at the snapshot k months later, between k and k + 1 months into the
 * spell, evenly over the cohort. "In NOE at month 6" is therefore the share of the seventh month still spent in NOE,
 * and "not transferred at month 4" the product-limit estimate averaged over the fifth month, with exits censored.
 * Exits by month 6 come from survival curves in continuous time and are taken at exactly 6 months; "3–4 months" at 3.5.
 * @see S0-022, S0-026 (monthly snapshots), S0-187 … S0-193.
 */
export function cohortFigures(dates: CohortDates, monthMin: number): CohortFigures {
  const n = dates.size;
  let exits6 = 0;
  let exits35 = 0;
  let inNoe6 = 0;
  const transfers = new Float64Array(STEPS + 1);
  const leaves = new Float64Array(STEPS + 1);
  const seenAtMonth = new Float64Array(MONTHS + 2);
  for (let i = 0; i < n; i++) {
    const exitMonths = dates.exitAfterMin[i]! / monthMin;
    const leftMonths = dates.leftAfterMin[i]! / monthMin;
    if (exitMonths <= PUBLISHED_MONTH) exits6++;
    if (exitMonths <= HALF_GONE_MONTH) exits35++;
    inNoe6 += Math.min(1, Math.max(0, leftMonths - PUBLISHED_MONTH));
    const step = Math.min(STEPS, Math.floor(leftMonths * STEPS_PER_MONTH));
    leaves[step] = leaves[step]! + 1;
    if (dates.transferred[i] !== 1) continue;
    transfers[step] = transfers[step]! + 1;
    addSnapshotMonth(seenAtMonth, leftMonths);
  }
  return {
    exitsWithin6Months: exits6 / n,
    exitsWithin3To4Months: exits35 / n,
    inNoeAtMonth6: inNoe6 / n,
    notTransferredAtMonth4: meanNotTransferred(n, transfers, leaves, TRANSFER_MONTH),
    transferPeakMonth: peakMonth(seenAtMonth),
  };
}

/** Product-limit estimate of "not transferred", averaged over the month after `month`. */
function meanNotTransferred(n: number, transfers: Float64Array, leaves: Float64Array, month: number): number {
  if (n === 0) return Number.NaN;
  let atRisk = n;
  let share = 1;
  let sum = 0;
  for (let step = 0; step < (month + 1) * STEPS_PER_MONTH; step++) {
    if (atRisk > 0) share *= 1 - transfers[step]! / atRisk;
    atRisk -= leaves[step]!;
    if (step >= month * STEPS_PER_MONTH) sum += share;
  }
  return sum / STEPS_PER_MONTH;
}

/** A change after `months` is first seen at the next snapshot: spreads one person over the two that can be next. */
function addSnapshotMonth(seen: Float64Array, months: number): void {
  const whole = Math.floor(months);
  if (whole > MONTHS) return;
  const fraction = months - whole;
  seen[whole] = seen[whole]! + 1 - fraction;
  seen[whole + 1] = seen[whole + 1]! + fraction;
}

function peakMonth(seen: Float64Array): number {
  let peak = Number.NaN;
  let most = 0;
  for (let month = 0; month < seen.length; month++) {
    if (seen[month]! <= most) continue;
    most = seen[month]!;
    peak = month;
  }
  return peak;
}
