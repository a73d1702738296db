import { KEY_FIGURE_IDS, type KeyFigureId } from '../../sim-core/contract.ts';
import { createFollower, type PersonHistories } from '../../sim-core/engine.ts';
import { type Changes, changedScenario } from '../changes.ts';

const MIN_PER_DAY = 1440;
const MS_PER_DAY = 86_400_000;

/** Minutes of a mean month, 365.25 / 12 days: the unit of every published time. */
export const MIN_PER_MONTH = (365.25 / 12) * MIN_PER_DAY;

/** Last day of the register data (S0-021: January 2021 to April 2024). */
const LAST_DAY = '2024-04-30';

/** People of several replications of one scenario. */
export interface SimulatedPeople {
  /** One for each replication. */
  readonly histories: readonly PersonHistories[];
  /** Mean of a key figure over the replications, as an ordinary run reports it. */
  figure(id: KeyFigureId): number;
  /** The first minute of a calendar day. @param day as 2023-03-01 */
  minuteOf(day: string): number;
  /** Nothing later is known, minutes. */
  readonly endMin: number;
}

/**
 * The people the register would show: the base year from the opening of NOE in January 2023, which began empty, and on
 * to the last day of the register data.
 *
 * @param changes what differs from the defaults. @param replications at least 1.
 * @param onReplication called after each.
 */
export function simulatedPeople(
  changes: Changes,
  replications: number,
  onReplication?: (done: number) => void,
): SimulatedPeople {
  const { startDate } = changedScenario(changes).run;
  const daysFrom = (day: string): number => (Date.parse(day) - Date.parse(startDate)) / MS_PER_DAY;
  const document = changedScenario({
    'run.warmUpDays': 0,
    'run.measuredDays': daysFrom(LAST_DAY) + 1,
    ...changes,
  });
  const follow = createFollower(document);
  const followed = Array.from({ length: replications }, (_, r) => {
    const one = follow(r);
    onReplication?.(r + 1);
    return one;
  });
  return {
    histories: followed.map(({ histories }) => histories),
    figure: (id) => {
      const place = KEY_FIGURE_IDS.indexOf(id);
      return followed.reduce((sum, { result }) => sum + result.keyFigures[place]!, 0) / replications;
    },
    minuteOf: (day) => (daysFrom(day) + document.run.warmUpDays) * MIN_PER_DAY,
    endMin: followed[0]!.histories.endMin,
  };
}
