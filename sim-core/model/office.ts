import { onGrid } from '../kernel/time.ts';
import { exp, log } from '../random/maths.ts';
import { PURPOSE } from '../random/purposes.ts';
import type { Noe } from './noe.ts';

/** Draws of `PURPOSE.office`: found standard, handed to NOE, delay. */
const OFFICE_DRAW = { standard: 0, handOver: 1, delay: 2, overTransfer: 3 } as const;

// What the office of a person profiled to it does: functions of the person alone.

/** Whether the office finds the person standard; `outcome` is their latent work outcome. */
export const isFoundStandard = ({ compiled, streams }: Noe, person: number, outcome: number): boolean =>
  streams.chance(PURPOSE.office, person, OFFICE_DRAW.standard, compiled.officeStandardShare[outcome]!);

/** Whether the office hands a person it found standard to NOE. */
export const isHandedOver = ({ compiled, streams }: Noe, person: number): boolean =>
  streams.chance(PURPOSE.office, person, OFFICE_DRAW.handOver, compiled.officeHandToNoeShare);

/** Whether an office hands a person to NOE whom it did not find standard. */
export const isOverTransferred = ({ compiled, streams }: Noe, person: number): boolean => {
  const { overTransferShare } = compiled;
  return overTransferShare > 0 && streams.chance(PURPOSE.office, person, OFFICE_DRAW.overTransfer, overTransferShare);
};

/** Time from registration to the hand-over, minutes on the grid. */
export const handOverAfterMin = ({ compiled, streams }: Noe, person: number): number =>
  onGrid(streams.exponential(PURPOSE.office, person, OFFICE_DRAW.delay) * compiled.officeDelayMin);

/** The same for a person known to have been handed over by an age, minutes since registration. */
export function handOverBeforeMin({ compiled, streams }: Noe, person: number, ageMin: number): number {
  const { officeDelayMin } = compiled;
  if (officeDelayMin === 0) return 0;
  const share = streams.uniform(PURPOSE.office, person, OFFICE_DRAW.delay);
  return Math.min(ageMin, onGrid(-log(1 - share * (1 - exp(-ageMin / officeDelayMin))) * officeDelayMin));
}
