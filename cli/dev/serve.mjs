/**
 * A small static server for the built page, with the strict security headers the page is meant to live under.
 * As a program: `node cli/dev/serve.mjs --port 4173`. Node built-ins only.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SINGLE_FILE } from './bundle-size.mjs';
import { SERVED_POLICY } from './content-policy.mjs';
import { ROOT } from './install.mjs';

/** The folder of the production build, absolute. */
export const DIST = join(ROOT, 'dist');
const HOST = '127.0.0.1';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const SECURITY_HEADERS = {
  'content-security-policy': SERVED_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * The file a request asks for, never one outside the folder.
 * @param {string} folder
 * @param {string} url
 * @returns {string | undefined}
 */
function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0')) return undefined;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/**
 * @param {string} folder absolute path of what is served.
 * @returns {import('node:http').Server}
 */
export function createStaticServer(folder) {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const isHashed = file.startsWith(join(folder, 'assets') + sep);
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      // The page as one file is to be kept and opened from the disk; its own policy names its scripts.
      ...(file.endsWith(SINGLE_FILE) ? { 'content-disposition': 'attachment' } : {}),
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}

/**
 * Starts serving the production build on this machine only.
 * @param {number} port the first port to try; 0 lets the system choose.
 * @param {number} attempts how many ports to try, one after the other.
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws the system's error when no port could be had.
 */
export async function serveDist(port, attempts) {
  const server = createStaticServer(DIST);
  for (let attempt = 0; ; attempt += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port + attempt, HOST, () => resolve(undefined));
      });
      break;
    } catch (error) {
      server.removeAllListeners('error');
      const isTaken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!isTaken || attempt + 1 >= attempts) throw error;
    }
  }
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://localhost:${bound.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @returns {Promise<void>} */
async function main() {
  const at = process.argv.indexOf('--port');
  const { address, close } = await serveDist(Number(process.argv[at + 1] ?? 4173), 1);
  process.stdout.write(`${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
