import type { MakeEngine } from '../reference/compare-engines.ts';
import type { Simjs } from '../reference/simjs-adapter.ts';
import type { LocalText, ScenarioDocument } from '../scenario/document.ts';
import type { Check } from './check.ts';
import type { CheckKind, CheckRow } from './check-row.ts';
import { EnginesCheck } from './engines-check.ts';
import { FormulaCheck } from './formula-check.ts';

/** What a self-check is asked for. */
export interface SelfCheckPlan {
  readonly kinds: readonly CheckKind[];
  /** Runs of each scenario by each engine, at least 10: below it a standard error is itself too unsure. */
  readonly replications: number;
  readonly seed: string;
}

/** Textbook stations with a formula, and scenarios both engines are run on. */
export interface SelfCheckDocuments {
  readonly stations: readonly ScenarioDocument[];
  readonly compared: readonly ScenarioDocument[];
}

/** Told after each replication; `rows` when a scenario is done with its last. */
export interface SelfCheckStep {
  readonly kind: CheckKind;
  readonly scenario: string;
  /** Of the scenario. */
  readonly title: LocalText;
  /** Replications done and in all, over all scenarios. */
  readonly done: number;
  readonly of: number;
  readonly rows: readonly CheckRow[];
}

/**
 * Runs a self-check, one replication at a step.
 *
 * @param simjs - The reference engine; null where the plan does not ask for it.
 * @param makeEngine - The engine that is examined.
 * @throws {SimError} the engine's fault.
 */
export function* selfCheck(
  { kinds, replications, seed }: SelfCheckPlan,
  { stations, compared }: SelfCheckDocuments,
  simjs: Simjs | null,
  makeEngine: MakeEngine,
): Generator<SelfCheckStep, void> {
  const seeded = (document: ScenarioDocument) => ({ ...document, run: { ...document.run, seed } });
  const checks: Check[] = kinds.includes('formula')
    ? stations.map((document) => new FormulaCheck(seeded(document), makeEngine))
    : [];
  if (kinds.includes('engines') && simjs !== null)
    checks.push(...compared.map((document) => new EnginesCheck(simjs, seeded(document), makeEngine)));
  const rowsInAll = checks.reduce((sum, { mostRows }) => sum + mostRows, 0);
  const of = checks.length * replications;
  let done = 0;
  for (const check of checks) {
    for (let r = 0; r < replications; r++) {
      check.run(r);
      const rows = r === replications - 1 ? check.rows(rowsInAll) : [];
      const { kind, scenario, title } = check;
      yield { kind, scenario, title, done: ++done, of, rows };
    }
  }
}
