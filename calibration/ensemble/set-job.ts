import { KEY_FIGURE_IDS } from '../../sim-core/contract.ts';
import { replicate } from '../fit/evaluate.ts';
import { changesOf, PROBLEM } from '../fit/fit.ts';
import { type Given, type Search, type Solution, solveUnknowns } from '../fit/solve.ts';
import { capacityAt48h } from './capacity.ts';

/** A set to be solved and run. */
export interface SetJob {
  readonly index: number;
  readonly given: Given;
  /** The numbers this set has to meet: the published ones, moved within what is uncertain about them. */
  readonly wanted: readonly number[];
  /** Where its search starts, on the unknowns' scales. */
  readonly start: readonly number[];
  /** Replications of the base year behind the key figures. */
  readonly replications: number;
  /** Share of the decisions, 0 to 1, from which the 48 hours count as kept. */
  readonly keptShare: number;
}

/** A solved set and what it gives. */
export interface SetResult {
  readonly index: number;
  /** The unknowns, and what is left of each target's miss, on their scales. */
  readonly at: readonly number[];
  readonly misses: readonly number[];
  /** What the set makes of the base year; undefined when no solution was found: the drawn numbers contradict the evidence. */
  readonly outcome?: SetOutcome;
}

/** What a set that meets its targets makes of the base year. */
export interface SetOutcome {
  /** Key figures, one row per replication, in the order of KEY_FIGURE_IDS; null where nothing was observed. */
  readonly base: readonly (readonly (number | null)[])[];
  /** Active users NOE can have while the 48 hours of a decision are kept. */
  readonly capacityUsers: number;
}

/** The unknowns of a set, with luck of its own. */
export function solveSet(job: SetJob, search: Search): Solution {
  const luck = { firstReplication: firstReplicationOf(job), replications: 1 };
  return solveUnknowns(PROBLEM, job.given, job.wanted, job.start, luck, search);
}

/** The first replication solves, the others are the base year; no set shares one with another. */
function firstReplicationOf({ index, replications }: SetJob): number {
  return index * (replications + 1);
}

/** Solves a set with luck of its own, then runs the base year with other luck. */
export function runSet(job: SetJob, search: Search): SetResult {
  const { index, given, replications, keptShare } = job;
  const firstReplication = firstReplicationOf(job);
  const { at, misses } = solveSet(job, search);
  if (misses.some((miss, t) => Math.abs(miss) > search.closeEnough[t]!)) return { index, at, misses };
  const changes = changesOf(given, at, 'base');
  const { results } = replicate(changes, replications, firstReplication + 1);
  const base = results.map(({ keyFigures }) => [...keyFigures].map((value) => (Number.isNaN(value) ? null : value)));
  const activeUsers = base[0]![KEY_FIGURE_IDS.indexOf('activeUsers')]!;
  const capacityUsers = Number((capacityAt48h(changes, keptShare, firstReplication) * activeUsers).toPrecision(4));
  return { index, at, misses, outcome: { base, capacityUsers } };
}
