/** An object of the document: its keys in table order, each a field or a nested object. */
export interface Branch<F> {
  readonly kind: 'branch';
  readonly children: ReadonlyMap<string, Branch<F> | Leaf<F>>;
}

/** A key of the document that is one field. */
export interface Leaf<F> {
  readonly kind: 'leaf';
  readonly field: F;
}

interface GrowingBranch<F> extends Branch<F> {
  readonly children: Map<string, GrowingBranch<F> | Leaf<F>>;
}

function place<F extends { readonly path: string }>(root: GrowingBranch<F>, field: F): void {
  const keys = field.path.split('.');
  const last = keys.pop() ?? field.path;
  let branch = root;
  for (const key of keys) {
    const next: GrowingBranch<F> | Leaf<F> = branch.children.get(key) ?? { kind: 'branch', children: new Map() };
    if (next.kind === 'leaf') throw new Error(`The field '${field.path}' lies inside another field.`);
    branch.children.set(key, next);
    branch = next;
  }
  if (branch.children.has(last)) throw new Error(`The field '${field.path}' stands twice in the table.`);
  branch.children.set(last, { kind: 'leaf', field });
}

/** Turns a flat list of fields with dotted paths into the object structure of the document, in the same order. */
export function treeOf<F extends { readonly path: string }>(fields: readonly F[]): Branch<F> {
  const root: GrowingBranch<F> = { kind: 'branch', children: new Map() };
  for (const field of fields) place(root, field);
  return root;
}
