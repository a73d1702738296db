import {
  changeValues,
  FIELDS,
  type Issue,
  type ScenarioDocument,
  scenarioHash,
  withSeed,
} from '../../../sim-core/contract.ts';
import { parseRuns } from '../draft.ts';
import type { HashedDocument } from '../hashed-document.ts';
import { type NumberFault, readNumber, ruleOf } from '../number-rule.ts';
import { type ComparisonPlan, SCENARIO_LIMITS } from './plan.ts';
import { scenarioBehind } from './scenarios.ts';

/** A place of a scenario and the value it gets, in all of them. */
export type SharedChange = readonly [path: string, value: string | number];

/** Scenarios as they are run: the base first, all with its seed. */
export interface Comparison {
  readonly keys: readonly string[];
  readonly scenarios: readonly HashedDocument[];
  /** What is set in all of them; the days of the base are set in the others only, to the same effect. */
  readonly changes: readonly SharedChange[];
  readonly replications: number;
}

/** What is wrong with the form. */
export type ComparisonFault =
  | { readonly kind: 'few' }
  | { readonly kind: 'users'; readonly fault: NumberFault }
  | { readonly kind: 'runs'; readonly reason: Extract<ReturnType<typeof parseRuns>, { ok: false }>['reason'] }
  /** Places of scenarios that run over other days than the base. */
  | { readonly kind: 'days'; readonly places: readonly number[] }
  | { readonly kind: 'issues'; readonly place: number; readonly issues: readonly Issue[] };

/** The comparison a form asks for, or what is wrong with it. */
export type ReadComparison =
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly faults: readonly ComparisonFault[] };

/** Reads the form; scenarios that fall out of the list since they were chosen are left out. */
export function readComparison(plan: ComparisonPlan, own: readonly HashedDocument[]): ReadComparison {
  const found = plan.keys.flatMap((key) => {
    const scenario = scenarioBehind(key, own);
    return scenario === undefined ? [] : [{ key, document: scenario.document }];
  });
  const [base] = found;
  if (base === undefined || found.length < SCENARIO_LIMITS.least) return { ok: false, faults: [{ kind: 'few' }] };
  const faults: ComparisonFault[] = [];
  const runs = parseRuns(plan.runsText);
  if (!runs.ok) faults.push({ kind: 'runs', reason: runs.reason });
  const users = usersChanges(plan);
  if (!users.ok) faults.push({ kind: 'users', fault: users.fault });
  const changes = [...(users.ok ? users.changes : []), ...(plan.hasDaysOfBase ? daysOf(base.document) : [])];
  const documents = found.map(({ document }, place) => {
    const changed = changes.length === 0 ? ({ ok: true, document } as const) : changeValues(document, changes);
    if (!changed.ok) faults.push({ kind: 'issues', place, issues: changed.issues });
    return withSeed(changed.ok ? changed.document : document, base.document.run.seed);
  });
  const places = otherDays(documents);
  if (places.length > 0) faults.push({ kind: 'days', places });
  if (faults.length > 0 || !runs.ok) return { ok: false, faults };
  const keys = found.map(({ key }) => key);
  const scenarios = documents.map((document) => ({ document, hash: scenarioHash(document) }));
  return { ok: true, comparison: { keys, scenarios, changes, replications: runs.value } };
}

/** What two comparisons have in common when they have equal numbers. */
export function comparisonKey({ scenarios, replications }: Comparison): string {
  return [...scenarios.map(({ hash }) => hash), replications].join('/');
}

function usersChanges({
  users,
  usersText,
}: ComparisonPlan):
  | { readonly ok: true; readonly changes: readonly SharedChange[] }
  | { readonly ok: false; readonly fault: NumberFault } {
  if (users === 'own') return { ok: true, changes: [] };
  const read = readNumber(usersText, {
    ...ruleOf(FIELDS.find(({ path }) => path === 'demand.users.persons')!),
    isWhole: true,
  });
  if (!read.ok) return read;
  const changes: readonly SharedChange[] = [
    ['demand.users.reading', users],
    ['demand.users.persons', read.value],
  ];
  return { ok: true, changes };
}

/** The three settings that make two runs cover the same days. */
function daysOf({ run }: ScenarioDocument): readonly SharedChange[] {
  return [
    ['run.startDate', run.startDate],
    ['run.warmUpDays', run.warmUpDays],
    ['run.measuredDays', run.measuredDays],
  ];
}

function otherDays([base, ...others]: readonly ScenarioDocument[]): readonly number[] {
  const days = (document: ScenarioDocument) => daysOf(document).join();
  return others.flatMap((document, i) => (days(document) === days(base!) ? [] : [i + 1]));
}
