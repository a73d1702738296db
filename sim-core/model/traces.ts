import { MIN_PER_WEEK } from '../kernel/time.ts';
import { GREATEST_NEED_WEEKS } from '../measure/checkpoint-figures.ts';
import { TRACE_ENDS, type TraceEnd, type Traces } from '../measure/traces.ts';
import { type PersonHistories, STAY_ENDS } from './person-histories.ts';

const END_OF: Readonly<Record<(typeof STAY_ENDS)[number], TraceEnd>> = {
  stillThere: 'stillThere',
  register: 'register',
  intake: 'office',
  event: 'office',
  changed: 'office',
  review: 'officeAfterReview',
  tailoredReview: 'officeAfterReview',
};

/**
 * Takes a sample of a replication's people, evenly over the order they came in, and follows each for
 * GREATEST_NEED_WEEKS: only those who registered that long before the end are taken.
 *
 * @param most people in the sample; fewer if fewer registered early enough.
 */
export function sampleTraces(histories: PersonHistories, most: number): Traces {
  const weeks = GREATEST_NEED_WEEKS;
  const rows = followedRows(histories, weeks);
  const size = Math.min(most, rows.length);
  const traces = {
    size,
    of: rows.length,
    weeks,
    registeredMin: new Float64Array(size),
    arrivedWeek: new Float32Array(size),
    leftWeek: new Float32Array(size),
    end: new Uint8Array(size),
  };
  for (let i = 0; i < size; i++) put(traces, i, histories, rows[Math.floor(((2 * i + 1) * rows.length) / (2 * size))]!);
  return traces;
}

function put(traces: Traces, i: number, histories: PersonHistories, row: number): void {
  const registeredMin = histories.registeredMin[row]!;
  const leftWeek = (histories.leftMin[row]! - registeredMin) / MIN_PER_WEEK;
  const isGone = leftWeek <= traces.weeks;
  traces.registeredMin[i] = registeredMin;
  traces.arrivedWeek[i] = (histories.arrivedMin[row]! - registeredMin) / MIN_PER_WEEK;
  traces.leftWeek[i] = isGone ? leftWeek : Infinity;
  traces.end[i] = TRACE_ENDS.indexOf(isGone ? END_OF[STAY_ENDS[histories.leftBy[row]!]!] : 'stillThere');
}

function followedRows({ size, endMin, registeredMin, arrivedMin }: PersonHistories, weeks: number): number[] {
  const lastMin = endMin - weeks * MIN_PER_WEEK;
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    const fromMin = registeredMin[row]!;
    // Who came to NOE after the weeks that are shown would only be seen waiting.
    const isShown = arrivedMin[row]! - fromMin < weeks * MIN_PER_WEEK;
    if (fromMin >= 0 && fromMin <= lastMin && isShown) rows.push(row);
  }
  return rows;
}
