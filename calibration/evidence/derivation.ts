import { EvidenceError } from './evidence-error.ts';
import { ExpressionError, evaluateExpression, namesIn } from './expression.ts';
import { isHoldOutReference, valueAt } from './facts.ts';
import type { DerivedRecord } from './record.ts';

/** What is checked of a derived record; `id` is what the message calls it. */
type Derived = Pick<DerivedRecord, 'id' | 'value' | 'use' | 'derivation'>;

/** Rounding error of binary arithmetic, relative. */
const EPSILON = 1e-9;

/**
 * Repeats the arithmetic of a derived record and compares it with the value that stands there.
 *
 * @throws EvidenceError naming the record when the arithmetic gives another value than within the stated rounding,
 *   uses a name or fact that does not exist, leaves a name unused, or takes a hold-out without being one
 */
export function checkDerivation(record: Derived): void {
  const { id, use, derivation } = record;
  const [heldOut] = Object.values(derivation.from).filter(isHoldOutReference);
  if (heldOut !== undefined && use !== 'hold-out') {
    throw new EvidenceError(`${id} is derived from the hold-out ${heldOut}. Move it to the hold-outs.`);
  }
  if (derivation.expression !== undefined) repeatArithmetic(record, [derivation.expression].flat());
}

function repeatArithmetic({ id, value, derivation }: Derived, expressions: readonly string[]): void {
  const values = [value].flat();
  const names = new Map(Object.entries(derivation.from).map(([name, reference]) => [name, valueAt(reference)]));
  if (expressions.length !== values.length) {
    throw new EvidenceError(`${id} has ${expressions.length} expressions for ${values.length} values. Give one each.`);
  }
  const used = new Set<string>();
  for (const [i, expression] of expressions.entries()) {
    const computed = computedBy(id, expression, names);
    const step = [derivation.roundedTo ?? 0].flat();
    const half = (step[i] ?? step[0]!) / 2;
    const stated = values[i];
    if (typeof stated !== 'number' || Math.abs(computed - stated) > half + EPSILON * Math.abs(computed)) {
      throw new EvidenceError(
        `${id}: ${expression} gives ${computed}, not ${stated}. Correct the value or its sources.`,
      );
    }
    for (const name of namesIn(expression)) used.add(name);
  }
  const idle = [...names.keys()].find((name) => !used.has(name));
  if (idle !== undefined) throw new EvidenceError(`${id} does not use ${idle}. Remove it from \`from\`.`);
}

function computedBy(id: string, expression: string, names: ReadonlyMap<string, number>): number {
  try {
    return evaluateExpression(expression, names);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new EvidenceError(
      `${id}: ${expression} ${error.message}. Write plain arithmetic over the names in \`from\`.`,
    );
  }
}
