import type { ScenarioDocument } from './document.ts';
import type { Field } from './field.ts';
import { isSame } from './same.ts';
import { DOCUMENT_TREE } from './tree.ts';
import type { Branch, Leaf } from './tree-of.ts';
import { treeOf } from './tree-of.ts';

type Plain = Readonly<Record<string, unknown>>;
type Rows = readonly Plain[];

/** One place at which two scenarios say different things. */
export interface ScenarioDifference {
  /** As `changeValues` takes it: `run.measuredDays`, `staff.teams[mottak].fte`, or a row: `demand.waves[0]`. */
  readonly path: string;
  /** The entry of the field table behind the path: label, unit and shape. For a row that of its list. */
  readonly field: Field;
  /**
   * The value in each of the two. `undefined` where only the other has the row. Where the same rows stand in another
   * order, the lists of ids.
   */
  readonly first: unknown;
  readonly second: unknown;
}

/**
 * Everything two scenarios say differently, in the order of the field table; identity and title included. Rows with
 * ids are held against the row of the same id, others against the row at the same place.
 *
 * @returns nothing exactly where both documents are equal, which is where their hashes are.
 */
export function scenarioDifferences(first: ScenarioDocument, second: ScenarioDocument): readonly ScenarioDifference[] {
  return inBranch(DOCUMENT_TREE, '', first as unknown as Plain, second as unknown as Plain);
}

function inBranch(branch: Branch<Field>, prefix: string, first: Plain, second: Plain): ScenarioDifference[] {
  return [...branch.children].flatMap(([key, child]) => atKey(child, `${prefix}${key}`, first[key], second[key]));
}

function atKey(child: Branch<Field> | Leaf<Field>, path: string, first: unknown, second: unknown) {
  if (child.kind === 'branch') return inBranch(child, `${path}.`, first as Plain, second as Plain);
  const { field } = child;
  if (isSame(first, second)) return [];
  if (field.shape.kind !== 'rows') return [{ path, field, first, second }];
  return inRows(field, treeOf(field.shape.columns), path, first as Rows, second as Rows);
}

function inRows(field: Field, columns: Branch<Field>, path: string, first: Rows, second: Rows): ScenarioDifference[] {
  const names = idsOf(first, second) ?? [placesOf(first), placesOf(second)];
  const [inFirst, inSecond] = names;
  const all = [...inFirst, ...inSecond.filter((name) => !inFirst.includes(name))];
  const rows = all.flatMap((name) => {
    const one = first[inFirst.indexOf(name)];
    const other = second[inSecond.indexOf(name)];
    const place = `${path}[${name}]`;
    if (one === undefined || other === undefined) return [{ path: place, field, first: one, second: other }];
    return inBranch(columns, `${place}.`, one, other);
  });
  return [...inOrder(field, path, inFirst, inSecond), ...rows];
}

/** The order of the rows both have, where it differs: priority and sharing may depend on it. */
function inOrder(field: Field, path: string, first: readonly string[], second: readonly string[]) {
  const kept = first.filter((name) => second.includes(name));
  const other = second.filter((name) => first.includes(name));
  return isSame(kept, other) ? [] : [{ path, field, first: kept, second: other }];
}

/** Ids of the rows of both lists; null where rows have none, or where one could be taken for a place or for another. */
function idsOf(first: Rows, second: Rows): readonly [readonly string[], readonly string[]] | null {
  const [one, other] = [first, second].map((rows) => rows.map((row) => row['id'])) as [unknown[], unknown[]];
  const areNames = [...one, ...other].every((id) => typeof id === 'string' && !/^\d+$/.test(id));
  const areDistinct = [one, other].every((ids) => new Set(ids).size === ids.length);
  return areNames && areDistinct ? [one as string[], other as string[]] : null;
}

const placesOf = (rows: Rows): readonly string[] => rows.map((_, place) => String(place));
