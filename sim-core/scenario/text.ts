import type { ScenarioDocument } from './document.ts';
import type { Field } from './field.ts';
import { DOCUMENT_TREE } from './tree.ts';
import { type Branch, treeOf } from './tree-of.ts';

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

/** One text per content: compact JSON with every field, keys in table order. For hashing and comparing. */
export function canonicalText(document: ScenarioDocument): string {
  return JSON.stringify(inTableOrder(DOCUMENT_TREE, document as unknown as Plain));
}

/**
 * The file of a document: every field, also those with their default value, so that the file gives the same numbers
 * after the defaults have changed. `parseScenarioText(toText(document))` gives an equal document.
 */
export function toText(document: ScenarioDocument): string {
  return `${JSON.stringify(inTableOrder(DOCUMENT_TREE, document as unknown as Plain), null, 2)}\n`;
}
