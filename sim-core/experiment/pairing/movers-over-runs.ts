import { MOVER_GROUP_IDS, type MoverGroup, WAIT_IDS, type WaitId } from '../../measure/mover-groups.ts';
import type { Movers } from '../movers.ts';
import { type SampleSummary, summariseSample } from '../summary.ts';
import type { MoversByWait } from './compared-replication.ts';

/** Who waits less and who longer, over replications: means with their 95 % intervals; an empty group is left out. */
export interface MoversOverRuns {
  /** People of the group known in both scenarios, with the delay. */
  readonly persons: SampleSummary;
  /** Shares of them, 0 to 1. */
  readonly lessShare: SampleSummary;
  readonly longerShare: SampleSummary;
  /** Mean change of those whose delay ended in both, minutes; negative is less. */
  readonly meanChangeMin: SampleSummary;
}

/** The same by delay and group. */
export type MoversOfAll = Readonly<Record<WaitId, Readonly<Record<MoverGroup, MoversOverRuns>>>>;

/**
 * Sums up the same comparison of people over replications.
 *
 * @param replications - By replication: one scenario against the base.
 */
export function moversOverRuns(replications: readonly MoversByWait[]): MoversOfAll {
  const summary = (wait: WaitId, group: MoverGroup): MoversOverRuns => {
    const of = (figure: keyof Movers): SampleSummary =>
      summariseSample(replications.map((movers) => movers[wait][group][figure]));
    return {
      persons: of('persons'),
      lessShare: of('lessShare'),
      longerShare: of('longerShare'),
      meanChangeMin: of('meanChangeMin'),
    };
  };
  const byGroup = (wait: WaitId) =>
    Object.fromEntries(MOVER_GROUP_IDS.map((group) => [group, summary(wait, group)])) as Record<
      MoverGroup,
      MoversOverRuns
    >;
  return Object.fromEntries(WAIT_IDS.map((wait) => [wait, byGroup(wait)])) as Record<
    WaitId,
    ReturnType<typeof byGroup>
  >;
}
