import type { Field } from './field.ts';
import { FIELDS } from './fields.ts';
import { type Branch, treeOf } from './tree-of.ts';

/** The object structure of the whole document. */
export const DOCUMENT_TREE: Branch<Field> = treeOf(FIELDS);
