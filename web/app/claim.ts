import capacityClaim from '../../calibration/report/capacity-claim.json';
import { headline } from '../../calibration/report/capacity-headline.ts';
import type { CapacityReport, LeverReport, RoomReport, Spread } from '../../calibration/report/capacity-report.ts';
import { rounded } from '../../calibration/report/digits.ts';
import type { LocalText } from '../../sim-core/contract.ts';

/** The study of the claimed capacity this page was built with. */
export const CLAIM: CapacityReport = capacityClaim;

/** The answer of the study in a few sentences: the same as in its report. */
export const CLAIM_ANSWER: LocalText = headline(CLAIM);

/** A median with its range, all rounded where the range begins: no digit that nobody knows. */
export function roundedSpread({ median, low, high }: Spread, scale = 1): Spread {
  const uncertainty = (scale * (high - low)) / 2;
  const round = (value: number) => Number(rounded(scale * value, uncertainty));
  return { median: round(median), low: round(low), high: round(high) };
}

/** Whether a room is the one the claim of its level is held against. */
export function isDeciding({ level, limit }: RoomReport, { levels }: CapacityReport): boolean {
  return levels.find(({ id }) => id === level)?.leverLimit === limit;
}

/** The rooms that answer the claim: one for each reading and each level a claim is made for. */
export function decidingRooms(report: CapacityReport): readonly RoomReport[] {
  return report.rooms.filter((room) => isDeciding(room, report));
}

/** The levers of the claim the headline is about: as many users in stock, in ordinary operation. */
export function headlineLevers({ levers, readings, levels }: CapacityReport): readonly LeverReport[] {
  const [reading, level] = [readings[0]?.id, levels[0]?.id];
  return levers.filter((one) => one.reading === reading && one.level === level);
}
