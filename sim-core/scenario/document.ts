/**
 * The scenario document after parsing: complete, frozen, newest version.
 *
 * Files may leave out any field that has a default; `parseScenario` fills it from the field table, whose
 * defaults come from `calibration/`. Units are the user's units (days, hours, minutes, per month); conversion to
 * the engine's minutes happens once, in `model/compile.ts`.
 */

import type { CaseloadGroup } from './caseload-document.ts';
import type { DemandPath, PortfolioTest, USER_READINGS, Wave } from './demand-document.ts';
import type { OfficesWorld, Organisation, Routing } from './organisation-document.ts';
import type { Associations, CoxCoefficients } from './people-document.ts';
import type { ReadinessPolicy, Reserve } from './policy-document.ts';
import type { TaskId } from './task-ids.ts';

export * from './caseload-document.ts';
export * from './demand-document.ts';
export * from './people-document.ts';
export { TASK_IDS, type TaskId } from './task-ids.ts';

/** A text in Norwegian bokmål and English. */
export interface LocalText {
  readonly nb: string;
  readonly en: string;
}

/** Handling-time laws; all are sampled by inversion of one uniform. */
export const HANDLING_LAWS = ['lognormal', 'exponential', 'fixed', 'erlang2', 'hyperexponential'] as const;
export type HandlingLaw = (typeof HANDLING_LAWS)[number];

/** One task of the catalogue. */
export interface TaskSettings {
  /** Mean handling time of one task, minutes of one person's work, before `tasks.scale`. */
  readonly meanMin: number;
  /** Coefficient of variation of the handling time; ignored by laws that fix it (exponential, fixed, erlang2). */
  readonly cv: number;
  readonly law: HandlingLaw;
  /** Share of these tasks that needs no staff time, 0 to 1. */
  readonly automaticShare: number;
  /** Dispatch class, 0 (first) to 3 (last). */
  readonly priority: number;
}

export const CHECKPOINT_KINDS = ['cv', 'message', 'review', 'tailored'] as const;
export const EXEMPTIONS = ['laidOff', 'partlyInWork'] as const;

/** One fixed point of contact, counted from registration. */
export interface Checkpoint {
  readonly id: string;
  readonly week: number;
  /**
   * `cv`: CV check if it is not satisfactory; `message`: standard message, no reply asked; `review`: message,
   * reply, assessment for transfer; `tailored`: individual message, reply, assessment.
   */
  readonly kind: (typeof CHECKPOINT_KINDS)[number];
  /** Days the user has to reply before the case is assessed anyway. Ignored by `cv` and `message`. */
  readonly replyDays: number;
  /** Groups the checkpoint skips. */
  readonly exempt: readonly (typeof EXEMPTIONS)[number][];
}

/** One pooled team: the first free veileder takes the next task. */
export interface Team {
  readonly id: string;
  readonly role: 'intake' | 'followUp';
  /** Nominal full-time equivalents. */
  readonly fte: number;
}

/** Parts of a scenario whose numbers can come from a file. */
export const IMPORT_PARTS = ['demand', 'caseload', 'staff'] as const;
export type ImportPart = (typeof IMPORT_PARTS)[number];

/** Where numbers that were read from a file come from. Changes no number of the simulation; is printed with every result. */
export interface ImportedData {
  readonly part: ImportPart;
  /** Name of the file. */
  readonly file: string;
  /** Who made the numbers, and which table they are from. */
  readonly source: string;
  readonly licence: string;
  /** Day the file was read, ISO date. */
  readonly retrieved: string;
  /** Values that were missing in the file. */
  readonly missing: number;
}

/** Measures of a working day that a limit can be set for. */
export const LIMIT_MEASURES = [
  'decisionTimeClockHours',
  'oldestUndecidedClockHours',
  'messageResponseClockHours',
  'backlogWeeks',
  'activeUsersPerVeileder',
] as const;

/** What a result is held against. Changes no number of the simulation: it decides what is reported. */
export interface Limit {
  readonly measure: (typeof LIMIT_MEASURES)[number];
  /** Largest value that is within the limit: hours, weeks of all staff's work, or users per nominal FTE. */
  readonly atMost: number;
}

