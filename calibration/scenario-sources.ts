/**
 * Where the numbers of a shipped scenario come from. A scenario file says what differs from the defaults; each value in
 * it that is about the world names a record, or the arithmetic over records that gives it, in `scenarios/sources.json`.
 * Reads the hold-outs: a stress test is what a hold-out claims. Fitting code must not import this file.
 */
import { checkDerivation } from './evidence/derivation.ts';
import { EvidenceError } from './evidence/evidence-error.ts';
import { allHoldOutRecords } from './evidence/hold-out-registry.ts';
import type { Derivation, RecordValue } from './evidence/record.ts';
import { allRecords } from './evidence/registry.ts';

/** Record whose value it is (`A-surge-shape`, or `S0-162[1]` for one of a list), or arithmetic as in a derived record. */
export type ValueSource = string | Pick<Derivation, 'expression' | 'from' | 'roundedTo'>;

/** Path of a value in a scenario file, such as `demand.waves[0].lengthDays`, and where it comes from. */
export type SourcesOfScenario = Readonly<Record<string, ValueSource>>;

/** Sources by the id of the scenario; under `EVERY` those that hold wherever a file sets the path and names no other. */
export type ScenarioSources = Readonly<Record<string, SourcesOfScenario>>;

/** Key of what all scenarios share: with one source for a path, a policy can not be copied with another number. */
export const EVERY = '*';
const FILE = 'scenarios/sources.json';
/** A record, or one value of its list. */
const REFERENCE = /^(.+?)(?:\[(\d+)\])?$/;
/** Parts of a scenario file that say nothing of the world: its name, its question, and how it is run. */
const NOT_OF_THE_WORLD = ['$schema', 'schemaVersion', 'id', 'title', 'question', 'facts', 'run'];
/** How a number of the scenario is to be read: part of the question. Rows are written `[]`. */
const READINGS = [
  ...['demand.users.reading', 'demand.path.kind', 'demand.path.unit', 'limits[].measure'],
  ...['sampledOffices', 'followUp', 'pooling'].map((key) => `organisation.${key}`),
  ...['kind', 'usersShare', 'does', 'covers'].map((key) => `organisation.owners[].${key}`),
  ...['stages[].fromDay', 'stages[].rule', 'singleParentsDirect', 'noeDecidesAll'].map((key) => `routing.${key}`),
];

const VALUES: ReadonlyMap<string, RecordValue> = new Map(
  [...allRecords(), ...allHoldOutRecords()].map(({ id, value }) => [id, value]),
);

/** A scenario file as it is written, without defaults. */
export interface SparseScenario {
  readonly id: string;
  readonly facts?: readonly string[];
}

/** The sources that hold for one scenario file: its own, and the shared ones of paths it sets. */
export function sourcesFor(file: SparseScenario, all: ScenarioSources): SourcesOfScenario {
  const paths = worldValues(file);
  const shared = Object.entries(all[EVERY] ?? {}).filter(([path]) => paths.has(path));
  return { ...Object.fromEntries(shared), ...all[file.id] };
}

/** Entries of the sources that no file needs: scenarios that are not there, and shared paths nobody sets without an own source. */
export function idleSources(files: readonly SparseScenario[], all: ScenarioSources): readonly string[] {
  const ids = new Set([EVERY, ...files.map(({ id }) => id)]);
  const used = new Set(files.flatMap((file) => [...worldValues(file).keys()].filter((path) => !all[file.id]?.[path])));
  return [
    ...Object.keys(all).filter((id) => !ids.has(id)),
    ...Object.keys(all[EVERY] ?? {}).filter((path) => !used.has(path)),
  ];
}

/**
 * What is wrong with the sources of one scenario file.
 *
 * @param file the file as written: only what differs from the defaults
 * @param sources what `scenarios/sources.json` says of it (`sourcesFor`)
 * @returns one sentence for each value without a source, source without a value, source that gives another value, and
 *   record that the scenario's `facts` do not list; empty when all is well
 */
export function sourceFaults(file: SparseScenario, sources: SourcesOfScenario): readonly string[] {
  const values = worldValues(file);
  const faults = [...values].flatMap(([path, value]) => valueFaults(`${file.id}: ${path}`, value, sources[path]));
  const idle = Object.keys(sources).filter((path) => !values.has(path));
  const unlisted = [...new Set(Object.values(sources).flatMap(recordsBehind))].filter(
    (id) => !file.facts?.includes(id),
  );
  return [
    ...faults,
    ...idle.map((path) => `${file.id}: ${FILE} names a source of ${path}, which the file does not set. Remove it.`),
    ...unlisted.map((id) => `${file.id}: ${FILE} names ${id}, which \`facts\` does not. Add it to \`facts\`.`),
  ];
}

/** Every value of a file that says something of the world, by path. */
function worldValues(file: SparseScenario): ReadonlyMap<string, unknown> {
  const world = Object.entries(file).filter(([key]) => !NOT_OF_THE_WORLD.includes(key));
  const isReading = (path: string): boolean => READINGS.includes(path.replace(/\[\d+\]/g, '[]'));
  return new Map(world.flatMap(([key, value]) => valuesIn(key, value)).filter(([path]) => !isReading(path)));
}

/** Every value below a path. A list of plain values is one value; the ids of rows are names and left out. */
function valuesIn(path: string, value: unknown): readonly (readonly [path: string, value: unknown])[] {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    return value.flatMap((row, i) => valuesIn(`${path}[${i}]`, row));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  const isRow = path.endsWith(']');
  const entries = Object.entries(value).filter(([key]) => !(isRow && key === 'id'));
  return entries.flatMap(([key, item]) => valuesIn(`${path}.${key}`, item));
}

function valueFaults(where: string, value: unknown, source: ValueSource | undefined): readonly string[] {
  const written = JSON.stringify(value);
  if (source === undefined) {
    return [`${where} is ${written}, and ${FILE} does not say where that is from. Name a record or the arithmetic.`];
  }
  if (typeof source !== 'string') return arithmeticFaults(where, value, source);
  const recorded = recordedValue(source);
  if (recorded === undefined) return [`${where}: there is no record ${source}. Add it or correct ${FILE}.`];
  if (JSON.stringify(recorded) === written) return [];
  return [`${where} is ${written}, but ${source} is ${JSON.stringify(recorded)}. Correct the one that is wrong.`];
}

function recordedValue(reference: string): unknown {
  const [, id = '', index] = REFERENCE.exec(reference) ?? [];
  const value = VALUES.get(id);
  return index === undefined ? value : [value].flat()[Number(index)];
}

function arithmeticFaults(id: string, value: unknown, derivation: Derivation): readonly string[] {
  try {
    // A scenario may stand on a hold-out: it asks what would follow, and nothing is fitted to it.
    checkDerivation({ id, value: value as RecordValue, use: 'hold-out', derivation });
    return [];
  } catch (error) {
    if (error instanceof EvidenceError) return [error.message];
    throw error;
  }
}

function recordsBehind(source: ValueSource): readonly string[] {
  const references = typeof source === 'string' ? [source] : Object.values(source.from);
  return references.map((reference) => REFERENCE.exec(reference)![1]!);
}
