import { type Issue, issueOf } from '../fault/fault.ts';
import { type Phrase, phrase } from '../fault/phrase.ts';
import { tooManyCells } from './csv-table.ts';
import { type Cell, MOST_CELLS, type Table } from './table.ts';

/** A data set as a table, or why it is none. */
export type JsonStatTable =
  | { readonly ok: true; readonly table: Table; readonly source: string }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** One dimension: its name, and code and name of each category, in order. */
interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * A JSON-stat 2 data set (json-stat.org/full, as SSB’s PxWebApi gives it) as a table: a row for each time, a column for each
 * combination of the other dimensions. A value with a status, and one that is null, is missing.
 *
 * @param value - the parsed JSON
 */
export function jsonStatTable(value: unknown): JsonStatTable {
  if (!isPlain(value) || value['class'] !== 'dataset' || !isPlain(value['dimension']))
    return refuse(phrase`JSON of another kind`);
  const ids = value['id'];
  const sizes = value['size'];
  if (!Array.isArray(ids) || !Array.isArray(sizes) || ids.length !== sizes.length)
    return refuse(phrase`a data set without id and size`);
  const dimensions = ids.map((id) => dimensionOf(String(id), (value['dimension'] as Plain)[String(id)]));
  if (dimensions.some((dimension, i) => dimension?.codes.length !== sizes[i])) {
    return refuse(phrase`a data set whose dimensions are not as long as it says`);
  }
  const whole = dimensions as readonly Dimension[];
  const cells = whole.reduce((product, { codes }) => product * codes.length, 1);
  if (cells > MOST_CELLS) return { ok: false, issues: [tooManyCells('dataset', String(cells))] };
  const time = timeIndex(value, whole);
  if (time === -1) return refuse(phrase`a data set without a dimension of time`);
  const name = typeof value['label'] === 'string' ? value['label'] : '';
  const source = typeof value['source'] === 'string' ? value['source'] : '';
  return { ok: true, table: { name, rows: rowsOf(whole, time, valuesOf(value)) }, source };
}

function refuse(found: Phrase): JsonStatTable {
  const words = {
    found,
    expected: phrase`a JSON-stat 2 data set with a dimension of time`,
    remedy: phrase`Choose the format JSON-stat 2 and include time where the file comes from, or save it as CSV.`,
  };
  return { ok: false, issues: [issueOf('wrong-type', 'dataset', words)] };
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function dimensionOf(id: string, value: unknown): Dimension | undefined {
  if (!isPlain(value) || !isPlain(value['category'])) return undefined;
  const { index, label } = value['category'] as { readonly index?: unknown; readonly label?: unknown };
  const names = isPlain(label) ? label : {};
  const codes = codesOf(index, names);
  return {
    id,
    label: typeof value['label'] === 'string' ? value['label'] : id,
    codes,
    labels: codes.map((code) => (typeof names[code] === 'string' ? (names[code] as string) : code)),
  };
}

/** Codes in order: a list, places by code, or the one category of a constant. */
function codesOf(index: unknown, names: Plain): readonly string[] {
  if (Array.isArray(index)) return index.map(String);
  if (!isPlain(index)) return Object.keys(names);
  return Object.entries(index)
    .sort(([, a], [, b]) => Number(a) - Number(b))
    .map(([code]) => code);
}

function timeIndex(value: Plain, dimensions: readonly Dimension[]): number {
  const role = isPlain(value['role']) ? value['role']['time'] : undefined;
  const named = Array.isArray(role) ? String(role[0]) : '';
  const byRole = dimensions.findIndex(({ id }) => id === named);
  return byRole === -1 ? dimensions.findIndex(({ id }) => /^(tid|time|periode?)$/i.test(id)) : byRole;
}

/** The value at a place of the flat list; null for one that is missing. */
function valuesOf(value: Plain): (place: number) => Cell {
  const [values, status] = [value['value'], value['status']];
  const at = (of: unknown, place: number): unknown =>
    Array.isArray(of) ? of[place] : isPlain(of) ? of[String(place)] : undefined;
  return (place) => {
    const one = at(values, place);
    if (typeof one === 'number') return one;
    const said = typeof status === 'string' ? status : at(status, place);
    return typeof said === 'string' && said !== '' ? said : null;
  };
}

function rowsOf(dimensions: readonly Dimension[], time: number, value: (place: number) => Cell): Table['rows'] {
  const others = dimensions.filter((_, i) => i !== time);
  const combinations = others.reduce<readonly (readonly number[])[]>(
    (found, { codes }) => found.flatMap((picked) => codes.map((_, i) => [...picked, i])),
    [[]],
  );
  const placeOf = (at: number, picked: readonly number[]): number => {
    const whole = [...picked.slice(0, time), at, ...picked.slice(time)];
    return dimensions.reduce((place, { codes }, i) => place * codes.length + whole[i]!, 0);
  };
  const heading = [dimensions[time]!.label, ...combinations.map((picked) => nameOf(others, picked))];
  const rows = dimensions[time]!.codes.map((code, at) => [
    code,
    ...combinations.map((picked) => value(placeOf(at, picked))),
  ]);
  return [heading, ...rows].map((cells, i) => ({ line: i + 1, cells }));
}

/** Names of the categories that tell a column from the others. */
function nameOf(others: readonly Dimension[], picked: readonly number[]): string {
  const telling = others.flatMap(({ labels }, i) => (labels.length > 1 ? [labels[picked[i]!]!] : []));
  return telling.length > 0 ? telling.join(' · ') : others.map(({ labels }) => labels[0] ?? '').join(' · ');
}
