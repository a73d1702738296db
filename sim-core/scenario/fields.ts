import { EvidenceError } from '../../calibration/evidence/evidence-error.ts';
import type { Draft } from './draft.ts';
import type { Field, FieldGroup, Shape } from './field.ts';
import { ABOUT } from './fields/about.ts';
import { CHECKPOINTS, MESSAGES, REVIEWS } from './fields/contact.ts';
import { DEMAND } from './fields/demand.ts';
import { HAZARDS } from './fields/hazards.ts';
import { IMPORTED } from './fields/imported.ts';
import { LIMITS } from './fields/limits.ts';
import { OFFICES } from './fields/offices.ts';
import { ORGANISATION } from './fields/organisation.ts';
import { PEOPLE } from './fields/people.ts';
import { READINESS } from './fields/readiness.ts';
import { RESERVES } from './fields/reserves.ts';
import { INTAKE, OFFICE, PROFILING } from './fields/routing.ts';
import { ROUTING } from './fields/routing-variants.ts';
import { RUN } from './fields/run.ts';
import { STAFF } from './fields/staff.ts';
import { TASKS } from './fields/tasks.ts';
import { deepFreeze } from './freeze.ts';
import { fittedPaths, LOOKUP, recordOf, sourced } from './sources.ts';

const GROUPS: Readonly<Record<FieldGroup, readonly Draft[]>> = {
  about: ABOUT,
  run: RUN,
  demand: DEMAND,
  people: PEOPLE,
  hazards: HAZARDS,
  profiling: PROFILING,
  office: OFFICE,
  intake: INTAKE,
  staff: STAFF,
  tasks: TASKS,
  messages: MESSAGES,
  checkpoints: CHECKPOINTS,
  reviews: REVIEWS,
  limits: LIMITS,
  readiness: READINESS,
  reserves: RESERVES,
  organisation: ORGANISATION,
  routing: ROUTING,
  offices: OFFICES,
  imported: IMPORTED,
};

function resolveShape(shape: Draft['shape'], group: FieldGroup, path: string): Shape {
  if (shape.kind !== 'rows') return shape;
  return { ...shape, columns: shape.columns.map((column) => resolve(column, group, `${path}[].`)) };
}

function resolveDefault(draft: Draft, prefix: string): Pick<Field, 'source' | 'required' | 'default'> {
  const { from } = draft;
  switch (from.kind) {
    case 'required':
      return { source: 'none', required: true, default: undefined };
    case 'setting':
      return { source: 'setting', required: false, default: from.value };
    case 'calibration': {
      const { source, value } = sourced(from.key ?? `${prefix}${draft.path}`);
      return { source, required: false, default: value };
    }
    case 'rows':
      return { source: recordOf(from.key), required: false, default: from.build(LOOKUP) };
    default:
      return from satisfies never;
  }
}

function resolve(draft: Draft, group: FieldGroup, prefix: string): Field {
  const { path, label, help, unit } = draft;
  const shape = resolveShape(draft.shape, group, `${prefix}${path}`);
  return { path, group, label, help, unit, shape, ...resolveDefault(draft, prefix) };
}

function assemble(): readonly Field[] {
  const fields = Object.entries(GROUPS).flatMap(([group, drafts]) =>
    drafts.map((draft) => resolve(draft, group as FieldGroup, '')),
  );
  const paths = new Set(fields.map((field) => field.path));
  const stray = fittedPaths().filter((path) => !paths.has(path));
  if (stray.length > 0) {
    throw new EvidenceError(
      `calibration/fitted/first.json: there is no field ${stray.join(', ')}. Remove it or correct its path.`,
    );
  }
  return deepFreeze(fields);
}

/**
 * The one field table: every field of the scenario document, in document order. Parser, JSON Schema, default
 * document, canonical text and form all read it.
 *
 * Loading throws, naming the record, when a default does not resolve in `calibration/`.
 */
export const FIELDS: readonly Field[] = assemble();
