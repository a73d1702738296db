/**
 * A Redis server of its own for tests: on a free port of this machine only, without persistence. Installed from the
 * distribution when it is missing and the system allows it. Node built-ins only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

const NAMES = ['redis-server', 'valkey-server'];
const READY = /Ready to accept connections/;

/** @returns {string | undefined} */
function findServer() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Installs the server. @throws {Error} saying why it can not. */
function installServer() {
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  // The package would start a server of the system; tests start their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  /** @param {string[]} args */
  const run = (args) => spawnSync(apt[0] ?? '', [...apt.slice(1), ...args], { env, encoding: 'utf8' });
  const install = ['install', '-y', '--no-install-recommends', 'redis-server'];
  if (run(install).status !== 0) {
    run(['update']);
    run(install);
  }
  const found = findServer();
  if (found) return found;
  throw new Error('There is no redis-server, and apt-get could not install it. Install Redis or Valkey.');
}

/** @returns {Promise<number>} a port nobody uses now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Starts a server.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis() {
  const program = findServer() ?? installServer();
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.setEncoding('utf8');
  while (!READY.test(said)) {
    const [text] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [undefined])]);
    if (typeof text !== 'string') throw new Error(`redis-server ended before it was ready: ${said}`);
    said += text;
  }
  child.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
