import type { ScenarioDocument } from './document.ts';
import type { Field } from './field.ts';
import { isSame } from './same.ts';
import { DOCUMENT_TREE } from './tree.ts';
import type { Branch } from './tree-of.ts';
import { treeOf } from './tree-of.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * What a document says beyond the defaults of the field table: the shortest input that `parseScenario` turns into the
 * same document, as long as the defaults are the same. In rows, columns with their default are left out too.
 */
export function differenceFromDefaults(document: ScenarioDocument): Plain {
  return branchDifference(DOCUMENT_TREE, document as unknown as Plain);
}

function branchDifference(branch: Branch<Field>, value: Plain): Plain {
  const kept = [...branch.children].flatMap(([key, child]): (readonly [string, unknown])[] => {
    if (child.kind === 'leaf') return fieldDifference(key, child.field, value[key]);
    const below = branchDifference(child, value[key] as Plain);
    return Object.keys(below).length === 0 ? [] : [[key, below]];
  });
  return Object.fromEntries(kept);
}

function fieldDifference(key: string, field: Field, value: unknown): (readonly [string, unknown])[] {
  if (!field.required && isSame(value, field.default)) return [];
  if (field.shape.kind !== 'rows') return [[key, value]];
  const columns = treeOf(field.shape.columns);
  return [[key, (value as readonly Plain[]).map((row) => branchDifference(columns, row))]];
}
