import { type PersonHistories, STAY_ENDS } from '../../sim-core/engine.ts';
import { MIN_PER_MONTH } from './simulated-people.ts';
import type { CoxData, SurvivalData } from './survival-data.ts';

/** What ends a spell: leaving the register, being moved to an office, beginning some work; or leaving NOE at all. */
export type Ending = 'exit' | 'transfer' | 'job' | 'leavesNoe';

/** Which spells are looked at, minutes of the run: registered from (inclusive) to (not any more), followed until. */
export interface Window {
  readonly fromMin: number;
  readonly toMin: number;
  readonly untilMin: number;
}

/**
 * How time is seen: exactly, or in the monthly snapshots of the register, where a change is seen at the next month end
 * (counted from each person's registration) and who comes and goes between two is never seen.
 */
export type Seen = 'exactly' | 'monthly';

/** Covariates of the published models in the order of their tables, named as the coefficients of a scenario. */
export const COVARIATES = [
  'men',
  'agePerYear',
  'upperSecondary',
  'higherShort',
  'higherLong',
  'unknownEducation',
  'immigrant',
  'laidOff',
] as const;
export type Covariate = (typeof COVARIATES)[number];

const EDUCATION_OF: Partial<Record<Covariate, number>> = {
  upperSecondary: 1,
  higherShort: 2,
  higherLong: 3,
  unknownEducation: 4,
};

interface Spell {
  readonly people: PersonHistories;
  readonly i: number;
  readonly entry: number;
  readonly exit: number;
  readonly event: number;
}

/**
 * Spells with a standard decision of NOE, in months since registration, with the covariates of the published models.
 *
 * They are seen from the arrival at NOE (delayed entry): who left the register before is not in NOE's data.
 */
export function coxSpells(
  people: readonly PersonHistories[],
  ending: Ending,
  window: Window,
  seen: Seen = 'exactly',
): CoxData {
  const spells = spellsOf(people, ending, window, seen, true);
  const covariates = COVARIATES.map((name) => Float64Array.from(spells, (spell) => covariateOf(spell, name)));
  return { ...survivalData(spells), names: COVARIATES, covariates };
}

/**
 * Spells as the published curves count them: everyone who got a standard decision, in months since registration.
 *
 * Nobody enters late here, because the source follows those in NOE back to their registration.
 * @param group only those laid off at registration, or only the others.
 */
export function curveSpells(
  people: readonly PersonHistories[],
  ending: Ending,
  window: Window,
  group: 'all' | 'laidOff' | 'others' = 'all',
): SurvivalData {
  const spells = spellsOf(people, ending, window, 'exactly', false);
  if (group === 'all') return survivalData(spells);
  return survivalData(spells.filter(({ people: { laidOff }, i }) => (laidOff[i] === 1) === (group === 'laidOff')));
}

function survivalData(spells: readonly Spell[]): SurvivalData {
  return {
    entry: Float64Array.from(spells, ({ entry }) => entry),
    exit: Float64Array.from(spells, ({ exit }) => exit),
    event: Uint8Array.from(spells, ({ event }) => event),
  };
}

function spellsOf(
  histories: readonly PersonHistories[],
  ending: Ending,
  { fromMin, toMin, untilMin }: Window,
  seen: Seen,
  entersLate: boolean,
): Spell[] {
  const spells: Spell[] = [];
  for (const people of histories) {
    for (let i = 0; i < people.size; i++) {
      const registeredMin = people.registeredMin[i]!;
      if (people.decided[i] === 0 || registeredMin < fromMin || registeredMin >= toMin) continue;
      const { atMin, event } = endOf(people, i, ending, untilMin);
      const months = (timeMin: number): number => (timeMin - registeredMin) / MIN_PER_MONTH;
      const entry = entersLate ? months(people.arrivedMin[i]!) : 0;
      const spell = asSeen({ people, i, entry, exit: months(atMin), event }, seen);
      if (spell.entry < spell.exit) spells.push(spell);
    }
  }
  return spells;
}

function asSeen(spell: Spell, seen: Seen): Spell {
  if (seen === 'exactly') return spell;
  const exit = spell.event === 1 ? Math.ceil(spell.exit) : Math.floor(spell.exit);
  return { ...spell, entry: Math.ceil(spell.entry), exit };
}

/** When a spell ends or is cut off. Whoever leaves the register can not be transferred or start work any more. */
function endOf(people: PersonHistories, i: number, ending: Ending, untilMin: number): { atMin: number; event: 0 | 1 } {
  const cutMin = Math.min(untilMin, ending === 'job' ? people.exitMin[i]! : Infinity);
  const timeMin = timeOf(people, i, ending);
  const atMin = Math.min(timeMin, cutMin);
  if (timeMin > cutMin) return { atMin, event: 0 };
  const left = STAY_ENDS[people.leftBy[i]!]!;
  return { atMin, event: ending === 'transfer' && left === 'register' ? 0 : 1 };
}

function timeOf(people: PersonHistories, i: number, ending: Ending): number {
  switch (ending) {
    case 'exit':
      return people.exitMin[i]!;
    case 'job':
      return people.workStartMin[i]!;
    default:
      return people.leftMin[i]!;
  }
}

function covariateOf({ people, i }: Spell, name: Covariate): number {
  switch (name) {
    case 'men':
      return people.man[i]!;
    case 'agePerYear':
      return people.age[i]!;
    case 'immigrant':
      return people.immigrant[i]!;
    case 'laidOff':
      return people.laidOff[i]!;
    default:
      return people.education[i] === EDUCATION_OF[name] ? 1 : 0;
  }
}
