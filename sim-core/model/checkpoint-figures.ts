import { MIN_PER_DAY, MIN_PER_MONTH, MIN_PER_WEEK } from '../kernel/time.ts';
import {
  CHECKPOINT_FIGURE_IDS,
  type CheckpointFigureId,
  GREATEST_NEED_WEEKS,
  SOON_MONTHS,
} from '../measure/checkpoint-figures.ts';
import { KEY_FIGURE_IDS, type KeyFigureId, type ReplicationResult, SERIES_IDS } from '../measure/result.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import type { PersonHistories } from './person-histories.ts';
import { LEFT } from './person-table.ts';

const SOON_MIN = SOON_MONTHS * MIN_PER_MONTH;

/** What one replication says of its routine of checkpoints, by CHECKPOINT_FIGURE_IDS; NaN where nothing was observed. */
export function checkpointFigures(
  result: ReplicationResult,
  histories: PersonHistories,
  { run }: ScenarioDocument,
): Float64Array {
  const measuredMin = run.measuredDays * MIN_PER_DAY;
  const months = measuredMin / MIN_PER_MONTH;
  const reviews = keyFigure(result, 'reviewsPerMonth');
  const figures: Record<CheckpointFigureId, number> = {
    reviews,
    soonLeaverReviews: reviews === 0 ? 0 : reviews * keyFigure(result, 'reviewsOfSoonLeaversShare'),
    reviewTransfers: reviewTransfers(histories, measuredMin) / months,
    soonLeaverTransfers: soonLeaverTransfers(histories, measuredMin),
    officeInflow: keyFigure(result, 'transfersPerMonth'),
    weeksToOffice: weeksToOffice(histories),
    noeHours: workHours(result, run.measuredDays) / months,
  };
  return Float64Array.from(CHECKPOINT_FIGURE_IDS, (id) => figures[id]);
}

function keyFigure(result: ReplicationResult, id: KeyFigureId): number {
  return result.keyFigures[KEY_FIGURE_IDS.indexOf(id)]!;
}

function workHours({ series }: ReplicationResult, days: number): number {
  const row = SERIES_IDS.indexOf('workDoneHours') * days;
  let hours = 0;
  for (let day = 0; day < days; day++) hours += series[row + day]!;
  return hours;
}

function isByReview(reason: number): boolean {
  return reason === LEFT.review || reason === LEFT.tailoredReview;
}

function reviewTransfers(histories: PersonHistories, measuredMin: number): number {
  const { size, endMin, leftMin, leftBy } = histories;
  let count = 0;
  for (let i = 0; i < size; i++) {
    if (isByReview(leftBy[i]!) && leftMin[i]! >= endMin - measuredMin) count++;
  }
  return count;
}

/** Per month, over a window as long as the measured days that ends early enough to see who leaves the register soon. */
function soonLeaverTransfers(histories: PersonHistories, measuredMin: number): number {
  const { size, endMin, leftMin, leftBy, exitMin } = histories;
  const toMin = endMin - SOON_MIN;
  const fromMin = Math.max(0, toMin - measuredMin);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const movedMin = leftMin[i]!;
    const isMoved = isByReview(leftBy[i]!) && movedMin >= fromMin && movedMin < toMin;
    if (isMoved && exitMin[i]! - movedMin <= SOON_MIN) count++;
  }
  return toMin > fromMin ? (count * MIN_PER_MONTH) / (toMin - fromMin) : Number.NaN;
}

/**
 * Mean over those still in the register after GREATEST_NEED_WEEKS, who are the same people under any routine; whom the
 * office has not taken over by then counts with all these weeks.
 */
function weeksToOffice(histories: PersonHistories): number {
  const { size, endMin, registeredMin, exitMin, leftMin, decided } = histories;
  const followedMin = GREATEST_NEED_WEEKS * MIN_PER_WEEK;
  let count = 0;
  let weeks = 0;
  for (let i = 0; i < size; i++) {
    const fromMin = registeredMin[i]!;
    if (fromMin < 0 || fromMin + followedMin > endMin) continue;
    if (decided[i] === 0 || exitMin[i]! - fromMin <= followedMin) continue;
    count++;
    weeks += Math.min(leftMin[i]! - fromMin, followedMin) / MIN_PER_WEEK;
  }
  return count === 0 ? Number.NaN : weeks / count;
}
