import {
  CHECKPOINT_FIGURE_IDS,
  type CheckpointFigureId,
  GREATEST_NEED_WEEKS,
  SOON_MONTHS,
} from '../measure/checkpoint-figures.ts';
import { log } from '../random/maths.ts';
import type { Checkpoint, ScenarioDocument, TaskId } from '../scenario/document.ts';
import type { CheckpointCohort, FlowCheckpoint, FlowRules } from '../theory/checkpoint-cohort.ts';
import { type CohortFlow, checkpointFlow, weeksUntilOffice } from '../theory/checkpoint-flow.ts';

const WEEKS_PER_MONTH = 365.25 / 12 / 7; // mean Gregorian month
const DAYS_PER_WEEK = 7;
const MIN_PER_HOUR = 60;

/**
 * What a routine of checkpoints would give in the long run, from a closed form: no queue, no seasons, no luck. A few
 * milliseconds, so it can follow a hand that moves a checkpoint.
 *
 * @param document the scenario with the routine; of it only checkpoints, reviews, tasks and messages are read.
 * @param cohort of the scenario, which no checkpoint changes.
 * @returns by CHECKPOINT_FIGURE_IDS.
 */
export function estimateCheckpoints(document: ScenarioDocument, cohort: CheckpointCohort): Float64Array {
  const rules = rulesOf(document);
  const flow = checkpointFlow(cohort, rules);
  const sum = (of: (one: CohortFlow['checkpoints'][number]) => number) =>
    flow.checkpoints.reduce((total, one) => total + of(one), 0);
  const refused = (cohort.directPerMonth + cohort.throughOfficePerMonth) * (1 - cohort.acceptedShare);
  const others = flow.eventTransfers + flow.changedTransfers;
  const sent = sum((one) => one.sent);
  const figures: Record<CheckpointFigureId, number> = {
    reviews: sum((one) => one.reviewed),
    soonLeaverReviews: sum((one) => one.reviewedSoonLeavers),
    reviewTransfers: sent,
    soonLeaverTransfers: sum((one) => one.sentSoonLeavers),
    officeInflow: refused + others + sent,
    weeksToOffice: weeksUntilOffice(cohort, rules, GREATEST_NEED_WEEKS),
    noeHours: minutesOf(document, cohort, flow, others + sent) / MIN_PER_HOUR,
  };
  return Float64Array.from(CHECKPOINT_FIGURE_IDS, (id) => figures[id]);
}

function rulesOf({ checkpoints, reviews }: ScenarioDocument): FlowRules {
  return {
    checkpoints: checkpoints.map((checkpoint) => flowCheckpoint(checkpoint, reviews)),
    changedKeepLog: log(1 - reviews.changedSituationTransferShare),
    keepPartlyInWork: reviews.keepPartlyInWork,
    soonWeeks: SOON_MONTHS * WEEKS_PER_MONTH,
  };
}

function flowCheckpoint(checkpoint: Checkpoint, reviews: ScenarioDocument['reviews']): FlowCheckpoint {
  const { week, kind, exempt, replyDays } = checkpoint;
  const isReviewed = kind === 'review' || kind === 'tailored';
  // Replies come evenly until the deadline; for the others the deadline counts.
  const replyWeeks = (replyDays / DAYS_PER_WEEK) * (1 - reviews.replyShare / 2);
  const share = kind === 'tailored' ? reviews.tailoredTransferShare : reviews.transferShare;
  return {
    week,
    reviewAfterWeeks: isReviewed ? replyWeeks : Number.NaN,
    keepLog: isReviewed ? log(1 - share) : 0,
    exemptLaidOff: exempt.includes('laidOff'),
    exemptPartlyInWork: exempt.includes('partlyInWork'),
  };
}

/** Handling time per month of everything NOE does, minutes; repeats of unanswered messages left out. */
function minutesOf(document: ScenarioDocument, cohort: CheckpointCohort, flow: CohortFlow, handedOver: number): number {
  const { messages } = document;
  const userMonths = flow.personWeeks / WEEKS_PER_MONTH;
  const counts: Partial<Record<TaskId, number>> = {
    assessment: cohort.directPerMonth,
    recheck: cohort.throughOfficePerMonth,
    inboundMessage: messages.perUserMonth * userMonths,
    phone: messages.perUserMonth * messages.phoneShare * userMonths,
    caseSystem: messages.caseSystemPerUserMonth * userMonths,
    misroutedReply: messages.misroutedPerUserMonth * userMonths,
    changedSituation: flow.changedSituations,
    handoverNote: handedOver,
  };
  const add = (task: TaskId, count: number) => {
    counts[task] = (counts[task] ?? 0) + count;
  };
  document.checkpoints.forEach((checkpoint, c) => {
    addCheckpointTasks(document, checkpoint, flow.checkpoints[c]!, add);
  });
  return Object.entries(counts).reduce((sum, [task, count]) => sum + count * minutesEach(document, task as TaskId), 0);
}

function addCheckpointTasks(
  { reviews }: ScenarioDocument,
  { kind }: Checkpoint,
  { due, reviewed }: CohortFlow['checkpoints'][number],
  add: (task: TaskId, count: number) => void,
): void {
  switch (kind) {
    case 'cv':
      add('cvCheck', due * reviews.cvNotSatisfactoryShare);
      return;
    case 'message':
      add('standardMessage', due);
      return;
    case 'review':
    case 'tailored': {
      const isTailored = kind === 'tailored';
      add(isTailored ? 'tailoredMessage' : 'reviewMessage', due);
      add(isTailored ? 'tailoredReview' : 'review', reviewed);
      add('phone', reviewed * (1 - reviews.replyShare) * reviews.phoneShareSilent);
      return;
    }
    default:
      kind satisfies never;
  }
}

function minutesEach({ tasks }: ScenarioDocument, id: TaskId): number {
  return tasks[id].meanMin * tasks.scale * (1 - tasks[id].automaticShare);
}
