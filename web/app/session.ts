import { atom, computed } from 'nanostores';
import type { LocalText, RunResult } from '../../sim-core/contract.ts';
import { RESULT } from '../i18n/result.ts';
import { disposeShared, run } from '../worker/client.ts';
import { $draft, type Draft, draftKey, parseRuns, type Reading, type Size } from './draft.ts';
import { keepFinished } from './finished-run.ts';
import type { HashedDocument } from './hashed-document.ts';
import { libraryScenario } from './library.ts';
import type { Proof } from './proof.ts';
import { RunLane, type RunScenario } from './run-lane.ts';
import { WORKERS } from './workers.ts';

/** A result on the page, with what was asked for. */
export interface ShownRun extends Proof, HashedDocument {
  /** {@link draftKey} of the draft it answers. */
  readonly key: string;
  readonly size: Size;
  readonly reading: Reading;
  /** True while only the first replications are in. */
  readonly early: boolean;
  /** Replications asked for. */
  readonly asked: number;
}

/** The base year: what every other result is compared with. */
export const $base = atom<ShownRun | null>(null);

/** The chosen scenario's result; null while the base year itself is shown. */
export const $scenario = atom<ShownRun | null>(null);

/** The result the page is about. */
export const $shown = computed([$base, $scenario], (base, scenario) => scenario ?? base);

/** True when the form asks for something else than what is shown. */
export const $stale = computed([$shown, $draft], (shown, draft) => shown !== null && shown.key !== draftKey(draft));

/** Runs a scenario on as many workers as the page has. */
export const runHere: RunScenario = (document, options) => run(document, { ...options, workers: WORKERS });

/** Replications after which a first preliminary result is shown: the first round of all workers. */
export const EARLY_AFTER = Math.min(4, WORKERS);

/** The run that makes the base year when the page opens; «Avbryt» reaches it too. */
export const baseLane = new RunLane(runHere);

/** The run a person starts. */
export const scenarioLane = new RunLane(runHere);

/** True while a run that a person started is under way. */
export const $running = computed(scenarioLane.state, (state) => state.phase === 'running');

/**
 * Runs the base year once per visit, as its document says or as often as the address asks (`?runs=5`).
 *
 * @param isChoice - False where the form already asks for something else, to be held against the base year.
 */
export function openBase(isChoice: boolean): void {
  if (baseLane.state.get().phase !== 'idle') return;
  const scenario = libraryScenario('base', 'stock');
  const asked = parseRuns(new URLSearchParams(globalThis.location?.search ?? '').get('runs') ?? '');
  const runs = asked.ok ? asked.value : scenario.document.run.replications;
  const draft: Draft = { ...$draft.get(), size: 'base', runsText: String(runs) };
  if (isChoice) $draft.set(draft);
  void startDraft(baseLane, draft, scenario, runs, EARLY_AFTER);
}

/** The scenario a form asks for; null while there is none of one’s own. */
export function chosenScenario({ size, reading, own }: Draft): HashedDocument | null {
  return size === 'own' ? own : libraryScenario(size, reading);
}

/** Runs what the form says; does nothing while the number of runs is not a number. */
export function runDraft(): void {
  const draft = $draft.get();
  const runs = parseRuns(draft.runsText);
  if (!runs.ok) return;
  const scenario = chosenScenario(draft);
  if (scenario === null) return;
  if (draft.size === 'base') baseLane.cancel();
  void startDraft(scenarioLane, draft, scenario, runs.value, 0);
}

/** Stops whatever runs. */
export function cancelRuns(): void {
  scenarioLane.cancel();
  baseLane.cancel();
}

function nameOf(draft: Draft): LocalText {
  if (draft.size === 'own') return draft.own?.document.title ?? { nb: '', en: '' };
  if (draft.size === 'base') return { nb: RESULT.nb.names.base, en: RESULT.en.names.base };
  return { nb: RESULT.nb.names[draft.size][draft.reading], en: RESULT.en.names[draft.size][draft.reading] };
}

function startDraft(
  lane: RunLane,
  draft: Draft,
  scenario: HashedDocument,
  asked: number,
  earlyAfter: number,
): Promise<void> {
  const { size, reading } = draft;
  const key = draftKey(draft);
  const name = nameOf(draft);
  const { document, hash } = scenario;
  const onResult = (result: RunResult, early: boolean) => {
    const shown: ShownRun = { key, name, size, reading, document, hash, result, early, asked };
    const against = size === 'base' ? null : ($base.get()?.result ?? null);
    if (lane === scenarioLane && !early) keepFinished({ name, page: 'oversikt', document, result, against });
    if (size !== 'base') {
      $scenario.set(shown);
      return;
    }
    $base.set(shown);
    if (lane === scenarioLane) $scenario.set(null);
  };
  return lane.start({ name, document, hash, replications: asked, earlyAfter, onResult });
}

// A page that is left keeps no worker; one that is come back to shows that its run was cancelled.
globalThis.addEventListener?.('pagehide', () => {
  cancelRuns();
  disposeShared();
});
