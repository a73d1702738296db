import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createStaticServer, DIST } from '../../cli/dev/serve.mjs';
import { choose, headline, provenance, runStatus } from './page.ts';

// The other tests block service workers, which would answer in place of the network they watch.
test.use({ serviceWorkers: 'allow' });

/** A copy of the build that may be changed, in a folder of a host that has other things too. */
async function hostInFolder() {
  const host = mkdtempSync(join(tmpdir(), 'noe-host-'));
  const folder = join(host, 'verktoy/noe');
  cpSync(DIST, folder, { recursive: true });
  const server = createStaticServer(host);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(host, { recursive: true });
  };
  const address = `http://localhost:${(server.address() as AddressInfo).port}/verktoy/noe/`;
  return { address, folder, close };
}

test('after one visit the page opens and runs without network, and a new version waits for the person', async ({
  page,
  context,
}) => {
  const { address, folder, close } = await hostInFolder();
  await page.goto(`${address}?runs=1`);
  await expect(page.getByText('Siden er lagret på maskinen')).toBeVisible();
  await page.reload();
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig');
  const online = await provenance(page, 'fingerprint');

  await choose(page, '125 000 brukere', 'Bølge på fire uker', '200');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  appendFileSync(join(folder, 'sw.js'), '\n// a later version');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('En ny versjon er klar')).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Ta i bruk den nye' }).click();
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig');
  await expect(page.getByText('En ny versjon er klar')).toHaveCount(0);

  await close();
  await context.setOffline(true);
  await page.goto(`${address}?runs=1#/`);
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig');
  await expect(headline(page)).toContainText('Dagens drift');
  expect(await provenance(page, 'fingerprint')).toBe(online);
});
