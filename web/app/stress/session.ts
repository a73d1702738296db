import { atom, computed } from 'nanostores';
import { scenarioHash } from '../../../sim-core/contract.ts';
import { parseRuns } from '../draft.ts';
import { keepFinished } from '../finished-run.ts';
import type { HashedDocument } from '../hashed-document.ts';
import type { Proof } from '../proof.ts';
import { RunLane } from '../run-lane.ts';
import { EARLY_AFTER, runHere } from '../session.ts';
import { ordinaryOperation } from './ordinary-operation.ts';
import { $plan, RUNS, type StressPlan, withText } from './plan.ts';
import { planOf } from './plan-of.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';
import { type PairedRun, runPair } from './run-pair.ts';
import { TEMPLATES } from './templates.ts';
import { titleOf } from './title.ts';

/** A result on the page, with what was asked for. */
export interface StressRun extends Proof, PairedRun {
  readonly scenario: HashedDocument;
  /** True while only the first replications are in. */
  readonly early: boolean;
  /** Replications asked for. */
  readonly asked: number;
}

/** Size and number of runs the page opens with. */
const FIRST_SIZE = 125_000;
const FIRST_RUNS = 10;

/** What the form says, as a document or as what is wrong with it; null until the page has opened. */
export const $read = computed($plan, (plan): ReadPlan | null => (plan === null ? null : readPlan(plan, titleOf(plan))));

/** The result the page is about. */
export const $stressRun = atom<StressRun | null>(null);

/** True when the form asks for something else than what is shown. */
export const $stressStale = computed(
  [$stressRun, $read],
  (shown, read) => shown !== null && !(read?.ok && scenarioHash(read.document) === shown.scenario.hash),
);

/** The run a person starts, paired with today’s operation. */
export const stressLane = new RunLane<PairedRun>((document, options) =>
  runPair(runHere, document, ordinaryOperation(document), options),
);

/** True while a stress test is under way. */
export const $stressRunning = computed(stressLane.state, (state) => state.phase === 'running');

/** The stress test the page opens with: a surge and nothing against it. */
export function firstPlan(runs: number): StressPlan {
  const { demand, ...rest } = TEMPLATES.surge;
  const waves = demand.waves.map((wave) => ({ ...wave, extraPersons: FIRST_SIZE }));
  const bare = { ...rest, demand: { ...demand, waves }, readiness: TEMPLATES.stock.readiness, reserves: [] };
  return withText(planOf(bare), RUNS, String(runs));
}

/** Opens the page with its first stress test and runs it, once per visit; `?runs=2` asks for another number of runs. */
export function openStress(): void {
  openPlan();
  if (stressLane.state.get().phase === 'idle') runStress(false);
}

/** Gives the form its first stress test and runs nothing: experiments start from what the form says. */
export function openPlan(): void {
  if ($plan.get() !== null) return;
  const asked = parseRuns(new URLSearchParams(globalThis.location?.search ?? '').get('runs') ?? '');
  $plan.set(firstPlan(asked.ok ? asked.value : FIRST_RUNS));
}

/**
 * Runs what the form says; does nothing while a field is wrong.
 *
 * @param isAsked - False for the run the page opens with, which nobody has asked for: it is not put in the history.
 */
export function runStress(isAsked = true): void {
  const read = $read.get();
  if (!read?.ok) return;
  const { document } = read;
  const scenario: HashedDocument = { document, hash: scenarioHash(document) };
  const { title: name } = document;
  const asked = document.run.replications;
  const onResult = (pair: PairedRun, early: boolean) => {
    $stressRun.set({ ...pair, name, scenario, early, asked });
    if (isAsked && !early)
      keepFinished({ name, page: 'stresstest', document, result: pair.result, against: pair.against });
  };
  void stressLane.start({
    name,
    document,
    hash: scenario.hash,
    replications: asked,
    earlyAfter: EARLY_AFTER,
    onResult,
  });
}

// A page that is left keeps no worker; one that is come back to shows that its run was cancelled.
globalThis.addEventListener?.('pagehide', () => stressLane.cancel());
