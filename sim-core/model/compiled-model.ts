import type { WorkingCalendar } from '../kernel/working-calendar.ts';
import type { PiecewiseHazard } from '../people/hazards.ts';
import type { JointMix } from '../people/joint-mix.ts';
import type { PopulationMix } from '../people/population.ts';
import type { HandlingSampler } from '../random/distributions.ts';
import type { CompiledCaseloadGroup } from './caseload-group.ts';
import type { CompiledOffices, CompiledOwners, CompiledSorting } from './compiled-organisation.ts';
import type { CompiledPolicy } from './compiled-policy.ts';

/** Kinds of checkpoints as small integers. */
export const CHECKPOINT = { cv: 0, message: 1, review: 2, tailored: 3 } as const;

/** One checkpoint, counted from registration. */
export interface CompiledCheckpoint {
  readonly afterMin: number;
  readonly kind: number;
  readonly replyMin: number;
  readonly exemptLaidOff: boolean;
  readonly exemptPartlyInWork: boolean;
}

/** One source of registrations. */
export interface CompiledSource {
  /** Expected registrations in each hour of the run before day-to-day variation. */
  readonly expectedPerHour: Float64Array;
  /** Who they are. */
  readonly joint: JointMix;
  /** Who of the laid-off are called back by their employer, and when; `null` where nobody is. */
  readonly recall: CompiledRecall | null;
}

/** Recall of a wave's laid-off people: a share of them, spread evenly over a period of the run. */
export interface CompiledRecall {
  readonly share: number;
  readonly fromMin: number;
  readonly lengthMin: number;
}

/** A test of one team's portfolio, from the beginning of one day of the run to that of another. */
export interface CompiledPortfolioTest {
  readonly pool: number;
  readonly fromDay: number;
  readonly toDay: number;
  /** Share of the other follow-up teams' users who belong to the pool meanwhile. */
  readonly moveShare: number;
}

/** A hazard of persons, with the ratio of each stratum and of the laid-off. */
export interface CompiledCause {
  readonly hazard: PiecewiseHazard;
  readonly ratioByStratum: Float64Array;
  /** Of those laid off at registration; for exits it ends at the lay-off limit. */
  readonly laidOffRatio: number;
}

/** A team as a pool. */
export interface CompiledPool {
  readonly fte: number;
  readonly heads: number;
  /** Probability that one head is at work on a working day. */
  readonly presentShare: number;
  /** Pool it helps when many tasks wait there; −1 none. */
  readonly helps: number;
}

/** One task of the catalogue. */
export interface CompiledTask {
  /** Time at the desk, minutes (handling time over the share of time spent on tasks). */
  readonly deskMin: HandlingSampler;
  /** Mean handling time, minutes. */
  readonly meanMin: number;
  readonly automaticShare: number;
  readonly priority: number;
}

/** A scenario as the engine needs it: indexes for names, minutes for units, flat arrays. Same for all replications. */
export interface CompiledModel {
  readonly seed: string;
  readonly warmUpDays: number;
  readonly measuredDays: number;
  readonly calendar: WorkingCalendar;
  readonly ampleWarmUp: boolean;
  /** Users there on the first day; null: nobody, NOE fills during the warm-up. */
  readonly caseload: readonly CompiledCaseloadGroup[] | null;
  readonly sources: readonly CompiledSource[];
  /** Ordinary registrations per minute in an average month. */
  readonly ordinaryPerMin: number;
  readonly dayToDayCv: number;
  readonly mix: PopulationMix;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly exit: CompiledCause;
  readonly exitRatioByOutcome: Float64Array;
  readonly eventTransfer: CompiledCause;
  readonly job: CompiledCause;
  readonly changedSituationPerMin: number;
  readonly laidOffLimitMin: number;
  readonly officeStandardShare: Float64Array;
  readonly officeHandToNoeShare: number;
  readonly officeDelayMin: number;
  readonly acceptShare: number;
  readonly singleParentsToOffice: boolean;
  readonly pools: readonly CompiledPool[];
  /** Pool that assesses the newcomers of each pool's users. */
  readonly intakeOf: Int32Array;
  /** Follow-up pools and their cumulative share of the users. */
  readonly followUpPools: Int32Array;
  readonly followUpUpTo: Float64Array;
  readonly portfolioTests: readonly CompiledPortfolioTest[];
  readonly overflowAbovePerVeileder: number;
  readonly resumeAtOpening: boolean;
  readonly nominalFte: number;
  readonly timeOnTasksShare: number;
  readonly tasks: readonly CompiledTask[];
  readonly lapsedDeskMin: number;
  readonly messagesPerMin: number;
  readonly recontactAfterMin: number;
  readonly recontactShare: number;
  readonly messagePhoneShare: number;
  readonly caseSystemPerMin: number;
  readonly misroutedPerMin: number;
  readonly checkpoints: readonly CompiledCheckpoint[];
  readonly cvNotSatisfactoryShare: number;
  readonly replyShare: number;
  readonly phoneShareSilent: number;
  /** Log of the share a review keeps, for a reference person: P(transfer) = 1 − exp(ratio × this). */
  readonly reviewKeepLog: number;
  readonly tailoredKeepLog: number;
  readonly changedKeepLog: number;
  readonly keepPartlyInWork: boolean;
  /** Share of people not found standard whom offices hand to NOE all the same. */
  readonly overTransferShare: number;
  /** Who owns standard users; null: the teams, by FTE. */
  readonly owners: CompiledOwners | null;
  /** Null where people are sorted and routed by the standard rules. */
  readonly sorting: CompiledSorting | null;
  /** Null where no office is simulated. */
  readonly offices: CompiledOffices | null;
  /** Readiness levels and reserves; null without any. */
  readonly policy: CompiledPolicy | null;
}
