/**
 * Places of `ReplicationResult.oldest`: of those who registered in the first span of the warm-up, how many came to NOE,
 * were its users when measuring started, and still were at the end of the run; and how many came in the whole warm-up.
 */
export const OLDEST = { came: 0, atStart: 1, atEnd: 2, cameInAll: 3 } as const;

const SHORTEST_SPAN_DAYS = 28;
const SPANS = 8;

/**
 * Length of the span, days: an eighth of the warm-up, at least four weeks. The longer the warm-up the fewer of the first
 * are still there.
 */
export function oldestSpanDays(warmUpDays: number): number {
  return Math.max(SHORTEST_SPAN_DAYS, Math.floor(warmUpDays / SPANS));
}
