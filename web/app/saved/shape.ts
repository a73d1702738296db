import { type Issue, issueOf, type Phrase, phrase } from '../../../sim-core/contract.ts';

/**
 * Reads one value of stored or foreign data. What is wrong is added to `issues` with its place; the value returned means
 * something only while there are none.
 */
export type Shape<Value> = (value: unknown, path: string, issues: Issue[]) => Value;

/** A text of at most so many characters. */
export function text(mostCharacters: number): Shape<string> {
  return (value, path, issues) => {
    if (typeof value !== 'string') return wrong(value, path, issues, phrase`a text`);
    if (value.length > mostCharacters)
      wrong(value, path, issues, phrase`a text of at most ${mostCharacters} characters`);
    return value;
  };
}

/** A finite number. */
export const number: Shape<number> = (value, path, issues) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong(value, path, issues, phrase`a number`);

/** A moment as `toISOString` writes it. */
export const moment: Shape<string> = (value, path, issues) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? value
    : wrong(value, path, issues, phrase`a date and time, such as 2026-11-26T05:00:00.000Z`);

/** One of some words. */
export function word<Word extends string>(words: readonly Word[]): Shape<Word> {
  return (value, path, issues) =>
    words.find((one) => one === value) ?? wrong(value, path, issues, phrase`one of ${words.join(', ')}`);
}

/** A value, or null. */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, path, issues) => (value === null ? null : shape(value, path, issues));
}

/** A value that may be left out. */
export function orElse<Value>(shape: Shape<Value>, fallback: Value): Shape<Value> {
  return (value, path, issues) => (value === undefined ? fallback : shape(value, path, issues));
}

/** Two values. */
export function pair<Value>(shape: Shape<Value>): Shape<readonly [Value, Value]> {
  return (value, path, issues) => {
    if (!Array.isArray(value) || value.length !== 2) return wrong(value, path, issues, phrase`a list of two`);
    return [shape(value[0], `${path}[0]`, issues), shape(value[1], `${path}[1]`, issues)];
  };
}

/** A list of at most so many values. */
export function list<Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value, path, issues) => {
    if (!Array.isArray(value) || value.length > most) {
      return wrong(value, path, issues, phrase`a list of at most ${most}`);
    }
    return value.map((one, place) => shape(one, `${path}[${place}]`, issues));
  };
}

/** An object with these fields; others are dropped. */
export function object<Fields extends object>(
  shapes: { readonly [Key in keyof Fields]: Shape<Fields[Key]> },
): Shape<Fields> {
  return (value, path, issues) => {
    if (!isPlain(value)) return wrong(value, path, issues, phrase`an object`);
    const read = Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => {
      return [key, shape(value[key], `${path}.${key}`, issues)] as const;
    });
    return Object.fromEntries(read) as Fields;
  };
}

/** Whether a value is an object that is no list. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds an issue. @returns a stand-in nobody reads, because there is an issue. */
export function wrong(value: unknown, path: string, issues: Issue[], expected: Phrase): never {
  const found = value === undefined ? phrase`nothing` : phrase`${JSON.stringify(value)}`;
  const remedy = phrase`Correct it at this place, or take the whole entry out of the file.`;
  issues.push(issueOf(value === undefined ? 'missing' : 'wrong-type', path, { found, expected, remedy }));
  return undefined as never;
}
