import { exp } from '../random/maths.ts';
import type { CheckpointCohort, FlowRules } from './checkpoint-cohort.ts';
import { CheckpointWalk, FIELDS, OF_CHECKPOINT, OF_STAY } from './checkpoint-walk.ts';

/** Persons per month at one checkpoint. */
export interface CheckpointFlow {
  /** Still there when it is due, the exempt left out. */
  readonly due: number;
  readonly reviewed: number;
  readonly reviewedSoonLeavers: number;
  readonly sent: number;
  readonly sentSoonLeavers: number;
}

/** Flows in the long run, persons per month. */
export interface CohortFlow {
  readonly checkpoints: readonly CheckpointFlow[];
  readonly eventTransfers: number;
  readonly changedSituations: number;
  readonly changedTransfers: number;
  /** Users in NOE in the long run, as persons times weeks that a month of arrivals spends there. */
  readonly personWeeks: number;
}

/** Nobody is followed longer; the flow beyond it is nothing. */
const LAST_WEEK = 520;

/**
 * What becomes of everybody who comes to NOE, exactly but for queues: two states (partly in work or not) with hazards
 * that are constant between moments, so each stretch has a closed form.
 *
 * Assumes that tasks do not wait, that a message is answered after its mean time, and a level inflow.
 */
export function checkpointFlow(cohort: CheckpointCohort, rules: FlowRules): CohortFlow {
  const walk = new CheckpointWalk(cohort, rules, true);
  for (let g = 0; g < cohort.persons.length; g++) walk.group(g, cohort.persons[g]!, LAST_WEEK);
  const { sums, atCheckpoint } = walk;
  return {
    checkpoints: rules.checkpoints.map((_, c) => ({
      due: atCheckpoint[c * FIELDS + OF_CHECKPOINT.due]!,
      reviewed: atCheckpoint[c * FIELDS + OF_CHECKPOINT.reviewed]!,
      reviewedSoonLeavers: atCheckpoint[c * FIELDS + OF_CHECKPOINT.soonLeavers]!,
      sent: atCheckpoint[c * FIELDS + OF_CHECKPOINT.sent]!,
      sentSoonLeavers: atCheckpoint[c * FIELDS + OF_CHECKPOINT.sentSoonLeavers]!,
    })),
    eventTransfers: sums[OF_STAY.eventTransfers]!,
    changedSituations: sums[OF_STAY.changedSituations]!,
    changedTransfers: sums[OF_STAY.changedTransfers]!,
    personWeeks: sums[OF_STAY.weeks]!,
  };
}

/**
 * Mean weeks from registration until the office takes over, of those who are still in the register after `weeks`; whom
 * it has not taken over by then counts with all of them.
 */
export function weeksUntilOffice(cohort: CheckpointCohort, rules: FlowRules, weeks: number): number {
  const walk = new CheckpointWalk(cohort, rules, false);
  let persons = 0;
  let before = 0;
  for (let g = 0; g < cohort.persons.length; g++) {
    const entryWeek = cohort.entryWeek[g]!;
    if (entryWeek >= weeks) continue;
    const stay = walk.exitHazard(g, weeks) - walk.exitHazard(g, entryWeek);
    const there = cohort.persons[g]! * exp(-cohort.exitRatio[g]! * stay);
    persons += there;
    before += there * entryWeek;
    walk.group(g, there, weeks);
  }
  return persons === 0 ? Number.NaN : (before + walk.sums[OF_STAY.weeks]!) / persons;
}
