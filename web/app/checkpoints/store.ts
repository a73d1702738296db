import { atom, computed } from 'nanostores';
import { type CheckpointCohort, estimateCheckpoints, type LocalText } from '../../../sim-core/contract.ts';
import { CHECKPOINTS } from '../../i18n/checkpoints.ts';
import { cohort, disposeShared, follow } from '../../worker/client.ts';
import { type ParsedRuns, parseRuns } from '../draft.ts';
import { keepFinished } from '../finished-run.ts';
import { libraryScenario } from '../library.ts';
import type { Proof } from '../proof.ts';
import { RunLane } from '../run-lane.ts';
import { done, redone, undoable, undone } from '../undo.ts';
import { WORKERS } from '../workers.ts';
import { type PairedRun, PairRunner } from './paired-run.ts';
import { isSame, moved, type Routine, routineOf, withRoutine } from './routine.ts';

/** The scenario whose checkpoints are moved: the base year. */
export const DOCUMENT = libraryScenario('base', 'stock').document;

/** Its checkpoints as they are. */
export const TODAY = routineOf(DOCUMENT);

/** Runs of each routine unless somebody asks for another number: enough for a band that holds 9 of 10. */
const USUAL_RUNS = 10;

/** Steps that can be undone. */
export const $steps = atom(undoable<Routine>(TODAY));

/** Where a checkpoint is while a hand moves it; null when none does. */
const $inHand = atom<Routine | null>(null);

/** The routine that is shown and estimated. */
export const $routine = computed([$steps, $inHand], ({ present }, inHand) => inHand ?? present);

/** Moves a checkpoint and keeps the step. */
export function moveCheckpoint(index: number, week: number): void {
  keep(moved($steps.get().present, index, week));
}

/** Moves a checkpoint while it is dragged: one step, however far it goes. {@link dropCheckpoint} ends it. */
export function dragCheckpoint(index: number, week: number): void {
  $inHand.set(moved($steps.get().present, index, week));
}

/** The drag is over. @param isKept - False puts the checkpoint back. */
export function dropCheckpoint(isKept: boolean): void {
  const inHand = $inHand.get();
  $inHand.set(null);
  if (isKept && inHand !== null) keep(inHand);
}

/** «Slik det er i dag»; can be undone too. */
export function resetRoutine(): void {
  keep(TODAY);
}

export function undoStep(): void {
  $steps.set(undone($steps.get()));
}

export function redoStep(): void {
  $steps.set(redone($steps.get()));
}

function keep(routine: Routine): void {
  if (!isSame(routine, $steps.get().present)) $steps.set(done($steps.get(), routine));
}

/** Who comes to NOE; null until the worker has said so. */
const $cohort = atom<CheckpointCohort | null>(null);

/** Closed form of today's routine, by CHECKPOINT_FIGURE_IDS; null until it can be reckoned. */
export const $estimateToday = computed($cohort, (people) =>
  people === null ? null : estimateCheckpoints(DOCUMENT, people),
);

/** The same of the routine that is shown. */
export const $estimate = computed([$cohort, $routine], (people, routine) =>
  people === null ? null : estimateCheckpoints(withRoutine(DOCUMENT, routine), people),
);

/** True when the worker could not say who comes to NOE: the page works, only without an estimate. */
export const $estimateFailed = atom(false);

/** Asks who comes to NOE, once. */
export async function openCheckpoints(): Promise<void> {
  if ($cohort.get() !== null) return;
  try {
    $cohort.set(await cohort(DOCUMENT, WORKERS));
    $estimateFailed.set(false);
  } catch {
    $estimateFailed.set(true);
  }
}

/** A pair of runs on the page. */
export interface ShownPair extends Proof {
  readonly routine: Routine;
  readonly runs: number;
  readonly pair: PairedRun;
  /** What the closed form said, by CHECKPOINT_FIGURE_IDS; null if it had said nothing. */
  readonly estimate: Float64Array | null;
}

/** The newest pair of runs; null before the first. */
export const $pair = atom<ShownPair | null>(null);

/** Number of runs, as typed. */
export const $runsText = atom(String(runsFromAddress() ?? USUAL_RUNS));

function runsFromAddress(): number | undefined {
  const asked = parseRuns(new URLSearchParams(globalThis.location?.search ?? '').get('runs') ?? '');
  return asked.ok ? asked.value : undefined;
}

/** True when the page asks for something else than what was run last. */
export const $outdated = computed([$pair, $routine, $runsText], (shown, routine, runsText) => {
  if (shown === null) return false;
  const runs = parseRuns(runsText);
  return !isSame(shown.routine, routine) || (runs.ok && runs.value !== shown.runs);
});

/** Runs pairs against today's routine; timeline and lessons share it. */
export const PAIRS = new PairRunner(follow);

/** The run of the plan on the timeline. */
export const checkpointLane = new RunLane<PairedRun>((document, options) =>
  PAIRS.run(DOCUMENT, document, { ...options, workers: WORKERS }),
);

/** Runs the routine that is shown against today's. @returns how the number of runs was read; nothing starts if badly. */
export function runRoutine(): ParsedRuns {
  const runs = parseRuns($runsText.get());
  if (!runs.ok) return runs;
  const routine = $routine.get();
  const name = nameOf(routine);
  const estimate = $estimate.get();
  const document = withRoutine(DOCUMENT, routine);
  const onResult = (pair: PairedRun) => {
    $pair.set({ name, result: pair.result, routine, runs: runs.value, pair, estimate });
    keepFinished({ name, page: 'sjekkpunkter', document, result: pair.result, against: null });
  };
  void checkpointLane.start({ name, document, replications: runs.value, earlyAfter: 0, onResult });
  return runs;
}

function nameOf(routine: Routine): LocalText {
  const weeks = routine.join(', ');
  if (isSame(routine, TODAY)) return { nb: CHECKPOINTS.nb.names.today, en: CHECKPOINTS.en.names.today };
  return { nb: CHECKPOINTS.nb.names.weeks(weeks), en: CHECKPOINTS.en.names.weeks(weeks) };
}

// As on the first page: a page that is left keeps no worker.
globalThis.addEventListener?.('pagehide', () => {
  checkpointLane.cancel();
  disposeShared();
});
