import { expect, it } from 'vitest';
import type { Field } from './field.ts';
import { FIELDS } from './fields.ts';
import { scenarioJsonSchema } from './json-schema.ts';

type Json = Readonly<Record<string, unknown>>;

function schemaAt(path: string): Json {
  return path
    .split('.')
    .reduce((schema, key) => (schema['properties'] as Readonly<Record<string, Json>>)[key]!, scenarioJsonSchema());
}

it('has a place for every field, with its name', () => {
  for (const { path, label } of FIELDS) expect(schemaAt(path)).toHaveProperty('title', label.en);
});

it('requires exactly the fields without default', () => {
  const required = FIELDS.filter((field) => field.required).map((field) => field.path);
  expect(scenarioJsonSchema()['required']).toEqual(required);
});

it('gives the bounds of every number', () => {
  const numeric = FIELDS.filter(({ shape }) => shape.kind === 'number');
  expect(numeric.length).toBeGreaterThan(20);
  for (const { path, shape } of numeric as readonly Field[]) {
    expect(schemaAt(path)).toMatchObject({ type: 'number', minimum: (shape as { min: number }).min });
  }
});

it('allows no other keys, except the name of the schema at the root', () => {
  expect(scenarioJsonSchema()).toHaveProperty('additionalProperties', false);
  expect(schemaAt('$schema')).toEqual({ type: 'string' });
  expect(schemaAt('hazards.exit')).toHaveProperty('additionalProperties', false);
});
