/**
 * Who owns the standard users, which local offices are simulated and how people are sorted. All three parts are left
 * out of a scenario that says nothing of them: then NOE stands alone, as it did before offices could be simulated.
 */

/** What a row of `organisation.owners` stands for. */
export const OWNER_KINDS = ['team', 'dedicated', 'generalist'] as const;
/** What a team does for its users. */
export const TEAM_DUTIES = ['all', 'intake', 'followUp'] as const;

/** One owner of standard users: a pooled team, dedicated veiledere at each office, or every veileder of the office. */
export interface Owner {
  readonly id: string;
  /**
   * `team`: a pool outside the offices. `dedicated`: at each of its offices a small pool with standard users only.
   * `generalist`: the office's veiledere have them beside all others.
   */
  readonly kind: (typeof OWNER_KINDS)[number];
  /** Share of all standard users whom it owns, by their office, 0 to 1. Of an intake team: 0, it owns nobody. */
  readonly usersShare: number;
  /** Nominal full-time equivalents of a team, or of the dedicated veiledere at all its offices together; 0 for generalists. */
  readonly fte: number;
  /** What a team does: assessments, everything after them, or both. Offices do everything. */
  readonly does: (typeof TEAM_DUTIES)[number];
  /** Id of the team it helps when many cases wait there; empty: nobody. */
  readonly covers: string;
}

/** Rules by which an office gives a user to a veileder. */
export const ALLOCATIONS = ['date', 'leastLoaded', 'byNeed'] as const;

/** Who follows up, and how the simulated offices work. Choices of whoever organises, no claim. */
export interface Organisation {
  /** Local offices that are simulated; 0: none. They stand for all offices (`offices.count`). */
  readonly sampledOffices: number;
  /** Empty: the teams of `staff.teams` own all standard users. */
  readonly owners: readonly Owner[];
  /** `date`: by date of birth, whatever the load; `leastLoaded`: fewest users; `byNeed`: who needs most to those with fewest. */
  readonly allocation: (typeof ALLOCATIONS)[number];
  /** `portfolio`: every user has an own veileder; `queue`: the first free veileder of the office. */
  readonly pooling: 'portfolio' | 'queue';
  /** Who does the work of an absent veileder: nobody, or a colleague. */
  readonly cover: 'none' | 'colleague';
  /** Multiplies the contacts with users who are not simulated one by one; 0: none. */
  readonly backgroundFactor: number;
  /** `needs`: contacts at the intervals of the user's category; `reactive`: with those who call in. */
  readonly followUp: 'needs' | 'reactive';
  /** Months between contacts in the three categories that have an interval. */
  readonly intervalMonths: readonly number[];
  readonly intervalLaw: 'fixed' | 'exponential';
  /** Most simulated users a veileder can have; more wait until one has left. 0: no limit. */
  readonly mostUsersPerVeileder: number;
  /** Share of follow-up contacts after which the case is closed. */
  readonly closingShare: number;
  /** Hazard ratio of leaving the register while the user's office follows up; 1 is no effect. */
  readonly localBrokeringFactor: number;
}

/** Rules that decide who is sent to NOE from registration. */
export const SORTING_RULES = ['profile', 'variantA', 'variantB', 'cutOff'] as const;

/** A rule from one day on. */
export interface SortingStage {
  /** First day, counted from the first measured day. */
  readonly fromDay: number;
  /** `profile`: as `profiling.rule` says; the variants of the proposal; `cutOff`: the highest scores. */
  readonly rule: (typeof SORTING_RULES)[number];
  /** Share of the age band that `cutOff` sends to NOE. */
  readonly noeShare: number;
}

/** Profiling and routing other than the standard. */
export interface Routing {
  /** In increasing order of days; before the first, `profile`. */
  readonly stages: readonly SortingStage[];
  /** Share sent to NOE of those without a stated obstacle, by work outcome. */
  readonly variantAShareByOutcome: readonly number[];
  readonly variantBShareByOutcome: readonly number[];
  /** Those without a stated obstacle by work outcome, as shares of the age band. */
  readonly scorePeopleByOutcome: readonly number[];
  /** Mean score of those in stable work, and in and out, above those without, in standard deviations. */
  readonly scoreSeparation: readonly number[];
  /** Whether single parents go to their office straight from registration. */
  readonly singleParentsDirect: boolean;
  /** Share of the transfers caused by events that NOE spares itself by answering questions on courses. */
  readonly courseQuestionsAnsweredShare: number;
  /** Whether NOE's intake makes other decisions than standard, so that the office need not assess anew. */
  readonly noeDecidesAll: boolean;
  /** Share of people not found standard whom the office hands to NOE all the same. */
  readonly overTransferShare: number;
}

/** What the simulated offices are like; places of the lists by type: for the young, for 30 and older, for both. */
export interface OfficesWorld {
  readonly count: number;
  /** FTE on work-oriented follow-up at all offices. */
  readonly fte: number;
  readonly sizeClassShares: readonly number[];
  /** Relative sizes. */
  readonly sizeClassStaff: readonly number[];
  readonly typeShares: readonly number[];
  readonly portfolioByType: readonly number[];
  readonly plannedPerWeekByType: readonly number[];
  readonly unplannedPerWeekByType: readonly number[];
  readonly activityPlanPerWeekByType: readonly number[];
  readonly emailPerWeekByType: readonly number[];
  /** Share of portfolio and contacts that is with users who are not simulated one by one. */
  readonly otherUsersShareByType: readonly number[];
  /** Mean days from allocation to the agreed first contact, before any queue. */
  readonly invitationDaysByType: readonly number[];
  readonly plannedMin: number;
  readonly unplannedMin: number;
  readonly activityPlanMin: number;
  readonly emailMin: number;
  readonly firstContactMin: number;
  readonly assessmentMin: number;
  readonly reassessmentMin: number;
  readonly followUpMin: number;
  readonly inboundMin: number;
  readonly handlingLaw: 'lognormal' | 'exponential' | 'fixed' | 'erlang2' | 'hyperexponential';
  readonly handlingCv: number;
  readonly contactTimeShare: number;
  readonly standardWorkFactor: number;
  readonly inboundPerUserMonthByType: readonly number[];
  readonly messagesPerUserMonth: number;
  /** Share of a user's own contacts after which a conversation is agreed. */
  readonly meetingAfterCallShare: number;
  readonly situationalAfterNoeShare: number;
  readonly handBackShare: number;
  /** Every 3, 6, 12 months, on demand. */
  readonly categorySharesSituational: readonly number[];
  readonly categorySharesStandard: readonly number[];
  readonly complianceShare: number;
  readonly measureShare: number;
  readonly measureWeeks: number;
}
