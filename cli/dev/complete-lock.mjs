/**
 * Completes the lock file with the optional packages of other platforms: `node cli/dev/complete-lock.mjs`.
 *
 * npm leaves an optional package out of the lock file when the registry it asks does not carry it, and `npm ci` then
 * refuses the whole file. Run this after every change of the dependencies; a test fails when it was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './install.mjs';

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {{ name: string, version: string, dev: boolean }} Missing */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Whether a package is found from the place of the one that wants it, as Node looks for it.
 * @param {Record<string, Entry>} packages
 * @param {string} from
 * @param {string} name
 */
function isLocked(packages, from, name) {
  const folders = from.split('/node_modules/');
  return (
    folders.some(
      (_, depth) => packages[`${folders.slice(0, depth + 1).join('/node_modules/')}/node_modules/${name}`],
    ) || packages[`node_modules/${name}`] !== undefined
  );
}

/**
 * The optional packages that a lock file does not name.
 * @param {Record<string, Entry>} packages the lock file's `packages`.
 * @returns {Missing[]} each once, with the version its parent asks for.
 */
export function missingOptional(packages) {
  /** @type {Map<string, Missing>} */
  const missing = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, path, name)) continue;
      missing.set(name, { name, version: range.replace(/^[\^~]/, ''), dev: entry.dev === true });
    }
  }
  return [...missing.values()];
}

/** The lock entry of a package that only some platforms install. @param {Missing} missing */
function lockEntry({ name, version, dev }) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
    ...(os.includes('linux') ? { libc: [words.includes('musl') ? 'musl' : 'glibc'] } : {}),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(ROOT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  // npm also writes packages down that nothing needs and that it will not install.
  for (const [path, entry] of Object.entries(lock.packages)) if (entry.extraneous) delete lock.packages[path];
  for (const missing of missingOptional(lock.packages))
    lock.packages[`node_modules/${missing.name}`] = lockEntry(missing);
  const byPath = (/** @type {[string, Entry]} */ [a], /** @type {[string, Entry]} */ [b]) => (a < b ? -1 : 1);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
