import { MIN_PER_MONTH, MIN_PER_WEEK } from '../kernel/time.ts';
import type { JointMix } from '../people/joint-mix.ts';
import { AGE_BANDS, type CoxCoefficients, EDUCATION_LEVELS, type ScenarioDocument } from '../scenario/document.ts';
import type { Luck } from './luck.ts';

/** The attributes whose joint distribution is fitted, drawn together: one cell of the whole table. */
export interface Stratum {
  readonly ageYears: number;
  readonly man: boolean;
  readonly education: (typeof EDUCATION_LEVELS)[number];
  readonly immigrant: boolean;
  readonly laidOff: boolean;
}

/** Somebody who has registered, as the form and the register describe them. */
export interface Person extends Stratum {
  /** Assumed good possibilities: profile 1 of the rule tree. */
  readonly standardProfile: boolean;
  readonly digitallyReserved: boolean;
  readonly singleParent: boolean;
  /** Index of the latent work outcome. */
  readonly outcome: number;
}

/** Draws a stratum, and an age in whole years evenly in its band. @param joint who registers with them. */
export function drawStratum(joint: JointMix, luck: Luck): Stratum {
  const cell = luck.pick(joint.cells);
  const education = Math.floor(cell / 2) % EDUCATION_LEVELS.length;
  const above = Math.floor(cell / (2 * EDUCATION_LEVELS.length));
  const band = AGE_BANDS[Math.floor(above / 4)]!;
  return {
    ageYears: band.from + Math.floor(luck.uniform() * (band.to + 1 - band.from)),
    man: cell % 2 === 1,
    education: EDUCATION_LEVELS[education]!,
    immigrant: above % 2 === 1,
    laidOff: Math.floor(above / 2) % 2 === 1,
  };
}

/** Draws everything else about a person. */
export function drawPerson(document: ScenarioDocument, luck: Luck, stratum: Stratum): Person {
  const { people } = document;
  const { education, immigrant, laidOff } = stratum;
  const standardProfile =
    !luck.chance(people.statedObstacleShare) &&
    hasFittingEducation(document, luck, education === 'primary', immigrant) &&
    (laidOff || luck.chance(people.workedSixOfTwelveShare));
  return {
    ...stratum,
    standardProfile,
    digitallyReserved: luck.chance(people.digitalReservationShare),
    singleParent: luck.chance(people.singleParentShare),
    outcome: luck.pick(standardProfile ? people.outcomeSharesProfile1 : people.outcomeSharesOther),
  };
}

/** The education rules of the tree: primary school alone skips the questions on passing and approval. */
function hasFittingEducation(document: ScenarioDocument, luck: Luck, primary: boolean, immigrant: boolean): boolean {
  const { people } = document;
  if (primary) return !luck.chance(people.noEducationShare);
  const notApproved = immigrant ? people.educationNotApprovedShareImmigrant : people.educationNotApprovedShareOther;
  return !luck.chance(people.educationNotPassedShare) && !luck.chance(notApproved);
}

/** Hazard ratio of a person against the reference person. */
export function hazardRatio(
  coefficients: CoxCoefficients,
  document: ScenarioDocument,
  person: Person,
  laidOff: boolean,
): number {
  const years = person.ageYears - document.hazards.referenceAgeYears;
  let logRatio = coefficients.agePerYear * years;
  if (person.man) logRatio += coefficients.men;
  if (person.immigrant) logRatio += coefficients.immigrant;
  if (laidOff) logRatio += coefficients.laidOff;
  if (person.education === 'unknown') logRatio += coefficients.unknownEducation;
  else if (person.education !== 'primary') logRatio += coefficients[person.education];
  return Math.exp(logRatio);
}

/** When laid-off people become ordinary job seekers, minutes since registration. */
export function laidOffLimitMin(document: ScenarioDocument): number {
  return document.hazards.laidOffLimitWeeks * MIN_PER_WEEK;
}

/** When the person leaves the register, minutes since registration. */
export function drawExitMin(document: ScenarioDocument, luck: Luck, person: Person): number {
  const { exit } = document.hazards;
  const limitMin = laidOffLimitMin(document);
  const starts = exit.fromMonth.map((month) => month * MIN_PER_MONTH);
  const outcomeRatio = exit.ratioByOutcome[person.outcome]! * exit.organisationFactor;
  return luck.firstEvent(withBreak(starts, limitMin), (fromMin) => {
    const perMonth = exit.perMonth[starts.filter((startMin) => startMin <= fromMin).length - 1]!;
    const ratio = hazardRatio(exit.coefficients, document, person, person.laidOff && fromMin < limitMin);
    return (perMonth * ratio * outcomeRatio) / MIN_PER_MONTH;
  });
}

/** When the person begins some work while registered, minutes since registration. */
export function drawJobMin(document: ScenarioDocument, luck: Luck, person: Person): number {
  return drawConstant(document, luck, person, document.hazards.jobWhileRegistered, 0);
}

/** When an event would move the person to the office, minutes since registration, for one who enters NOE at `enteredMin`. */
export function drawEventTransferMin(
  document: ScenarioDocument,
  luck: Luck,
  person: Person,
  enteredMin: number,
): number {
  return drawConstant(document, luck, person, document.hazards.eventTransfer, enteredMin);
}

/** A hazard that stays the same from `startMin` on; who was laid off at registration keeps that ratio. */
function drawConstant(
  document: ScenarioDocument,
  luck: Luck,
  person: Person,
  cause: { readonly perMonth: number; readonly coefficients: CoxCoefficients },
  startMin: number,
): number {
  const perMin = (cause.perMonth * hazardRatio(cause.coefficients, document, person, person.laidOff)) / MIN_PER_MONTH;
  return luck.firstEvent([startMin], () => perMin);
}

/** The breaks with one more, if it lies after the first. */
function withBreak(startsMin: readonly number[], extraMin: number): number[] {
  if (extraMin <= startsMin[0]! || startsMin.includes(extraMin)) return [...startsMin];
  return [...startsMin, extraMin].sort((a, b) => a - b);
}
