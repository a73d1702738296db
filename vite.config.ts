import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './cli/dev/chromium.mjs';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const chromium = findChromium();

/**
 * Hosts that set no headers still get the strict policy of `cli/dev/serve.mjs`. Only in the build: the development
 * server puts styles inline. (`frame-ancestors` cannot be set from a page.)
 */
const contentSecurityPolicy = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content:
          "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; " +
          "worker-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
      },
      injectTo: 'head-prepend',
    },
  ],
} as const satisfies Plugin;

/** As the package scripts start the engine: room to compile its event loop in one piece. */
const ENGINE_FLAGS = ['--max-inlined-bytecode-size=900', '--max-inlined-bytecode-size-cumulative=2500'];

export default defineConfig({
  // The page lives in web/; tests are named by their path from the repository root.
  root: folder(process.env['VITEST'] ? '.' : './web'),
  // Relative addresses: one build can be put in any folder of any host.
  base: './',
  plugins: [contentSecurityPolicy],
  build: {
    outDir: folder('./dist'),
    emptyOutDir: true,
    target: 'es2022',
  },
  // With `?worker&inline` this is the one form that also works when assets lie on another origin.
  worker: { format: 'iife' },
  test: {
    execArgv: ENGINE_FLAGS,
    maxWorkers: '100%', // test files keep to themselves; the default leaves one core idle
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['{sim-core,calibration,scenarios,cli,web}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts', 'web/e2e/**'],
          // Modules are loaded once for all files of a worker and not for each: a minute less. No module keeps state of a test.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Named, because a package found during a test makes the server reload the page under it.
        optimizeDeps: { include: ['comlink', 'd3', 'lit', 'nanostores', '@nanostores/lit', 'seedrandom'] },
        test: {
          name: 'browser',
          include: ['web/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', 'web/e2e/**'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: CHROMIUM_FLAGS, ...(chromium === undefined ? {} : { executablePath: chromium }) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
