import type { Issue } from '../fault/fault.ts';

const FOUND_LENGTH = 80;

/** Text cut to 80 characters, the last of them an ellipsis when something was cut. */
export function shortened(text: string): string {
  return text.length <= FOUND_LENGTH ? text : `${text.slice(0, FOUND_LENGTH - 1)}…`;
}

/** A found value in at most 80 characters. Never walks into lists and objects: they may be deep or endless. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return shortened(JSON.stringify(value.slice(0, FOUND_LENGTH)));
    case 'object':
      return value === null ? 'null' : shortened(`an object with ${keyWords(Object.keys(value))}`);
    case 'bigint':
    case 'symbol':
    case 'function':
      return `a ${typeof value}`;
    default:
      return String(value);
  }
}

function keyWords(keys: readonly string[]): string {
  if (keys.length === 0) return 'no keys';
  const more = keys.length > 5 ? ', …' : '';
  return `the key${keys.length === 1 ? '' : 's'} ${keys
    .slice(0, 5)
    .map((key) => shortened(key))
    .join(', ')}${more}`;
}

/** Path of a key below a path: `scenario.staff.closing`; unusual keys are quoted and shortened. */
export function below(path: string, key: string): string {
  return /^[A-Za-z$_][A-Za-z0-9$_]{0,59}$/.test(key) ? `${path}.${key}` : `${path}[${shown(key)}]`;
}

/** Collects issues while a document is read. */
export class IssueList {
  readonly #issues: Issue[] = [];

  get all(): readonly Issue[] {
    return this.#issues;
  }

  /** Adds an issue about a value. */
  about(kind: Issue['kind'], path: string, value: unknown, expected: string, remedy: string): void {
    this.add({ kind, path, found: shown(value), expected, remedy });
  }

  add(issue: Issue): void {
    this.#issues.push({ ...issue, found: shortened(issue.found) });
  }
}
