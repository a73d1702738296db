import { MOVER_GROUPS, type MoverGroup, type Movers, type MoversByGroup } from './movers.ts';
import { type SampleSummary, summariseSample } from './summary.ts';

/** The movers of one group over replications: each number with its interval. */
export type MoverSummary = Readonly<Record<keyof Movers, SampleSummary>>;

/**
 * Who waits less and who longer, over replications with the same people in both scenarios.
 *
 * @param all - The movers of each replication.
 * @returns by group; a number that no replication observed has no mean.
 */
export function moversOverRuns(all: readonly MoversByGroup[]): Readonly<Record<MoverGroup, MoverSummary>> {
  const over = (group: MoverGroup, of: keyof Movers): SampleSummary =>
    summariseSample(all.map((movers) => movers[group][of]));
  const entries = MOVER_GROUPS.map((group) => {
    const summary: MoverSummary = {
      persons: over(group, 'persons'),
      lessShare: over(group, 'lessShare'),
      longerShare: over(group, 'longerShare'),
      meanChangeMin: over(group, 'meanChangeMin'),
    };
    return [group, summary] as const;
  });
  return Object.fromEntries(entries) as Record<MoverGroup, MoverSummary>;
}
