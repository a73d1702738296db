import { type Issue, type IssueWords, issueOf, shortened } from '../fault/fault.ts';
import { english, type Phrase, phrase } from '../fault/phrase.ts';

/** Characters of a found text that are looked at. */
const LOOKED_AT = 80;

/** A found value in at most 80 characters. Never walks into lists and objects: they may be deep or endless. */
export function shown(value: unknown): Phrase {
  if (Array.isArray(value)) return phrase`a list of ${value.length}`;
  switch (typeof value) {
    case 'string':
      return phrase`${shortened(JSON.stringify(value.slice(0, LOOKED_AT)))}`;
    case 'object':
      return value === null ? phrase`${'null'}` : keysOf(Object.keys(value));
    case 'bigint':
    case 'symbol':
    case 'function':
      return phrase`${`a ${typeof value}`}`;
    default:
      return phrase`${String(value)}`;
  }
}

function keysOf(keys: readonly string[]): Phrase {
  if (keys.length === 0) return phrase`an object with no keys`;
  if (keys.length === 1) return phrase`an object with the key ${shortened(keys[0]!)}`;
  const first = keys.slice(0, 5).map((key) => shortened(key));
  return phrase`an object with the keys ${[...first, ...(keys.length > 5 ? ['…'] : [])].join(', ')}`;
}

/** Path of a key below a path: `scenario.staff.closing`; unusual keys are quoted and shortened. */
export function below(path: string, key: string): string {
  return /^[A-Za-z$_][A-Za-z0-9$_]{0,59}$/.test(key) ? `${path}.${key}` : `${path}[${english(shown(key))}]`;
}

/** Collects issues while a document is read. */
export class IssueList {
  readonly #issues: Issue[] = [];

  get all(): readonly Issue[] {
    return this.#issues;
  }

  /** Adds an issue about a value. */
  about(kind: Issue['kind'], path: string, value: unknown, expected: Phrase, remedy: Phrase): void {
    this.add(kind, path, { found: shown(value), expected, remedy });
  }

  add(kind: Issue['kind'], path: string, words: IssueWords): void {
    this.#issues.push(issueOf(kind, path, words));
  }
}
