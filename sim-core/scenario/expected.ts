import { type Phrase, phrase } from '../fault/phrase.ts';
import type { Shape } from './field.ts';

/** What a shape allows, in words that complete “expected …”. */
export function expectedOf(shape: Shape): Phrase {
  switch (shape.kind) {
    case 'number':
      return phrase`a number from ${shape.min} to ${shape.max}`;
    case 'integer':
      return shape.min === shape.max
        ? phrase`the number ${shape.min}`
        : phrase`a whole number from ${shape.min} to ${shape.max}`;
    case 'share':
      return phrase`a share from 0 to 1`;
    case 'boolean':
      return phrase`true or false`;
    case 'choice':
      return shape.options.length === 1 ? phrase`${`"${words(shape)[0]}"`}` : phrase`one of ${words(shape).join(', ')}`;
    case 'date':
      return phrase`a date from ${shape.min} to ${shape.max}, written YYYY-MM-DD`;
    case 'text':
      return shape.pattern === undefined
        ? phrase`a text of ${lengths(shape)} characters`
        : phrase`a text of ${lengths(shape)} characters: ${shape.pattern.words}`;
    case 'localText':
      return phrase`an object with the texts nb and en, each of 1 to ${shape.maxLength} characters`;
    case 'numbers':
      return shape.sumsToOne
        ? phrase`a list of ${lengths(shape)} numbers from ${shape.min} to ${shape.max} that sum to 1`
        : phrase`a list of ${lengths(shape)} numbers from ${shape.min} to ${shape.max}`;
    case 'texts':
      return phrase`a list of ${lengths(shape)} texts`;
    case 'rows':
      return phrase`a list of ${lengths(shape)} objects with ${shape.columns.map((column) => column.path).join(', ')}`;
    default:
      return shape satisfies never;
  }
}

function words(shape: Extract<Shape, { kind: 'choice' }>): readonly string[] {
  return shape.options.map((option) => option.value);
}

function lengths({ minLength, maxLength }: { readonly minLength: number; readonly maxLength: number }): Phrase {
  return minLength === maxLength ? phrase`${minLength}` : phrase`${minLength} to ${maxLength}`;
}
