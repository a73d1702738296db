import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores';
import {
  documentsOfQuestion,
  rowsOf,
  type ScenarioDocument,
  type Solution,
  scenarioHash,
  solveFrontier,
  solveRuleOf,
} from '../../../../sim-core/contract.ts';
import { ExperimentLane } from '../../experiment-lane.ts';
import { $read } from '../session.ts';
import { type LeverId, NEED_LEVERS, SHOCK_LEVERS } from './levers.ts';
import { type AskedQuestion, budgetOf, firstForm, formFor, type ReadSolve, readSolve } from './solve-form.ts';
import type { TypedForm } from './typed-form.ts';

/** An answer on the page, whole or as far as it has come. */
export interface ShownAnswer {
  readonly question: AskedQuestion;
  /** One for each number of users asked about, the last perhaps unfinished. */
  readonly solutions: readonly Solution[];
  readonly isFinal: boolean;
  /** The stress test it was asked of. */
  readonly stressTest: ScenarioDocument;
  readonly form: TypedForm;
}

/** The form, the question and the answer of a page that solves for a lever. */
export class SolveSession {
  readonly levers: readonly LeverId[];
  /** Null until the page has opened. */
  readonly form: WritableAtom<TypedForm | null> = atom(null);
  readonly read: ReadableAtom<ReadSolve | null>;
  readonly shown: WritableAtom<ShownAnswer | null> = atom(null);
  /** True when the form asks for something else than what is shown. */
  readonly stale: ReadableAtom<boolean>;
  readonly lane = new ExperimentLane();
  readonly #target: 'kept' | 'broken';

  constructor(levers: readonly LeverId[], target: 'kept' | 'broken') {
    this.levers = levers;
    this.#target = target;
    this.read = computed([this.form, $read], (form, read) =>
      form !== null && read?.ok ? readSolve(form, levers, read.document) : null,
    );
    this.stale = computed(
      [this.shown, this.read],
      (shown, read) => shown !== null && !(read?.ok && keyOf(read.question) === keyOf(shown.question)),
    );
  }

  /** Gives the page its first form; one that is there stays. */
  open(document: ScenarioDocument): void {
    if (this.form.get() === null) this.form.set(firstForm(this.levers[0]!, document, this.#target));
  }

  /** Changes a field. Another lever comes with its own range. */
  edit(field: string, text: string, document: ScenarioDocument): void {
    const form = this.form.get();
    if (form === null) return;
    this.form.set(field === 'lever' ? formFor(text as LeverId, document, form) : { ...form, [field]: text });
  }

  /** Answers what the form asks; does nothing while a field is wrong. */
  run(): void {
    const read = this.read.get();
    const form = this.form.get();
    const plan = $read.get();
    if (!read?.ok || !plan?.ok || form === null) return;
    const { question } = read;
    const stressTest = plan.document;
    const show = (solutions: readonly Solution[], isFinal: boolean) =>
      this.shown.set({ question, solutions, isFinal, stressTest, form });
    void this.lane.start({
      documents: () => documentsOfQuestion(question),
      procedure: solveFrontier(rowsOf(question), solveRuleOf(question)),
      budget: budgetOf(question),
      onStep: (solutions) => show(solutions, false),
      onResult: (solutions) => show(solutions, true),
    });
  }
}

function keyOf({ base, lever, row, targetText, probability }: AskedQuestion): string {
  return JSON.stringify([scenarioHash(base), lever.path, lever.values, row?.values ?? [], targetText, probability]);
}

/** «Hva må til?» */
export const need = new SolveSession(NEED_LEVERS, 'kept');
/** The mildest shock that breaks a limit. */
export const shock = new SolveSession(SHOCK_LEVERS, 'broken');

// A page that is left keeps no worker.
globalThis.addEventListener?.('pagehide', () => {
  need.lane.cancel();
  shock.lane.cancel();
});
