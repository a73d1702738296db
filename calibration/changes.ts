import { parseScenario, type ScenarioDocument } from '../sim-core/contract.ts';

/** A sparse scenario: what differs from the defaults, by dotted field path. */
export type Changes = Readonly<Record<string, unknown>>;

/** Writes dotted paths into a nested object. */
export function nested(changes: Changes): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    let at = root;
    for (const name of names.slice(0, -1)) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
    at[names.at(-1)!] = value;
  }
  return root;
}

/** Dotted paths of a nested object: the reverse of `nested`. Lists are values. */
export function flattened(sparse: Readonly<Record<string, unknown>>, parent = ''): Changes {
  const entries = Object.entries(sparse).flatMap(([name, value]): [string, unknown][] => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) return [[`${parent}${name}`, value]];
    return Object.entries(flattened(value as Record<string, unknown>, `${parent}${name}.`));
  });
  return Object.fromEntries(entries);
}

/**
 * The scenario made of defaults and changes.
 * @throws Error naming every issue if the changes are not a valid scenario.
 */
export function changedScenario(changes: Changes): ScenarioDocument {
  const text = { nb: 'Kalibrering', en: 'Calibration' };
  const parsed = parseScenario({
    schemaVersion: 1,
    id: 'calibration',
    title: text,
    question: text,
    ...nested(changes),
  });
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => `${issue.path}: ${issue.expected}`).join('; '));
  return parsed.document;
}
