import { parseIsoDate } from '../kernel/civil-date.ts';
import { MIN_PER_DAY, MIN_PER_MONTH, MIN_PER_WEEK } from '../kernel/time.ts';
import { type OpeningHours, WorkingCalendar } from '../kernel/working-calendar.ts';
import { ordinaryPerHour, wavePerHour } from '../people/arrival-rate.ts';
import { jointMix } from '../people/joint-mix.ts';
import { cumulativeShares, type PopulationMix } from '../people/population.ts';
import { relativeHazards } from '../people/strata.ts';
import { createSampler } from '../random/distributions.ts';
import { exp, log } from '../random/maths.ts';
import {
  AGE_BANDS,
  type Checkpoint,
  type CoxCoefficients,
  type ScenarioDocument,
  TASK_IDS,
} from '../scenario/document.ts';
import { compileCaseload } from './caseload-group.ts';
import {
  CHECKPOINT,
  type CompiledCause,
  type CompiledCheckpoint,
  type CompiledModel,
  type CompiledPool,
  type CompiledSource,
  type CompiledTask,
} from './compiled-model.ts';

/**
 * Turns a scenario into what the engine runs: names become indexes, all units become minutes.
 *
 * @param document a parsed document; its rules are not checked again here.
 * @throws SimError `bad-argument` if the run leaves the calendar's years, a handling-time law can not be sampled or no
 * mix of people has the margins.
 */
export function compileScenario(document: ScenarioDocument): CompiledModel {
  const { run } = document;
  const days = run.warmUpDays + run.measuredDays;
  const firstDay = parseIsoDate(run.startDate) - run.warmUpDays;
  return {
    seed: run.seed,
    warmUpDays: run.warmUpDays,
    measuredDays: run.measuredDays,
    ampleWarmUp: run.warmUpStaffing === 'ample',
    caseload: compileCaseload(document),
    calendar: new WorkingCalendar(firstDay, days, openingHours(document)),
    sources: compileSources(document, firstDay, days),
    ordinaryPerMin: (document.demand.registrationsPerMonth * document.demand.inflowFactor) / MIN_PER_MONTH,
    dayToDayCv: document.demand.dayToDayCv,
    mix: compileMix(document),
    ageFrom: document.profiling.ageFrom,
    ageTo: document.profiling.ageTo,
    ...compileHazards(document),
    ...compileRouting(document),
    ...compileStaff(document),
    tasks: TASK_IDS.map((id) => compileTask(document, id)),
    lapsedDeskMin: (document.tasks.lapsedMin * document.tasks.scale) / document.staff.timeOnTasksShare,
    ...compileContacts(document),
    ...compileReviews(document),
  };
}

function openingHours({ staff }: ScenarioDocument): OpeningHours {
  if (staff.calendar === 'always') return { kind: 'always' };
  return { kind: 'hours', opensAtHour: staff.opensAtHour, closesAtHour: staff.closesAtHour };
}

function compileHazards(document: ScenarioDocument) {
  const { hazards } = document;
  return {
    exit: compileExit(document),
    exitRatioByOutcome: Float64Array.from(hazards.exit.ratioByOutcome),
    eventTransfer: constantCause(hazards.eventTransfer, hazards.referenceAgeYears),
    job: constantCause(hazards.jobWhileRegistered, hazards.referenceAgeYears),
    changedSituationPerMin: hazards.changedSituationPerMonth / MIN_PER_MONTH,
    laidOffLimitMin: hazards.laidOffLimitWeeks * MIN_PER_WEEK,
  };
}

function compileRouting({ office, intake }: ScenarioDocument) {
  return {
    officeStandardShare: Float64Array.from(office.standardShareByOutcome),
    officeHandToNoeShare: office.handToNoeShare,
    officeDelayMin: office.delayDays * MIN_PER_DAY,
    acceptShare: intake.acceptShare,
    singleParentsToOffice: intake.singleParentsToOffice,
  };
}

function compileStaff({ staff }: ScenarioDocument) {
  const pools = staff.teams.map((team) => compilePool(team.role, team.fte, staff.positionShare, staff.absenceShare));
  const followUp = pools.flatMap((pool, i) => (pool.isIntake ? [] : [i]));
  const intakePool = pools.findIndex((pool) => pool.isIntake);
  const userPools = followUp.length > 0 ? followUp : [intakePool];
  return {
    pools,
    intakePool,
    followUpPools: Int32Array.from(userPools),
    followUpUpTo: Float64Array.from(fteShares(userPools.map((i) => pools[i]!.fte))),
    overflowAbovePerVeileder: staff.overflowAbovePerVeileder,
    resumeAtOpening: staff.closing === 'resume',
    nominalFte: pools.reduce((sum, pool) => sum + pool.fte, 0),
    timeOnTasksShare: staff.timeOnTasksShare,
  };
}

