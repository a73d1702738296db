import type { Shape } from './field.ts';

/** What a shape allows, in words that complete “expected …”. */
export function expectedOf(shape: Shape): string {
  switch (shape.kind) {
    case 'number':
      return `a number from ${shape.min} to ${shape.max}`;
    case 'integer':
      return shape.min === shape.max ? `the number ${shape.min}` : `a whole number from ${shape.min} to ${shape.max}`;
    case 'share':
      return 'a share from 0 to 1';
    case 'boolean':
      return 'true or false';
    case 'choice':
      return shape.options.length === 1 ? `"${words(shape)[0]}"` : `one of ${words(shape).join(', ')}`;
    case 'date':
      return `a date from ${shape.min} to ${shape.max}, written YYYY-MM-DD`;
    case 'text':
      return `a text of ${lengths(shape)} characters${shape.pattern === undefined ? '' : `: ${shape.pattern.words}`}`;
    case 'localText':
      return `an object with the texts nb and en, each of 1 to ${shape.maxLength} characters`;
    case 'numbers':
      return `a list of ${lengths(shape)} numbers from ${shape.min} to ${shape.max}${shape.sumsToOne ? ' that sum to 1' : ''}`;
    case 'texts':
      return `a list of ${lengths(shape)} texts`;
    case 'rows':
      return `a list of ${lengths(shape)} objects with ${shape.columns.map((column) => column.path).join(', ')}`;
    default:
      return shape satisfies never;
  }
}

function words(shape: Extract<Shape, { kind: 'choice' }>): readonly string[] {
  return shape.options.map((option) => option.value);
}

function lengths({ minLength, maxLength }: { readonly minLength: number; readonly maxLength: number }): string {
  return minLength === maxLength ? `${minLength}` : `${minLength} to ${maxLength}`;
}
