import { type Issue, type IssueWords, issueOf } from '../fault/fault.ts';
import { phrase } from '../fault/phrase.ts';
import type { ScenarioDocument } from './document.ts';
import { deepFreeze } from './freeze.ts';
import { IssueList, shown } from './issue.ts';
import { faultPlace } from './json-place.ts';
import { CURRENT_VERSION, migrate, readableVersions } from './migrations.ts';
import { UNREADABLE } from './read-scalar.ts';
import { readObject } from './read-value.ts';
import { checkRules } from './rules.ts';
import { DOCUMENT_TREE } from './tree.ts';

/** Longest scenario text that is read, in UTF-16 characters. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** Path of the root in every issue. */
export const ROOT_PATH = 'scenario';

/** A complete, deep-frozen document of the newest version, or everything that is wrong. */
export type ParseResult =
  | { readonly ok: true; readonly document: ScenarioDocument }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function refuse(kind: Issue['kind'], words: IssueWords): ParseResult {
  return { ok: false, issues: [issueOf(kind, ROOT_PATH, words)] };
}

/**
 * Reads the text of a scenario file.
 *
 * @param text JSON of at most `MAX_TEXT_LENGTH` characters; a longer text is refused unread
 * @returns never throws; see `parseScenario`
 */
export function parseScenarioText(text: string): ParseResult {
  if (text.length > MAX_TEXT_LENGTH) {
    return refuse('too-large', {
      found: phrase`${text.length} characters`,
      expected: phrase`at most ${MAX_TEXT_LENGTH} characters`,
      remedy: phrase`Choose a scenario file; a scenario is seldom longer than 20000 characters.`,
    });
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text; // Some editors write a byte order mark.
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('not-json', notJson(json));
  }
  return parseScenario(value);
}

function notJson(text: string): IssueWords {
  const { line, column } = faultPlace(text);
  const rest = (text.split('\n')[line - 1] ?? '').slice(column - 1, column + 19);
  const found = rest === '' ? phrase`the end of the text` : shown(rest);
  return {
    found: phrase`${found} at line ${line}, column ${column}`,
    expected: phrase`JSON`,
    remedy: phrase`Correct the text at line ${line}, column ${column}; look for a missing comma, quotation mark or bracket.`,
  };
}

/**
 * Turns anything into a complete scenario document or the list of all its issues.
 *
 * Absent fields get their default from the field table. The key `$schema` is allowed at the root and dropped.
 *
 * @param value the parsed JSON; never changed and not kept
 * @returns never throws for plain data; the document is deep-frozen and of version `CURRENT_VERSION`
 */
export function parseScenario(value: unknown): ParseResult {
  const issues = new IssueList();
  const unsupported = unsupportedVersion(value);
  if (unsupported !== null) return refuse('unsupported-version', unsupported);
  const read = readObject(DOCUMENT_TREE, withoutSchemaKey(newest(value)), ROOT_PATH, issues);
  if (read !== UNREADABLE) checkRules(read as ScenarioDocument, ROOT_PATH, issues);
  if (issues.all.length > 0) return { ok: false, issues: issues.all };
  return { ok: true, document: deepFreeze(read as ScenarioDocument) };
}

function versionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schemaVersion')) return undefined;
  return (value as { readonly schemaVersion: unknown }).schemaVersion;
}

/** An integer version nobody here can read: then no field of the file means what this program thinks it means. */
function unsupportedVersion(value: unknown): IssueWords | null {
  const version = versionOf(value);
  const readable = readableVersions();
  if (typeof version !== 'number' || readable.includes(version)) return null;
  return {
    found: phrase`schemaVersion ${version}`,
    expected: phrase`schemaVersion ${readable.join(', ')}`,
    remedy:
      version > CURRENT_VERSION
        ? phrase`The file is written by a newer program; update this one.`
        : phrase`Set schemaVersion to ${CURRENT_VERSION} and correct the fields it then names.`,
  };
}

function newest(value: unknown): unknown {
  const version = versionOf(value);
  return typeof version === 'number' ? migrate(value as Readonly<Record<string, unknown>>, version) : value;
}

function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { $schema: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
}
