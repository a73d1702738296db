/**
 * Installs the packages of the lock file when they are missing or of another version.
 * Node built-ins only: this runs in a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ version?: string, optional?: boolean, extraneous?: boolean, os?: string[], cpu?: string[] }} LockEntry */

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
}

/**
 * Whether what is installed is what the lock file says. Compares versions, not file times: a checkout changes times.
 * @returns {boolean}
 */
export function isInstalled() {
  const installedList = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, installedList))) return false;
  const wanted = lockedPackages('package-lock.json');
  const present = lockedPackages(installedList);
  return Object.entries(wanted).every(([path, entry]) => {
    const mayBeAbsent = path === '' || entry.optional || entry.extraneous || entry.os || entry.cpu;
    return mayBeAbsent || present[path]?.version === entry.version;
  });
}

/**
 * Runs `npm ci` when something is missing. Everything it says goes to standard error, so that standard output stays data.
 * Ends the process with code 1 when the installation fails.
 */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const outcome = spawnSync(npm, args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (outcome.status === 0 && isInstalled()) return;
  process.stderr.write(
    'npm ci failed: the packages of package-lock.json could not be installed. Is the registry reachable?\n',
  );
  process.exit(1);
}
