import type { ScenarioDocument } from './document.ts';
import { type Field, type FieldGroup, OPTIONAL_PARTS } from './field.ts';
import { isSame } from './same.ts';
import { DOCUMENT_TREE } from './tree.ts';
import { type Branch, type Leaf, treeOf } from './tree-of.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The same content with every key in table order. */
function inTableOrder(branch: Branch<Field>, value: Plain): Plain {
  return Object.fromEntries(
    [...branch.children].map(([key, child]) => [
      key,
      child.kind === 'branch' ? inTableOrder(child, value[key] as Plain) : fieldInOrder(child.field, value[key]),
    ]),
  );
}

function fieldInOrder({ shape }: Field, value: unknown): unknown {
  if (shape.kind === 'localText') return { nb: (value as Plain)['nb'], en: (value as Plain)['en'] };
  if (shape.kind !== 'rows') return value;
  const columns = treeOf(shape.columns);
  return (value as readonly Plain[]).map((row) => inTableOrder(columns, row));
}

/** Groups the document says nothing of: where none of a part differs from its defaults, the part does not exist. */
function unsaidGroups(document: Plain): readonly FieldGroup[] {
  const isUnsaid = (group: FieldGroup): boolean => isBranchDefault(DOCUMENT_TREE.children.get(group)!, document[group]);
  return OPTIONAL_PARTS.filter((part) => part.every(isUnsaid)).flat();
}

function isBranchDefault(child: Branch<Field> | Leaf<Field>, value: unknown): boolean {
  if (child.kind === 'leaf') return isSame(value, child.field.default);
  return [...child.children].every(([key, below]) => isBranchDefault(below, (value as Plain)[key]));
}

function ordered(document: ScenarioDocument): Plain {
  const plain = document as unknown as Plain;
  const all = inTableOrder(DOCUMENT_TREE, plain);
  const unsaid = unsaidGroups(plain);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !unsaid.some((group) => group === key)));
}

/**
 * One text per content: compact JSON with every field, keys in table order, without the optional parts where they have
 * their defaults. For hashing and comparing.
 */
export function canonicalText(document: ScenarioDocument): string {
  return JSON.stringify(ordered(document));
}

/**
 * The file of a document: every field, also those with their default value, so that the file gives the same numbers
 * after the defaults have changed; without the optional parts where they have their defaults. `parseScenarioText(toText(document))` gives an equal document.
 */
export function toText(document: ScenarioDocument): string {
  return `${JSON.stringify(ordered(document), null, 2)}\n`;
}
