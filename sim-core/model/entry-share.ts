import type { JointMix } from '../people/joint-mix.ts';
import type { PopulationMix } from '../people/population.ts';
import { EDUCATIONS, stratumOf } from '../people/strata.ts';
import { exp } from '../random/maths.ts';
import type { CompiledModel } from './compiled-model.ts';

/** What decides who comes to NOE, apart from who they are. */
export type EntryRules = Pick<
  CompiledModel,
  | 'mix'
  | 'ageFrom'
  | 'ageTo'
  | 'exit'
  | 'exitRatioByOutcome'
  | 'laidOffLimitMin'
  | 'officeStandardShare'
  | 'officeHandToNoeShare'
  | 'officeDelayMin'
>;

/** A combination of attributes that decide profile and exit; `man`, `immigrant` and `laidOff` are 0 or 1. */
export interface EntryCell {
  readonly band: number;
  readonly laidOff: number;
  readonly immigrant: number;
  readonly education: number;
  readonly man: number;
}

/**
 * Expected share of those who register that comes to NOE: at once by profile 1, or through an office if it finds them
 * standard, hands them over, and they are still in the register when the hand-over is due. No queue is involved, so it
 * depends on nothing that happens in NOE.
 */
export function entryShare(joint: JointMix, rules: EntryRules): number {
  let share = 0;
  joint.cells.forEach((weight, i) => {
    if (weight > 0) share += weight * ofCell(cellAt(i), rules);
  });
  return share * (1 - rules.mix.digitalReservationShare);
}

/** The cell at a place of `JointMix.cells`. */
export function cellAt(i: number): EntryCell {
  const education = (i >> 1) % EDUCATIONS;
  const group = (i - (i % (2 * EDUCATIONS))) / (2 * EDUCATIONS);
  return { man: i & 1, education, immigrant: group & 1, laidOff: (group >> 1) & 1, band: group >> 2 };
}

/** Share of a cell's people, none of them digitally reserved, that comes to NOE; every year of age is equally likely. */
function ofCell(cell: EntryCell, rules: EntryRules): number {
  const { from, to } = rules.mix.ageBands[cell.band]!;
  const [first, last] = [Math.max(from, rules.ageFrom), Math.min(to, rules.ageTo)];
  const direct = profile1Share(cell, rules.mix);
  let share = 0;
  for (let age = first; age <= last; age++) share += direct + (1 - direct) * throughOffice(cell, age, rules);
  return share / (to - from + 1);
}

/** Probability of profile 1 by the rule tree: every answer is a draw of its own. */
export function profile1Share({ laidOff, immigrant, education }: EntryCell, mix: PopulationMix): number {
  const worked = laidOff === 1 ? 1 : mix.workedSixOfTwelveShare;
  const beforeEducation = (1 - mix.statedObstacleShare) * worked;
  if (education === 0) return beforeEducation * (1 - mix.noEducationShare);
  const notApproved = immigrant === 1 ? mix.educationNotApprovedShareImmigrant : mix.educationNotApprovedShareOther;
  return beforeEducation * (1 - mix.educationNotPassedShare) * (1 - notApproved);
}

/** Probability that an office hands over someone it has got, and that they are there to be handed over. */
function throughOffice(cell: EntryCell, age: number, rules: EntryRules): number {
  const stratum = stratumOf(cell.man, age, cell.education, cell.immigrant);
  let share = 0;
  let below = 0;
  rules.mix.outcomeUpToOther.forEach((upTo, outcome) => {
    const ratio = rules.exit.ratioByStratum[stratum]! * rules.exitRatioByOutcome[outcome]!;
    share += (upTo - below) * rules.officeStandardShare[outcome]! * staysForDelay(ratio, cell.laidOff === 1, rules);
    below = upTo;
  });
  return share * rules.officeHandToNoeShare;
}

/** P(exit after an exponential delay) of someone with this hazard ratio: the Laplace transform of their survival, in pieces. */
function staysForDelay(ratio: number, isLaidOff: boolean, rules: EntryRules): number {
  const { exit, officeDelayMin, laidOffLimitMin } = rules;
  if (officeDelayMin === 0) return 1;
  const { fromMin, perMin } = exit.hazard;
  const limitMin = isLaidOff ? laidOffLimitMin : 0;
  const starts = [...new Set([...fromMin, limitMin])].sort((a, b) => a - b);
  let left = 1; // probability that neither exit nor hand-over has come
  let handedOver = 0;
  starts.forEach((startMin, i) => {
    const endMin = starts[i + 1] ?? Infinity;
    const piece = fromMin.findLastIndex((from) => from <= startMin);
    const exitPerMin = perMin[piece]! * ratio * (startMin < limitMin ? exit.laidOffRatio : 1);
    const totalPerMin = exitPerMin + 1 / officeDelayMin;
    const stays = endMin === Infinity ? 0 : exp(-totalPerMin * (endMin - startMin));
    handedOver += (left * (1 - stays)) / (officeDelayMin * totalPerMin);
    left *= stays;
  });
  return handedOver;
}
