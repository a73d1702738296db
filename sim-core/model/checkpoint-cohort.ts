import { MIN_PER_MONTH, MIN_PER_WEEK } from '../kernel/time.ts';
import { cumulatedHazard, Exposure } from '../people/hazards.ts';
import { stratumOf } from '../people/strata.ts';
import { exp, log } from '../random/maths.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import type { CheckpointCohort } from '../theory/checkpoint-cohort.ts';
import { compileScenario } from './compile.ts';
import type { CompiledCause, CompiledModel } from './compiled-model.ts';
import { cellAt, type EntryCell, profile1Share } from './entry-share.ts';

/** Years of age taken together: hazard ratios change by a per cent or two from year to year. */
const AGE_STEP = 10;
/** Equally likely delays of a hand-over that stand for all. */
const DELAYS = 4;

/** Columns while they are filled. */
interface Rows {
  readonly persons: number[];
  readonly entryWeek: number[];
  readonly exitRatio: number[];
  readonly transferRatio: number[];
  readonly jobRatio: number[];
  readonly laidOff: number[];
  direct: number;
  throughOffice: number;
}

/**
 * Who comes to NOE in an average month of a scenario without waves, in groups of like people: what the closed form of the
 * checkpoints starts from. Takes a few dozen milliseconds.
 *
 * @throws SimError `bad-argument` if the scenario can not run.
 */
export function checkpointCohort(document: ScenarioDocument): CheckpointCohort {
  const compiled = compileScenario(document);
  const rows = rowsOf(compiled);
  const { exit } = compiled;
  return {
    persons: Float64Array.from(rows.persons),
    entryWeek: Float64Array.from(rows.entryWeek),
    exitRatio: Float64Array.from(rows.exitRatio),
    transferRatio: Float64Array.from(rows.transferRatio),
    jobRatio: Float64Array.from(rows.jobRatio),
    laidOff: Uint8Array.from(rows.laidOff),
    directPerMonth: rows.direct,
    throughOfficePerMonth: rows.throughOffice,
    acceptedShare: acceptedShare(compiled),
    exit: {
      fromWeek: exit.hazard.fromMin.map((fromMin) => fromMin / MIN_PER_WEEK),
      perWeek: exit.hazard.perMin.map((perMin) => perMin * MIN_PER_WEEK),
    },
    laidOffExitRatio: exit.laidOffRatio,
    laidOffLimitWeek: compiled.laidOffLimitMin / MIN_PER_WEEK,
    eventTransferPerWeek: compiled.eventTransfer.hazard.perMin[0]! * MIN_PER_WEEK,
    jobPerWeek: compiled.job.hazard.perMin[0]! * MIN_PER_WEEK,
    changedSituationPerWeek: compiled.changedSituationPerMin * MIN_PER_WEEK,
  };
}

function acceptedShare({ acceptShare, singleParentsToOffice, mix }: CompiledModel): number {
  return acceptShare * (singleParentsToOffice ? 1 - mix.singleParentShare : 1);
}

function rowsOf(compiled: CompiledModel): Rows {
  const rows: Rows = {
    persons: [],
    entryWeek: [],
    exitRatio: [],
    transferRatio: [],
    jobRatio: [],
    laidOff: [],
    direct: 0,
    throughOffice: 0,
  };
  const perMonth = compiled.ordinaryPerMin * MIN_PER_MONTH * (1 - compiled.mix.digitalReservationShare);
  compiled.sources[0]!.joint.cells.forEach((weight, i) => {
    if (weight > 0) addCell(rows, compiled, cellAt(i), perMonth * weight);
  });
  return rows;
}

/** @param perMonth registrations of the cell's people, none of them digitally reserved. */
function addCell(rows: Rows, compiled: CompiledModel, cell: EntryCell, perMonth: number): void {
  const { from, to } = compiled.mix.ageBands[cell.band]!;
  const [first, last] = [Math.max(from, compiled.ageFrom), Math.min(to, compiled.ageTo)];
  for (let age = first; age <= last; age += AGE_STEP) {
    const years = Math.min(AGE_STEP, last - age + 1);
    const stratum = stratumOf(cell.man, age + (years >> 1), cell.education, cell.immigrant);
    addStratum(rows, compiled, cell, stratum, (perMonth * years) / (to - from + 1));
  }
}

function addStratum(rows: Rows, compiled: CompiledModel, cell: EntryCell, stratum: number, perMonth: number): void {
  const direct = profile1Share(cell, compiled.mix);
  const isLaidOff = cell.laidOff === 1;
  const ratioOf = (cause: CompiledCause) => cause.ratioByStratum[stratum]! * (isLaidOff ? cause.laidOffRatio : 1);
  const add = (persons: number, delayMin: number, outcome: number) => {
    rows.persons.push(persons * acceptedShare(compiled));
    rows.entryWeek.push(delayMin / MIN_PER_WEEK);
    rows.exitRatio.push(compiled.exit.ratioByStratum[stratum]! * compiled.exitRatioByOutcome[outcome]!);
    rows.transferRatio.push(ratioOf(compiled.eventTransfer));
    rows.jobRatio.push(ratioOf(compiled.job));
    rows.laidOff.push(cell.laidOff);
  };
  sharesOf(compiled.mix.outcomeUpToProfile1).forEach((share, outcome) => {
    rows.direct += perMonth * direct * share;
    add(perMonth * direct * share, 0, outcome);
  });
  sharesOf(compiled.mix.outcomeUpToOther).forEach((share, outcome) => {
    const handed = compiled.officeStandardShare[outcome]! * compiled.officeHandToNoeShare;
    const ratio = compiled.exit.ratioByStratum[stratum]! * compiled.exitRatioByOutcome[outcome]!;
    for (let d = 0; d < DELAYS; d++) {
      const delayMin = -log(1 - (2 * d + 1) / (2 * DELAYS)) * compiled.officeDelayMin;
      const there = exp(-ratio * exitHazard(compiled, isLaidOff, delayMin));
      const persons = (perMonth * (1 - direct) * share * handed * there) / DELAYS;
      rows.throughOffice += persons;
      add(persons, delayMin, outcome);
    }
  });
}

/** Hazard of leaving the register by an age, for ratio 1. */
function exitHazard({ exit, laidOffLimitMin }: CompiledModel, isLaidOff: boolean, ageMin: number): number {
  const ratioBefore = isLaidOff ? exit.laidOffRatio : 1;
  const person = Object.assign(new Exposure(), { ratioBefore, ratioAfter: 1, changesAtMin: laidOffLimitMin });
  return cumulatedHazard(exit.hazard, person, ageMin);
}

/** The shares behind cumulative ones. */
function sharesOf(upTo: readonly number[]): number[] {
  return upTo.map((value, i) => value - (i === 0 ? 0 : upTo[i - 1]!));
}
