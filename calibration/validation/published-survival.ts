import type { KeyFigureId } from '../../sim-core/contract.ts';
import { numberOf } from '../evidence/registry.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { meets, type Target } from '../targets/target.ts';
import { kaplanMeier, meanSurvival, type SurvivalPoint, survivalAt } from './kaplan-meier.ts';
import { MIN_PER_MONTH, type SimulatedPeople, simulatedPeople } from './simulated-people.ts';
import { curveSpells, type Ending, type Window } from './spells.ts';

/** A published survival point beside the product-limit estimate from simulated people. */
export interface SurvivalRow {
  /** Id of the fit target. */
  readonly id: string;
  readonly evidence: readonly string[];
  readonly published: number;
  readonly accepted: Target['tolerance'];
  readonly estimated: SurvivalPoint;
  /** The same quantity as a run reports it among its key figures; null where a run has no such figure. */
  readonly ofRun: number | null;
  readonly hit: boolean;
  readonly sentence: string;
}

const FOLLOWED_MONTHS = 7; // a cohort is followed to the end of its seventh month, as in the key figures

/**
 * The published survival points of people in NOE, each with the censoring of its source.
 *
 * Half gone: no longer registered three to four months after registration, read at 3.5. Not transferred at month 4:
 * life table with exits censored. Still in NOE at month 6: nobody is censored, both ways out count. The source sees the
 * last two in monthly snapshots, so they are means over the month that follows (see `sim-core/measure/cohort.ts`).
 */
export function survivalRows(people: SimulatedPeople): readonly SurvivalRow[] {
  const curve = (ending: Ending) => kaplanMeier(curveSpells(people.histories, ending, cohort(people)));
  return [
    row('half-gone', gone(survivalAt(curve('exit'), 3.5)), people),
    row('not-transferred-month-4', meanSurvival(curve('transfer'), 4, 5), people),
    row('in-noe-month-6', meanSurvival(curve('leavesNoe'), 6, 7), people),
  ];
}

/**
 * Gone within six months before NOE: the published ratio of 2023 against 2021 is taken out of the exit hazard, and the
 * curves of the laid-off and the others are weighted to the mix of 2021 (direct standardisation).
 */
export function beforeNoeRow(replications: number): SurvivalRow {
  const people = simulatedPeople({ 'hazards.exit.organisationFactor': Math.exp(-numberOf('S0-225')) }, replications);
  const at6 = (group: 'laidOff' | 'others'): SurvivalPoint =>
    survivalAt(kaplanMeier(curveSpells(people.histories, 'exit', cohort(people), group)), 6);
  const [laidOff, others] = [at6('laidOff'), at6('others')];
  const share = numberOf('S0-178');
  const mixed = {
    share: share * laidOff.share + (1 - share) * others.share,
    standardError: Math.hypot(share * laidOff.standardError, (1 - share) * others.standardError),
  };
  return row('exit-before-noe', gone(mixed), null);
}

/** Everyone whose seven months can be seen: registered up to September 2023 (S0-186) when followed to April 2024. */
export function cohort({ endMin }: SimulatedPeople): Window {
  // The key figures take those registered at the last minute too; times lie on a grid far coarser than this step.
  const toMin = endMin - FOLLOWED_MONTHS * MIN_PER_MONTH + 1e-6;
  return { fromMin: 0, toMin, untilMin: endMin };
}

function gone({ share, standardError }: SurvivalPoint): SurvivalPoint {
  return { share: 1 - share, standardError };
}

function row(id: string, estimated: SurvivalPoint, people: SimulatedPeople | null): SurvivalRow {
  const target = FIT_TARGETS.find((one) => one.id === id);
  if (target === undefined || target.value === null) {
    throw new Error(`Fit target ${id} is missing or has no value in calibration/targets/fit-targets.json.`);
  }
  const ofRun = people === null ? null : people.figure(target.keyFigure as KeyFigureId);
  const hit = meets(target, estimated.share);
  const { low, high } = target.tolerance;
  return {
    id,
    evidence: target.evidence,
    published: target.value,
    accepted: target.tolerance,
    estimated,
    ofRun,
    hit,
    sentence: `${target.statement} Kaplan–Meier from simulated people: ${estimated.share.toFixed(4)} (standard error ${estimated.standardError.toFixed(4)}); accepted ${low} to ${high}: ${hit ? 'hit' : 'MISS'}.`,
  };
}
