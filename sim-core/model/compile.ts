import { parseIsoDate } from '../kernel/civil-date.ts';
import { MIN_PER_DAY, MIN_PER_MONTH, MIN_PER_WEEK } from '../kernel/time.ts';
import { type OpeningHours, WorkingCalendar } from '../kernel/working-calendar.ts';
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
import { compileOffices } from './compile-offices.ts';
import { compileOwners } from './compile-owners.ts';
import { compilePolicy } from './compile-policy.ts';
import { compileSorting } from './compile-sorting.ts';
import { compileSources } from './compile-sources.ts';
import { compileHeads, compileStaff } from './compile-staff.ts';
import {
  CHECKPOINT,
  type CompiledCause,
  type CompiledCheckpoint,
  type CompiledModel,
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
  const people = {
    mix: compileMix(document),
    ageFrom: document.profiling.ageFrom,
    ageTo: document.profiling.ageTo,
    ...compileHazards(document),
    ...compileRouting(document),
  };
  return {
    seed: run.seed,
    warmUpDays: run.warmUpDays,
    measuredDays: run.measuredDays,
    ampleWarmUp: run.warmUpStaffing === 'ample',
    caseload: compileCaseload(document),
    calendar: new WorkingCalendar(firstDay, days, openingHours(document)),
    ...compileSources(document, firstDay, days, people),
    dayToDayCv: document.demand.dayToDayCv,
    ...people,
    ...compileStaff(document),
    overTransferShare: document.routing.overTransferShare,
    owners: compileOwners(document),
    sorting: compileSorting(document),
    offices: compileOffices(document),
    tasks: TASK_IDS.map((id) => compileTask(document, id)),
    lapsedDeskMin: (document.tasks.lapsedMin * document.tasks.scale) / document.staff.timeOnTasksShare,
    ...compileContacts(document),
    ...compileReviews(document),
    policy: compilePolicy(document, (fte) => compileHeads(fte, document.staff)),
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
