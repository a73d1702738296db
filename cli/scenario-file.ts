import { readFileSync, type Stats, statSync } from 'node:fs';
import { type Issue, MAX_TEXT_LENGTH, type ParseResult, parseScenarioText } from '../sim-core/contract.ts';
import { libraryFile, libraryIds } from './scenario-library.ts';

/** Largest file that is read, bytes: the longest text, all of it in characters that take three bytes. */
const MAX_FILE_BYTES = 3 * MAX_TEXT_LENGTH;

/** The root of every document; what is wrong with the whole file is said there. */
const ROOT_PATH = 'scenario';

/**
 * Reads a scenario by path or by library id. A file with the name goes before a shipped scenario with it.
 *
 * @returns The document or all its issues; a file that cannot be read is an issue too. Never throws.
 */
export function readScenario(pathOrId: string): ParseResult {
  const own = readText(pathOrId);
  if (own.ok) return parseScenarioText(own.text);
  const shipped = own.issue.kind === 'missing' ? libraryFile(pathOrId) : undefined;
  if (shipped === undefined) return { ok: false, issues: [own.issue] };
  const read = readText(shipped);
  return read.ok ? parseScenarioText(read.text) : { ok: false, issues: [read.issue] };
}

type TextResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly issue: Issue };

type BytesResult = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issue: Issue };

/** Reads a file of UTF-8 text; what can not be read is an issue. Never throws. */
function readText(path: string): TextResult {
  const read = readBytes(path);
  return read.ok ? decoded(read.bytes) : read;
}

/** Reads a file as it is; what can not be read is an issue. Never throws. */
export function readBytes(path: string): BytesResult {
  try {
    const issue = unsuitable(path, statSync(path));
    return issue === undefined ? { ok: true, bytes: readFileSync(path) } : { ok: false, issue };
  } catch (error) {
    return { ok: false, issue: unreadable(path, error) };
  }
}

/** What can be told without reading: a pipe may wait for ever, and a huge file would fill the memory. */
function unsuitable(path: string, file: Stats): Issue | undefined {
  if (!file.isFile()) {
    return {
      kind: 'wrong-type',
      path: ROOT_PATH,
      found: `${file.isDirectory() ? 'a folder' : 'something that is no file'} at ${shown(path)}`,
      expected: 'a scenario file',
      remedy: 'Name one file that ends in .json.',
    };
  }
  if (file.size <= MAX_FILE_BYTES) return undefined;
  return {
    kind: 'too-large',
    path: ROOT_PATH,
    found: `a file of ${file.size} bytes`,
    expected: `at most ${MAX_FILE_BYTES} bytes`,
    remedy: 'Choose a scenario file; a scenario is seldom larger than 20000 bytes.',
  };
}

function decoded(bytes: Uint8Array): TextResult {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const issue: Issue = {
      kind: 'not-json',
      path: ROOT_PATH,
      found: 'bytes that are not UTF-8',
      expected: 'JSON in UTF-8',
      remedy: 'Save the file with the encoding UTF-8.',
    };
    return { ok: false, issue };
  }
}

function unreadable(path: string, error: unknown): Issue {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      kind: 'missing',
      path: ROOT_PATH,
      found: `no file ${shown(path)}`,
      expected: 'a scenario file, or the id of a shipped scenario',
      remedy: `Check the path, or use one of ${libraryIds().join(', ')}.`,
    };
  }
  return {
    kind: 'not-allowed',
    path: ROOT_PATH,
    found: `a file that can not be read (${code ?? String(error)})`,
    expected: 'a scenario file that you may read',
    remedy: `Check the permissions of ${shown(path)}.`,
  };
}

/** A path in at most 60 characters; its end says most. */
function shown(path: string): string {
  return JSON.stringify(path.length <= 60 ? path : `…${path.slice(-59)}`);
}
