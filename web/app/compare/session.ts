import { atom, computed } from 'nanostores';
import { COMPARE } from '../../i18n/compare.ts';
import type { Locale } from '../../i18n/language.ts';
import { compare } from '../../worker/client.ts';
import type { ComparedRun } from '../../worker/compare-run.ts';
import { parseRuns } from '../draft.ts';
import type { HashedDocument } from '../hashed-document.ts';
import type { Proof } from '../proof.ts';
import { RunLane } from '../run-lane.ts';
import { EARLY_AFTER } from '../session.ts';
import { WORKERS } from '../workers.ts';
import { $plan, type ComparisonPlan, editPlan } from './plan.ts';
import { type Comparison, comparisonKey, type ReadComparison, readComparison } from './read-comparison.ts';
import { $own, adoptDraft, keyOf } from './scenarios.ts';

/** A comparison on the page, with what was asked for. */
export interface ShownComparison extends Proof {
  readonly comparison: Comparison;
  /** What the form said: what a link has to bring back. */
  readonly plan: ComparisonPlan;
  readonly run: ComparedRun;
  /** True while only the first replications are in. */
  readonly early: boolean;
}

/** What the page opens with: the base year with its offices, and NOE divided into regional teams. */
const FIRST = ['offices-2023', 'regional-teams-5'];
const FIRST_RUNS = 10;
/** What a scenario from elsewhere is held up against. */
const BASE_YEAR = 'base-2023';

/** What the form says, or what is wrong with it; null until the page has opened. */
export const $read = computed([$plan, $own], (plan, own): ReadComparison | null =>
  plan === null ? null : readComparison(plan, own),
);

/** The comparison the page shows. */
export const $comparison = atom<ShownComparison | null>(null);

/** True when the form asks for something else than what is shown. */
export const $comparisonStale = computed(
  [$comparison, $read],
  (shown, read) => shown !== null && !(read?.ok && comparisonKey(read.comparison) === comparisonKey(shown.comparison)),
);

/** The comparison a person starts. */
export const compareLane = new RunLane<ComparedRun, Comparison>(({ scenarios }, options) =>
  compare(
    scenarios.map(({ document }) => document),
    { ...options, workers: WORKERS },
  ),
);

/** True while a comparison is under way. */
export const $comparing = computed(compareLane.state, (state) => state.phase === 'running');

/** Opens the page with its first comparison and runs it, once per visit; `?runs=2` asks for another number of runs. */
export function openComparison(): void {
  adoptDraft();
  if ($plan.get() !== null) return;
  $plan.set(firstPlan());
  runComparison();
}

function firstPlan(): ComparisonPlan {
  const asked = parseRuns(new URLSearchParams(globalThis.location?.search ?? '').get('runs') ?? '');
  const runsText = String(asked.ok ? asked.value : FIRST_RUNS);
  return { keys: FIRST, users: 'own', usersText: '', hasDaysOfBase: false, runsText };
}

/** Puts a scenario beside the base year, over the days of the base year where its own are others, and runs the two. */
export function compareWithBase(scenario: HashedDocument): void {
  const key = keyOf(scenario);
  const keys = key === BASE_YEAR ? [BASE_YEAR, FIRST[1]!] : [BASE_YEAR, key];
  $plan.set({ ...($plan.get() ?? firstPlan()), keys, users: 'own', hasDaysOfBase: false });
  const read = $read.get();
  if (read?.ok === false && read.faults.some(({ kind }) => kind === 'days')) editPlan({ hasDaysOfBase: true });
  runComparison();
}

/** Runs what the form says; does nothing while something is wrong with it. */
export function runComparison(): void {
  const read = $read.get();
  const plan = $plan.get();
  if (!read?.ok || plan === null) return;
  const { comparison } = read;
  const name = { nb: nameOf(comparison, 'nb'), en: nameOf(comparison, 'en') };
  const onResult = (run: ComparedRun, early: boolean) =>
    $comparison.set({ name, comparison, plan, run, early, result: run.results[1]! });
  const { replications } = comparison;
  void compareLane.start({ name, document: comparison, replications, earlyAfter: EARLY_AFTER, onResult });
}

function nameOf({ scenarios }: Comparison, locale: Locale): string {
  const [base, ...others] = scenarios.map(({ document }) => document.title[locale]);
  const texts = COMPARE[locale];
  return others.length === 1 ? texts.name(others[0]!, base!) : texts.nameMore(String(others.length), base!);
}

// A page that is left keeps no worker; one that is come back to shows that its run was cancelled.
globalThis.addEventListener?.('pagehide', () => compareLane.cancel());