export interface ScenarioDocument {
  readonly schemaVersion: 1;
  /** Kebab-case name, unique in the library; theory documents start with `theory-`. */
  readonly id: string;
  readonly title: LocalText;
  /** The question this scenario answers. */
  readonly question: LocalText;
  /** Ids of the evidence the scenario stands on. */
  readonly facts: readonly string[];
  readonly run: {
    /** First measured day, ISO date. The warm-up lies before it. */
    readonly startDate: string;
    readonly warmUpDays: number;
    /** `warmUp`: an empty NOE fills during the warm-up; `caseload`: the users of `caseload` are there on the first day. */
    readonly start: 'warmUp' | 'caseload';
    /** Used if `start` is `caseload`. */
    readonly caseload: {
      /** Users in all; the sum of the groups. */
      readonly total: number;
      readonly groups: readonly CaseloadGroup[];
    };
    readonly measuredDays: number;
    /** `actual`: the teams as given; `ample`: no queue during the warm-up, so the caseload on day 0 is the undelayed one. */
    readonly warmUpStaffing: 'actual' | 'ample';
    readonly replications: number;
    readonly seed: string;
  };
  readonly demand: {
    /** Registrations in an average month, all ages. */
    readonly registrationsPerMonth: number;
    /** Multiplies all ordinary registrations (the lever of the stock reading). */
    readonly inflowFactor: number;
    /** Twelve relative levels, January first; 1 is the average month. */
    readonly monthFactors: readonly number[];
    /** Seven relative levels, Monday first. */
    readonly weekdayFactors: readonly number[];
    /** Twenty-four relative levels, from midnight. */
    readonly hourFactors: readonly number[];
    /** Coefficient of variation of a gamma factor on each day's level; 0 is pure Poisson. */
    readonly dayToDayCv: number;
    /** “N users” as a level of the ordinary registrations; then `inflowFactor` is 1. */
    readonly users: {
      /**
       * `none`: the registrations as given. `stock`: so many that ordinary follow-up without queues has `persons` active
       * users in the long run. `throughput`: so many that `persons` of those who register in the year from the first
       * measured day come to NOE, whether at once or through an office.
       */
      readonly reading: (typeof USER_READINGS)[number];
      readonly persons: number;
      /** Active users that the registrations as given bring about, against which `stock` is scaled. */
      readonly baseStock: number;
    };
    readonly path: DemandPath;
    readonly waves: readonly Wave[];
  };
  readonly people: {
    readonly womenShare: number;
    readonly ageBandShares: readonly number[];
    readonly educationShares: readonly number[];
    readonly immigrantShare: number;
    /** Share of all registrations that is temporarily laid off. */
    readonly laidOffShare: number;
    readonly associations: Associations;
    /** Yes to the health question or the other-problems question. */
    readonly statedObstacleShare: number;
    readonly noEducationShare: number;
    readonly educationNotPassedShare: number;
    readonly educationNotApprovedShareImmigrant: number;
    readonly educationNotApprovedShareOther: number;
    /** Worked at least six consecutive of the last twelve months, among those not laid off (the laid-off have). */
    readonly workedSixOfTwelveShare: number;
    readonly digitalReservationShare: number;
    readonly singleParentShare: number;
    /** Work outcome given profile 1 (stable, in and out, without); sums to 1. */
    readonly outcomeSharesProfile1: readonly number[];
    /** Work outcome given profile 2 or 3; sums to 1. */
    readonly outcomeSharesOther: readonly number[];
  };
  readonly hazards: {
    readonly referenceAgeYears: number;
    /** Leaving the register, whoever follows the person up. */
    readonly exit: {
      /** Month since registration at which each piece starts; the first is 0. */
      readonly fromMonth: readonly number[];
      /** Baseline hazard per month in each piece, of the reference person. */
      readonly perMonth: readonly number[];
      readonly coefficients: CoxCoefficients;
      /** Hazard ratio by latent work outcome. */
      readonly ratioByOutcome: readonly number[];
      /** Effect of the organisation on exits; 1 is no effect. */
      readonly organisationFactor: number;
    };
    /** Transfer NOE to office caused by an event (question, wish to meet, new information). */
    readonly eventTransfer: {
      readonly perMonth: number;
      readonly coefficients: CoxCoefficients;
    };
    /** Starting some work while still registered ("partly in work"). */
    readonly jobWhileRegistered: {
      readonly perMonth: number;
      readonly coefficients: CoxCoefficients;
    };
    /** Changed situation (lost job, resigned) per person and month in NOE. */
    readonly changedSituationPerMonth: number;
    /** Longest time a person can be laid off, weeks from registration. */
    readonly laidOffLimitWeeks: number;
  };
  readonly profiling: {
    readonly rule: 'tree-2018';
    /** NOE's age band, inclusive years. */
    readonly ageFrom: number;
    readonly ageTo: number;
  };
  /** What local offices do with people profiled to them. */
  readonly office: {
    /** Share found standard, by work outcome. */
    readonly standardShareByOutcome: readonly number[];
    /** Share of those found standard that the office hands to NOE. */
    readonly handToNoeShare: number;
    /** Mean days from registration to the hand-over (exponential); 0 is at once. */
    readonly delayDays: number;
  };
  readonly intake: {
    /** Share of people without other cause of transfer whom intake finds standard. */
    readonly acceptShare: number;
    /** Whether single parents are sent to the office at intake. */
    readonly singleParentsToOffice: boolean;
  };
  readonly staff: {
    readonly teams: readonly Team[];
    readonly portfolioTests: readonly PortfolioTest[];
    /** Mean size of a position: heads = FTE / positionShare, present positionShare of their days. */
    readonly positionShare: number;
    /** Share of planned days a head is absent. */
    readonly absenceShare: number;
    /** Share of a present day spent on tasks (the rest: meetings, coordination, lists). */
    readonly timeOnTasksShare: number;
    /** Follow-up teams also decide § 14a cases when intake has more than this many waiting per veileder; 0 = never. */
    readonly overflowAbovePerVeileder: number;
    /** `resume`: a task in hand at closing is taken up at next opening; `finish`: it is finished first. */
    readonly closing: 'resume' | 'finish';
    /** `hours`: Monday to Friday outside public holidays between opensAtHour and closesAtHour; `always`: no closing. */
    readonly calendar: 'hours' | 'always';
    readonly opensAtHour: number;
    readonly closesAtHour: number;
  };
  readonly tasks: Readonly<Record<TaskId, TaskSettings>> & {
    /** Multiplies every handling time; fitted so that the base year uses the recorded FTE. */
    readonly scale: number;
    /** Minutes to close a task whose person has left NOE meanwhile, before `scale`. */
    readonly lapsedMin: number;
  };
  readonly messages: {
    /** Questions from an active user per month. */
    readonly perUserMonth: number;
    /** An unanswered message is followed by a new one after this many days … */
    readonly recontactAfterDays: number;
    /** … with this probability. */
    readonly recontactShare: number;
    /** Share of answered messages that also need a phone conversation. */
    readonly phoneShare: number;
    /** Case-system tasks per active user and month. */
    readonly caseSystemPerUserMonth: number;
    /** Replies to office messages that land in NOE, per active user and month. */
    readonly misroutedPerUserMonth: number;
  };
  readonly checkpoints: readonly Checkpoint[];
  readonly reviews: {
    /** Share whose CV needs a check at the CV checkpoint, given the CV policy. */
    readonly cvNotSatisfactoryShare: number;
    /** Share that replies before the deadline; the reply comes evenly over the days given. */
    readonly replyShare: number;
    /** Share of silent users who are phoned before the assessment. */
    readonly phoneShareSilent: number;
    /** Probability that a review moves a reference person, not partly in work, to the office. */
    readonly transferShare: number;
    /** The same for the tailored review. */
    readonly tailoredTransferShare: number;
    /** The same for an assessment after a changed situation. */
    readonly changedSituationTransferShare: number;
    /** Whether people partly in work are always kept. */
    readonly keepPartlyInWork: boolean;
  };
  /** Limits whose breaches are reported. */
  readonly limits: readonly Limit[];
  readonly readiness: ReadinessPolicy;
  readonly reserves: readonly Reserve[];
  readonly organisation: Organisation;
  readonly routing: Routing;
  readonly offices: OfficesWorld;
  readonly imported: readonly ImportedData[];
}
