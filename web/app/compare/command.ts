import type { Comparison } from './read-comparison.ts';
import { shippedWith } from './shipped.ts';

const NOE_SIM = 'npm run -s noe-sim --';

/** How the terminal names each scenario: shipped ones by id, one’s own by the file they are saved as. */
export function terminalNames({ keys, scenarios }: Comparison): readonly string[] {
  const taken = new Map<string, number>();
  return keys.map((key, i) => {
    if (shippedWith(key) !== undefined) return key;
    const { id } = scenarios[i]!.document;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return `${id}${count === 1 ? '' : `-${count}`}.json`;
  });
}

/** The command that gives the same numbers in the terminal. */
export function compareCommand(comparison: Comparison): string {
  const { changes, replications } = comparison;
  const parts = ['compare', ...terminalNames(comparison), ...sets(changes), '--replications', String(replications)];
  return [NOE_SIM, ...parts].join(' ');
}

/** The command of a choice of the best. */
export function bestCommand(
  comparison: Comparison,
  rule: { readonly goal: string; readonly indifference: number; readonly budget: number },
): string {
  const { changes } = comparison;
  const asked = ['--best', rule.goal, '--indifference', String(rule.indifference), '--budget', String(rule.budget)];
  return [NOE_SIM, 'compare', ...terminalNames(comparison), ...sets(changes), ...asked].join(' ');
}

/** The command of a tornado of one of the scenarios. */
export function tornadoCommand(
  comparison: Comparison,
  asked: {
    readonly place: number;
    readonly ranges: readonly { readonly path: string; readonly low: number; readonly high: number }[];
    readonly figure: string;
    readonly runs: number;
  },
): string {
  const vary = asked.ranges.flatMap(({ path, low, high }) => ['--vary', `${path}=${low}:${high}`]);
  const seed = comparison.scenarios[0]!.document.run.seed;
  const name = terminalNames(comparison)[asked.place]!;
  const rest = ['--figures', asked.figure, '--runs', String(asked.runs), '--seed', seed];
  return [NOE_SIM, 'sensitivity', name, ...vary, ...sets(comparison.changes), ...rest].join(' ');
}

function sets(changes: Comparison['changes']): readonly string[] {
  return changes.flatMap(([path, value]) => ['--set', `${path}=${value}`]);
}