function compileContacts({ messages }: ScenarioDocument) {
  return {
    messagesPerMin: messages.perUserMonth / MIN_PER_MONTH,
    recontactAfterMin: messages.recontactAfterDays * MIN_PER_DAY,
    recontactShare: messages.recontactShare,
    messagePhoneShare: messages.phoneShare,
    caseSystemPerMin: messages.caseSystemPerUserMonth / MIN_PER_MONTH,
    misroutedPerMin: messages.misroutedPerUserMonth / MIN_PER_MONTH,
  };
}

function compileReviews({ checkpoints, reviews }: ScenarioDocument) {
  return {
    checkpoints: checkpoints.map(compileCheckpoint),
    cvNotSatisfactoryShare: reviews.cvNotSatisfactoryShare,
    replyShare: reviews.replyShare,
    phoneShareSilent: reviews.phoneShareSilent,
    reviewKeepLog: log(1 - reviews.transferShare),
    tailoredKeepLog: log(1 - reviews.tailoredTransferShare),
    changedKeepLog: log(1 - reviews.changedSituationTransferShare),
    keepPartlyInWork: reviews.keepPartlyInWork,
  };
}

function compileCheckpoint(checkpoint: Checkpoint): CompiledCheckpoint {
  return {
    afterMin: checkpoint.week * MIN_PER_WEEK,
    kind: CHECKPOINT[checkpoint.kind],
    replyMin: checkpoint.replyDays * MIN_PER_DAY,
    exemptLaidOff: checkpoint.exempt.includes('laidOff'),
    exemptPartlyInWork: checkpoint.exempt.includes('partlyInWork'),
  };
}

function compilePool(role: string, fte: number, positionShare: number, absenceShare: number): CompiledPool {
  const heads = Math.max(1, Math.round(fte / positionShare));
  return { fte, heads, presentShare: (fte / heads) * (1 - absenceShare), isIntake: role === 'intake' };
}

function fteShares(fte: readonly number[]): number[] {
  const total = fte.reduce((sum, one) => sum + one, 0);
  return cumulativeShares(fte.map((one) => one / total));
}

function compileSources(document: ScenarioDocument, firstDay: number, days: number): CompiledSource[] {
  const { demand, people, run } = document;
  const perMonth = demand.registrationsPerMonth * demand.inflowFactor;
  const ordinary = {
    expectedPerHour: ordinaryPerHour(firstDay, days, perMonth, demand),
    joint: jointMix(people, people.associations),
  };
  const waves = demand.waves.map((wave) => ({
    expectedPerHour: wavePerHour(
      firstDay,
      days,
      {
        startDay: run.warmUpDays + wave.startDay,
        lengthDays: wave.lengthDays,
        persons: wave.extraPersons,
        form: wave.shape,
      },
      demand,
    ),
    joint: jointMix({ ...people, laidOffShare: wave.laidOffShare }, people.associations),
  }));
  return [ordinary, ...waves];
}

function compileMix(document: ScenarioDocument): PopulationMix {
  const { people } = document;
  const upTo = cumulativeShares(people.ageBandShares);
  return {
    ...people,
    ageBands: AGE_BANDS.map((band, i) => ({ ...band, upTo: upTo[i]! })),
    outcomeUpToProfile1: cumulativeShares(people.outcomeSharesProfile1),
    outcomeUpToOther: cumulativeShares(people.outcomeSharesOther),
  };
}

function compileExit(document: ScenarioDocument): CompiledCause {
  const { exit, referenceAgeYears } = document.hazards;
  return {
    hazard: {
      fromMin: Float64Array.from(exit.fromMonth, (month) => month * MIN_PER_MONTH),
      perMin: Float64Array.from(exit.perMonth, (perMonth) => (perMonth * exit.organisationFactor) / MIN_PER_MONTH),
    },
    ratioByStratum: relativeHazards(exit.coefficients, referenceAgeYears),
    laidOffRatio: exp(exit.coefficients.laidOff),
  };
}

function constantCause(
  cause: { readonly perMonth: number; readonly coefficients: CoxCoefficients },
  referenceAgeYears: number,
): CompiledCause {
  return {
    hazard: { fromMin: Float64Array.of(0), perMin: Float64Array.of(cause.perMonth / MIN_PER_MONTH) },
    ratioByStratum: relativeHazards(cause.coefficients, referenceAgeYears),
    laidOffRatio: exp(cause.coefficients.laidOff),
  };
}

function compileTask(document: ScenarioDocument, id: (typeof TASK_IDS)[number]): CompiledTask {
  const settings = document.tasks[id];
  const meanMin = settings.meanMin * document.tasks.scale;
  return {
    deskMin: createSampler(settings.law, meanMin / document.staff.timeOnTasksShare, settings.cv),
    meanMin,
    automaticShare: settings.automaticShare,
    priority: settings.priority,
  };
}
