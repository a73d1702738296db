import { type Phrase, phrase } from '../fault/phrase.ts';
import { isCalendarDate } from './calendar-date.ts';
import { expectedOf } from './expected.ts';
import type { Shape } from './field.ts';
import { type IssueList, shown } from './issue.ts';
import { nearest } from './nearest.ts';

/** Marks a value that could not be read; its issues stand in the list. */
export const UNREADABLE = Symbol('unreadable');

/** The shape of one kind. */
export type ShapeOf<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

/** Reports a value of another type. */
export function wrongType(shape: Shape, value: unknown, path: string, issues: IssueList): typeof UNREADABLE {
  issues.about('wrong-type', path, value, expectedOf(shape), typeRemedy(shape, value));
  return UNREADABLE;
}

function typeRemedy(shape: Shape, value: unknown): Phrase {
  if (value === null) return phrase`Remove the key to use the default, or give a value.`;
  const numeric = shape.kind === 'number' || shape.kind === 'integer' || shape.kind === 'share';
  if (numeric && typeof value === 'string') {
    return phrase`Write the number without quotation marks, with a decimal point.`;
  }
  if (shape.kind === 'integer' && typeof value === 'number') return phrase`Round it to a whole number.`;
  if (shape.kind === 'boolean') return phrase`Write true or false without quotation marks.`;
  return phrase`Write ${expectedOf(shape)}.`;
}

/** Reads a finite number; whole where the shape says so. */
export function readNumber(
  shape: ShapeOf<'number'> | ShapeOf<'integer'>,
  value: unknown,
  path: string,
  issues: IssueList,
  named: Shape = shape,
): unknown {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (!isNumber || (shape.kind === 'integer' && !Number.isInteger(value))) return wrongType(named, value, path, issues);
  if (value < shape.min || value > shape.max) {
    const remedy = value < shape.min ? phrase`Use ${shape.min} or more.` : phrase`Use ${shape.max} or less.`;
    issues.about('out-of-range', path, value, expectedOf(named), remedy);
    return UNREADABLE;
  }
  return value + 0; // Adding turns −0 into 0: both are written as `0`, and a document must equal its own copy.
}

/** Reads one of the allowed words. */
export function readChoice(shape: ShapeOf<'choice'>, value: unknown, path: string, issues: IssueList): unknown {
  if (typeof value !== 'string') return wrongType(shape, value, path, issues);
  const words = shape.options.map((option) => option.value);
  if (words.includes(value)) return value;
  const near = nearest(value, words);
  const remedy = near === null ? phrase`Choose ${words.join(', ')}.` : phrase`Did you mean ${near}?`;
  issues.about('not-allowed', path, value, expectedOf(shape), remedy);
  return UNREADABLE;
}

/** Reads an ISO date. */
export function readDate(shape: ShapeOf<'date'>, value: unknown, path: string, issues: IssueList): unknown {
  if (typeof value !== 'string') return wrongType(shape, value, path, issues);
  if (!isCalendarDate(value)) {
    issues.about('not-allowed', path, value, expectedOf(shape), phrase`Write an existing day as YYYY-MM-DD.`);
    return UNREADABLE;
  }
  if (value < shape.min || value > shape.max) {
    issues.about('out-of-range', path, value, expectedOf(shape), phrase`Use a day from ${shape.min} to ${shape.max}.`);
    return UNREADABLE;
  }
  return value;
}

/** Reads a text within its length and pattern. */
export function readText(shape: ShapeOf<'text'>, value: unknown, path: string, issues: IssueList): unknown {
  if (typeof value !== 'string') return wrongType(shape, value, path, issues);
  if (value.length < shape.minLength || value.length > shape.maxLength) {
    const remedy = value.length < shape.minLength ? phrase`Write a longer text.` : phrase`Shorten the text.`;
    issues.add('wrong-length', path, {
      found: phrase`${value.length} characters: ${shown(value)}`,
      expected: expectedOf(shape),
      remedy,
    });
    return UNREADABLE;
  }
  if (shape.pattern !== undefined && !new RegExp(shape.pattern.source).test(value)) {
    issues.about('not-allowed', path, value, expectedOf(shape), phrase`Use ${shape.pattern.words}.`);
    return UNREADABLE;
  }
  return value;
}
