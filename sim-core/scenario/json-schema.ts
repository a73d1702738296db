import type { Field, PlainShape, Shape } from './field.ts';
import { DOCUMENT_TREE } from './tree.ts';
import { type Branch, treeOf } from './tree-of.ts';

type Json = Readonly<Record<string, unknown>>;

/** Constraints of one shape in the words of JSON Schema. */
function schemaOf(shape: Shape): Json {
  switch (shape.kind) {
    case 'number':
      return { type: 'number', minimum: shape.min, maximum: shape.max };
    case 'integer':
      if (shape.min === shape.max) return { const: shape.min };
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'share':
      return { type: 'number', minimum: 0, maximum: 1 };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { enum: shape.options.map((option) => option.value) };
    case 'date':
      return { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'text':
      return textSchema(shape);
    case 'localText':
      return localTextSchema(shape.maxLength);
    case 'numbers':
      return listSchema(shape, { type: 'number', minimum: shape.min, maximum: shape.max });
    case 'texts':
      return listSchema(shape, schemaOf(shape.item));
    case 'rows':
      return listSchema(shape, objectSchema(treeOf(shape.columns)));
    default:
      return shape satisfies never;
  }
}

function textSchema({ minLength, maxLength, pattern }: Extract<PlainShape, { kind: 'text' }>): Json {
  return { type: 'string', minLength, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) };
}

function localTextSchema(maxLength: number): Json {
  const text = { type: 'string', minLength: 1, maxLength };
  return { type: 'object', properties: { nb: text, en: text }, required: ['nb', 'en'], additionalProperties: false };
}

function listSchema(
  { minLength, maxLength }: { readonly minLength: number; readonly maxLength: number },
  items: Json,
): Json {
  return { type: 'array', minItems: minLength, maxItems: maxLength, items };
}

function objectSchema(branch: Branch<Field>): Json {
  const children = [...branch.children];
  const required = children.filter(([, child]) => child.kind === 'leaf' && child.field.required).map(([key]) => key);
  return {
    type: 'object',
    properties: Object.fromEntries(
      children.map(([key, child]) => [key, child.kind === 'branch' ? objectSchema(child) : fieldSchema(child.field)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): Json {
  return {
    title: field.label.en,
    description: descriptionOf(field),
    ...schemaOf(field.shape),
    ...(hasLastingDefault(field) ? { default: field.default } : {}),
  };
}

/** Fitted defaults stand in their parameter set only: they change with every fit. */
function hasLastingDefault({ required, source }: Field): boolean {
  return !required && !source.startsWith('fitted:');
}

function descriptionOf({ help, unit, shape, source }: Field): string {
  const parts = [help.en];
  if (unit !== null) parts.push(`Unit: ${unit}.`);
  if (shape.kind === 'numbers' && shape.places !== undefined) {
    parts.push(`Order: ${shape.places.map((place) => place.en).join(', ')}.`);
  }
  if (shape.kind === 'numbers' && shape.sumsToOne) parts.push('Sums to 1.');
  if (source !== 'none' && source !== 'setting') parts.push(`Default: ${source}.`);
  return parts.join(' ');
}

/**
 * JSON Schema (draft 2020-12) of a scenario file, for editors. The parser says more: sums and combinations of fields
 * are not in the schema.
 */
export function scenarioJsonSchema(): Json {
  const { properties, ...root } = objectSchema(DOCUMENT_TREE);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scenario of the NOE simulator',
    ...root,
    properties: { $schema: { type: 'string' }, ...(properties as Json) },
  };
}

/** The schema file: `scenarios/scenario.schema.json`. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
}
