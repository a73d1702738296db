/** How large the built page is, against what a person may have to wait for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest */

/** Scripts of the first page, gzipped: everything up to its first result, the simulation worker included. */
export const MAX_FIRST_PAGE_BYTES = 120_000;
/** The page as one file. */
export const MAX_SINGLE_FILE_BYTES = 1_500_000;

/** Name of the page as one file, in dist/. */
export const SINGLE_FILE = 'noe-simulator.html';

const FIRST_PAGE = 'views/oversikt/noe-oversikt.ts';

/**
 * Files of some chunks with all they import at once; not what they load later.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 * @returns {ReadonlySet<string>}
 */
export function filesOf(manifest, keys) {
  /** @type {Set<string>} */
  const files = new Set();
  const waiting = [...keys];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The build has no chunk ${key}.`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return files;
}

/**
 * Gzipped bytes of the scripts a first visit needs.
 * @param {string} dist
 */
export function firstPageBytes(dist) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const files = [...filesOf(manifest, [...entries, FIRST_PAGE])].filter((file) => file.endsWith('.js'));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}

/**
 * What of the built page is too large, one sentence each.
 * @param {string} dist
 * @returns {string[]}
 */
export function tooLarge(dist) {
  const first = firstPageBytes(dist);
  const single = readFileSync(join(dist, SINGLE_FILE)).length;
  const faults = [];
  if (first > MAX_FIRST_PAGE_BYTES)
    faults.push(`scripts of the first page: ${first} bytes gzipped, more than ${MAX_FIRST_PAGE_BYTES}`);
  if (single > MAX_SINGLE_FILE_BYTES)
    faults.push(`${SINGLE_FILE}: ${single} bytes, more than ${MAX_SINGLE_FILE_BYTES}`);
  return faults;
}
