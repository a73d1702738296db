import type { HandlingSampler } from '../random/distributions.ts';

/** Kinds of owners as small integers. */
export const OWNED_BY = { team: 0, dedicated: 1, generalist: 2 } as const;

/** Who owns the standard users: a place for every owner, intake teams apart. */
export interface CompiledOwners {
  /** Cumulative share of the users. */
  readonly upTo: Float64Array;
  /** Of OWNED_BY. */
  readonly kind: Uint8Array;
  /** Pool of a team; −1 of owners at the offices. */
  readonly pool: Int32Array;
}

/** One simulated office. */
export interface CompiledOffice {
  readonly fte: number;
  /** Place of the owner of its standard users. */
  readonly owner: number;
  /** Its ordinary pools: places from `firstPool` up to `endPool`. */
  readonly firstPool: number;
  readonly endPool: number;
  /** Pool of its dedicated veiledere; −1 without. */
  readonly dedicatedPool: number;
}

/** Veiledere of an office who share a queue; one alone in an office of portfolios. */
export interface CompiledOfficePool {
  readonly office: number;
  /** Place in the lists by type; −1 of dedicated veiledere, who have no other users. */
  readonly type: number;
  /** Type whose ways its veiledere have with their users: dedicated ones those for 30 and older. */
  readonly habits: number;
  readonly heads: number;
  /** Number of its first head among all heads. */
  readonly firstHead: number;
  readonly presentShare: number;
  /** Whether simulated users are given to it. */
  readonly takesUsers: boolean;
  /** Pool whose absence it covers; −1 none. */
  readonly covers: number;
}

/** Rates, times and shares of the follow-up at the offices. */
export interface CompiledOfficeCare {
  readonly allocation: 'date' | 'leastLoaded' | 'byNeed';
  readonly isReactive: boolean;
  readonly intervalMin: Float64Array;
  readonly isIntervalRandom: boolean;
  readonly mostUsers: number;
  readonly closingShare: number;
  readonly brokeringFactor: number;
  readonly invitationMinByType: Float64Array;
  readonly inboundPerMinByType: Float64Array;
  readonly messagePerMin: number;
  readonly meetingAfterCallShare: number;
  readonly situationalAfterNoeShare: number;
  readonly handBackShare: number;
  readonly overTransferShare: number;
  readonly noeDecidesAll: boolean;
  readonly categoryUpToSituational: Float64Array;
  readonly categoryUpToStandard: Float64Array;
  readonly complianceShare: number;
  readonly measureShare: number;
  readonly measureMin: number;
}

/** The simulated offices. */
export interface CompiledOffices {
  /** How many offices each simulated one stands for. */
  readonly scale: number;
  /** Share of all people whose office is simulated. */
  readonly sampleShare: number;
  readonly offices: readonly CompiledOffice[];
  /** Cumulative share of the people of simulated offices. */
  readonly officeUpTo: Float64Array;
  readonly pools: readonly CompiledOfficePool[];
  /** Contacts with other users per minute of one present veileder, by type, and cumulative shares of the channels. */
  readonly backgroundPerMin: Float64Array;
  readonly channelUpTo: readonly Float64Array[];
  /** Users of a veileder who are not simulated, by type. */
  readonly otherUsersByType: Float64Array;
  /** Time at the desk, minutes, by OFFICE_TASK. */
  readonly deskMin: readonly HandlingSampler[];
  /** Multiplies it for conversations, calls and messages of standard users. */
  readonly standardWorkFactor: number;
  readonly care: CompiledOfficeCare;
}

/** Rules of sorting as small integers. */
export const SORTING = { profile: 0, byScore: 1 } as const;

/** A rule of sorting from one day of the run on. */
export interface CompiledStage {
  readonly fromMin: number;
  /** Of SORTING. */
  readonly rule: number;
  /** Share sent of those without a stated obstacle, by work outcome. */
  readonly shareByOutcome: Float64Array;
}

/** Sorting and routing other than the standard. */
export interface CompiledSorting {
  readonly stages: readonly CompiledStage[];
  readonly singleParentsDirect: boolean;
  readonly courseQuestionsAnsweredShare: number;
  readonly noeDecidesAll: boolean;
}
