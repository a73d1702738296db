import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'noe-serve-'));
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'page/index.html'), '<h1>NOE</h1>');
  server = createStaticServer(join(folder, 'page'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is; `fetch` would tidy `..` away before asking. */
function ask(path: string, method = 'GET'): Promise<{ status: number; body: string; policy: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      const policy = String(response.headers['content-security-policy'] ?? '');
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, policy }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('the address of the folder gives its page, under a policy without outside addresses', async () => {
  const { status, body, policy } = await ask('/');
  expect({ status, body }).toEqual({ status: 200, body: '<h1>NOE</h1>' });
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|'unsafe/);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00', '/nothing.js'])(
  'the path %s gives nothing',
  async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  },
);

test('only reading is allowed', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
});
