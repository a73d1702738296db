import { phrase } from '../fault/phrase.ts';
import { expectedOf } from './expected.ts';
import type { Field, Shape } from './field.ts';
import { SUM_TOLERANCE } from './field.ts';
import { below, type IssueList, shown } from './issue.ts';
import { nearest } from './nearest.ts';
import { readChoice, readDate, readNumber, readText, type ShapeOf, UNREADABLE, wrongType } from './read-scalar.ts';
import { type Branch, type Leaf, treeOf } from './tree-of.ts';

const SHOWN_STEPS = 1e9; // of the 1 a sum should be

/** What reading needs to know about a field. */
type Readable = Pick<Field, 'path' | 'shape' | 'required' | 'default'>;

/**
 * Reads one value of the document.
 *
 * @param shape what is allowed
 * @param value what stands in the file
 * @param path where, from the root
 * @param issues gets everything that is wrong
 * @returns a new value, never the given object; `UNREADABLE` when the value as a whole cannot be used
 */
export function readValue(shape: Shape, value: unknown, path: string, issues: IssueList): unknown {
  switch (shape.kind) {
    case 'number':
    case 'integer':
      return readNumber(shape, value, path, issues);
    case 'share':
      return readNumber({ kind: 'number', min: 0, max: 1 }, value, path, issues, shape);
    case 'boolean':
      return typeof value === 'boolean' ? value : wrongType(shape, value, path, issues);
    case 'choice':
      return readChoice(shape, value, path, issues);
    case 'date':
      return readDate(shape, value, path, issues);
    case 'text':
      return readText(shape, value, path, issues);
    case 'localText':
      return readObject(localTextTree(shape.maxLength), value, path, issues);
    case 'numbers':
      return readNumbers(shape, value, path, issues);
    case 'texts':
      return readList(shape, value, path, issues, (item, at) => readValue(shape.item, item, at, issues));
    case 'rows': {
      const columns = treeOf(shape.columns);
      return readList(shape, value, path, issues, (item, at) => readObject(columns, item, at, issues));
    }
    default:
      return shape satisfies never;
  }
}

/**
 * Reads an object key by key in table order; absent keys get their default, unknown keys become issues.
 *
 * @returns a new object whose unreadable parts are `undefined`; `UNREADABLE` when the value is no object
 */
export function readObject(branch: Branch<Readable>, value: unknown, path: string, issues: IssueList): unknown {
  const known = [...branch.children.keys()];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const remedy = phrase`Write an object in braces.`;
    issues.about('wrong-type', path, value, phrase`an object with ${known.join(', ')}`, remedy);
    return UNREADABLE;
  }
  const given = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given)) {
    if (!branch.children.has(key)) reportUnknown(key, known, given[key], path, issues);
  }
  const result: Record<string, unknown> = {};
  for (const [key, child] of branch.children) {
    const part = readChild(child, Object.hasOwn(given, key) ? given[key] : undefined, `${path}.${key}`, issues);
    result[key] = part === UNREADABLE ? undefined : part;
  }
  return result;
}

function readChild(child: Branch<Readable> | Leaf<Readable>, value: unknown, path: string, issues: IssueList): unknown {
  if (child.kind === 'branch') return readObject(child, value === undefined ? {} : value, path, issues);
  const { field } = child;
  if (value !== undefined) return readValue(field.shape, value, path, issues);
  if (!field.required) return field.default;
  const name = path.slice(path.lastIndexOf('.') + 1);
  issues.add('missing', path, {
    found: phrase`nothing`,
    expected: expectedOf(field.shape),
    remedy: phrase`Add "${name}".`,
  });
  return UNREADABLE;
}

function reportUnknown(key: string, known: readonly string[], value: unknown, path: string, issues: IssueList): void {
  const near = nearest(key, known);
  const remedy = near === null ? phrase`Remove the key.` : phrase`Did you mean "${near}"? Otherwise remove the key.`;
  issues.about('unknown-key', below(path, key), value, phrase`only the keys ${known.join(', ')}`, remedy);
}

function readNumbers(shape: ShapeOf<'numbers'>, value: unknown, path: string, issues: IssueList): unknown {
  const item: ShapeOf<'number'> = { kind: 'number', min: shape.min, max: shape.max };
  const numbers = readList(shape, value, path, issues, (number, at) => readNumber(item, number, at, issues));
  if (!shape.sumsToOne || !isNumberList(numbers)) return numbers;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return numbers;
  const found = phrase`a sum of ${Math.round(sum * SHOWN_STEPS) / SHOWN_STEPS}`;
  const remedy =
    sum > 0 ? phrase`Change the shares so that they sum to 1, or divide each by ${sum}.` : phrase`Give shares above 0.`;
  issues.add('wrong-sum', path, { found, expected: expectedOf(shape), remedy });
  return UNREADABLE;
}

function isNumberList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

/** Reads a list item by item. Items beyond the largest length are not looked at. */
function readList(
  shape: ShapeOf<'numbers'> | ShapeOf<'texts'> | ShapeOf<'rows'>,
  value: unknown,
  path: string,
  issues: IssueList,
  readItem: (item: unknown, path: string) => unknown,
): unknown {
  if (!Array.isArray(value)) return wrongType(shape, value, path, issues);
  const { minLength, maxLength } = shape;
  const items = Array.from(value.slice(0, maxLength), (item: unknown, index) => readItem(item, `${path}[${index}]`));
  const fits = value.length >= minLength && value.length <= maxLength;
  if (!fits) {
    const missing = minLength - value.length;
    const remedy = missing > 0 ? phrase`Add ${missing}.` : phrase`Remove ${value.length - maxLength}.`;
    issues.add('wrong-length', path, { found: shown(value), expected: expectedOf(shape), remedy });
  }
  return fits && !items.includes(UNREADABLE) ? items : UNREADABLE;
}

function localTextTree(maxLength: number): Branch<Readable> {
  const shape: Shape = { kind: 'text', minLength: 1, maxLength };
  return treeOf(['nb', 'en'].map((path) => ({ path, shape, required: true, default: undefined })));
}
