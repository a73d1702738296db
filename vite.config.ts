import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './cli/dev/chromium.mjs';
import { completeScenarios } from './cli/dev/complete-scenarios.ts';
import { PAGE_POLICY } from './cli/dev/content-policy.mjs';
import { installable } from './cli/dev/installable.ts';
import { packed } from './cli/dev/packed.ts';
import { singleFile } from './cli/dev/single-file.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const chromium = findChromium();

/**
 * Hosts that set no headers still get the strict policy of `cli/dev/serve.mjs`. Only in the build: the development
 * server puts styles inline. (`frame-ancestors` cannot be set from a page.)
 */
const contentSecurityPolicy = {
  name: 'content-security-policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: PAGE_POLICY,
      },
      injectTo: 'head-prepend',
    },
  ],
} as const satisfies Plugin;

/**
 * As the package scripts start the engine: room to compile its event loop in one piece, and small functions always within
 * their callers, whatever order the compiler comes to them in.
 */
const ENGINE_FLAGS = [
  '--max-inlined-bytecode-size=900',
  '--max-inlined-bytecode-size-cumulative=2500',
  '--max-inlined-bytecode-size-small=200',
];
/** Product code that tests run much of, but no test: Node loads it itself (see cli/dev/native-ts.mjs). */
const LOADED_BY_NODE = /\/(sim-core|calibration)\/(?!.*\.test\.ts).*\.ts$/;

/** `vite build` makes the page in its folder; `vite build --mode single` the page as one file beside it. */
const isSingle = (mode: string): boolean => mode === 'single';

/** How the built page reaches people. */
const deliveryOf = (mode: string): PluginOption[] =>
  isSingle(mode) ? [viteSingleFile(), singleFile] : [contentSecurityPolicy, installable];

export default defineConfig(({ command, mode }) => ({
  // The page lives in web/; tests are named by their path from the repository root.
  root: folder(process.env['VITEST'] ? '.' : './web'),
  // Relative addresses: one build can be put in any folder of any host.
  base: './',
  plugins: [completeScenarios, packed, ...(command === 'build' ? deliveryOf(mode) : [])],
  publicDir: isSingle(mode) ? false : folder('./web/public'),
  build: {
    outDir: folder('./dist'),
    emptyOutDir: false, // Two builds share the folder; `cli/dev/build.mjs` empties it.
    manifest: !isSingle(mode),
    target: 'es2022',
  },
  // With `?worker&inline` this is the one form that also works when assets lie on another origin.
  worker: { format: 'iife' },
  test: {
    execArgv: [...ENGINE_FLAGS, '--import', folder('./cli/dev/native-ts.mjs')],
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
          server: { deps: { external: [LOADED_BY_NODE] } },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Named, because a package found during a test makes the server reload the page under it.
        optimizeDeps: { include: ['comlink', 'd3', 'idb', 'lit', 'nanostores', '@nanostores/lit', 'seedrandom'] },
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
}));
