import { type Field, type Shape, SimError } from '../../../sim-core/contract.ts';
import type { Plain } from './place.ts';

/** Shapes of lists that grow and shrink. */
export type ListShape = Extract<Shape, { kind: 'rows' | 'numbers' }>;

/** What a list grows by: a copy of its last item under a name of its own, or the first item of an empty one. */
export function newItem(shape: ListShape, items: readonly unknown[]): unknown {
  const last = items.at(-1);
  if (shape.kind === 'numbers') return last ?? shape.min;
  if (last === undefined) return Object.fromEntries(shape.columns.map((column) => [column.path, firstValue(column)]));
  const row = last as Plain;
  const taken = new Set(items.map((item) => (item as Plain)['id']));
  return 'id' in row ? { ...row, id: nextName(String(row['id']), taken) } : row;
}

/** `oppfolging-2` becomes `oppfolging-3`, or the first number that is free. */
function nextName(name: string, taken: ReadonlySet<unknown>): string {
  const stem = name.replace(/-\d+$/, '');
  let number = Number(/-(\d+)$/.exec(name)?.[1] ?? 1) + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** The default of a column, or the first value its shape allows. */
function firstValue({ path, shape, unit, required, default: usual }: Field): unknown {
  if (!required) return usual;
  // A factor that changes nothing yet.
  if (shape.kind === 'number' || shape.kind === 'integer') return Math.max(unit === 'factor' ? 1 : 0, shape.min);
  if (shape.kind === 'share') return 0;
  if (shape.kind === 'choice') return shape.options[0]?.value;
  if (shape.kind === 'date') return shape.min;
  if (shape.kind === 'text') return 'ny';
  if (shape.kind === 'texts') return [];
  throw new SimError({ kind: 'bad-argument', detail: `The column ${path} has no first value.` });
}
