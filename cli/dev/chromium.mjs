/**
 * Where the Chromium for browser and end-to-end tests is, and the flags it needs without a display.
 * Node built-ins only: this also runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIXED_PLACES = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Start flags for a headless run; `--no-sandbox` because CI machines often run as root. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium to use: `CHROMIUM_PATH` when set, otherwise the first one found.
 * @returns {string | undefined} an absolute path, or nothing when none is installed.
 */
export function findChromium() {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) return isExecutable(wanted) ? wanted : undefined;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...FIXED_PLACES, ...onPath].find(isExecutable);
}

/** @param {string[]} command */
function run(command) {
  const [program = '', ...args] = command;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
}

/**
 * Finds Chromium, and installs the distribution's package when there is none and the system allows it.
 * @param {(text: string) => void} say where to tell what happens.
 * @returns {{ path: string } | { reason: string }} the path, or one sentence saying why there is none.
 */
export function ensureChromium(say) {
  const found = findChromium();
  if (found) return { path: found };
  if (process.env['CHROMIUM_PATH'])
    return { reason: `CHROMIUM_PATH is ${process.env['CHROMIUM_PATH']}, which cannot be run.` };
  const advice = 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one.';
  if (!existsSync('/usr/bin/apt-get'))
    return { reason: `No Chromium was found and this system has no apt-get. ${advice}` };
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && run(['sudo', '-n', 'true']).status !== 0) {
    return { reason: `No Chromium was found and installing it needs root. ${advice}` };
  }
  const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const install = [...apt, 'install', '-y', '--no-install-recommends', 'chromium'];
  say('No Chromium found: installing it with apt-get (once).');
  let outcome = run(install);
  if (outcome.status !== 0) {
    run([...apt, 'update']);
    outcome = run(install);
  }
  const path = findChromium();
  if (path) return { path };
  const lastLine = (outcome.stderr ?? '').trim().split('\n').at(-1) ?? '';
  return { reason: `apt-get could not install Chromium (${lastLine}). ${advice}` };
}
