import { SERIES } from '../measure/catalogue.ts';
import { type ReplicationResult, SERIES_IDS, type SeriesId, type SeriesSummary } from '../measure/result.ts';
import { pairedDifference } from './paired-difference.ts';

/**
 * A daily series of one scenario less that of another, on the same people and the same luck: each day the mean difference
 * with its 95 % interval. The interval is of each day by itself.
 *
 * @param first - Replications of the one, and `second` of the other: the same ones in the same order, over the same days.
 * @returns a day on which no pair was observed is null; with one pair the interval is the difference itself.
 * @throws {SimError} `bad-argument` if the replications differ in number.
 */
export function pairedSeries(
  first: readonly ReplicationResult[],
  second: readonly ReplicationResult[],
  id: SeriesId,
): SeriesSummary {
  const row = SERIES_IDS.indexOf(id);
  const days = (first[0]?.series.length ?? 0) / SERIES_IDS.length;
  const column = (results: readonly ReplicationResult[], day: number): number[] =>
    results.map(({ series }) => series[row * days + day]!);
  const mean: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  for (let day = 0; day < days; day++) {
    const difference = pairedDifference(column(first, day), column(second, day));
    mean.push(difference.mean);
    low.push(difference.ci95?.[0] ?? difference.mean);
    high.push(difference.ci95?.[1] ?? difference.mean);
  }
  return { unit: SERIES[id].unit, mean, low, high };
}
