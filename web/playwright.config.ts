import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../cli/dev/chromium.mjs';

/** A port nobody uses just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 4173));
    });
  });
}

// The configuration is read again in each test process: the environment carries the first choice on.
process.env['NOE_E2E_PORT'] ??= String(await freePort());
const port = process.env['NOE_E2E_PORT'];
const chromium = findChromium();

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  forbidOnly: true,
  // The page itself uses every core for its simulation, but half of a test is waiting for the browser.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'off',
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_FLAGS, ...(chromium === undefined ? {} : { executablePath: chromium }) },
  },
  webServer: {
    command: `node ../cli/dev/serve.mjs --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
