/** An object of plain data. */
export type Plain = Readonly<Record<string, unknown>>;

/** The steps to a place: `staff.teams[1].fte` is `staff`, `teams`, 1, `fte`. */
function stepsTo(path: string): readonly (string | number)[] {
  const parts = path.split(/[.[\]]+/).filter((part) => part !== '');
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The value at a place of plain data; undefined where there is none. */
export function valueAt(root: unknown, path: string): unknown {
  return stepsTo(path).reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Plain)[step] : undefined),
    root,
  );
}

/** The same data with another value at a place that exists. */
export function withValue<Root>(root: Root, path: string, value: unknown): Root {
  return replaced(root, stepsTo(path), value) as Root;
}

function replaced(node: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const next = replaced((node as Plain)[step], rest, value);
  if (Array.isArray(node)) return node.map((item, index) => (index === step ? next : item));
  return { ...(node as Plain), [step]: next };
}

/** Whether a place is another or lies inside it. */
export function isWithin(place: string, whole: string): boolean {
  return place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`);
}

/** Whether two values of plain data with the same order of keys are the same. */
export function isSameData(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
