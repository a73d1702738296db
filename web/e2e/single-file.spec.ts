import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { DIST } from '../../cli/dev/serve.mjs';
import { choose, headline, provenance, runStatus } from './page.ts';

test('the page as one file opens from the disk, asks for nothing else, and runs base year and stress test', async ({
  page,
}) => {
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(0, 60)));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const file = pathToFileURL(join(DIST, 'noe-simulator.html')).href;
  await page.goto(`${file}?runs=1`);
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig');
  expect(await page.evaluate(() => document.fonts.check('600 1rem "Source Sans 3"'))).toBe(true);
  await choose(page, '125 000 brukere', 'Bølge på fire uker', '1');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(headline(page)).toContainText('125 000, bølge');
  expect(await provenance(page, 'scenario')).toBe('stress-125k-surge');

  await page.locator('input[type="file"]').setInputFiles({
    name: 'feil.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(page.getByRole('alert')).toContainText('Feltet mangler');
  await page.goto(`${file}#/grunnlag?post=S0-162`);
  await expect(page.locator('.noe-post')).toContainText('125 000; 250 000');
  await page.goto(`${file}#/grunnlag/selvtest`);
  await page.getByRole('checkbox', { name: /Lærebokkøer mot formler/ }).uncheck();
  await page.getByLabel('Antall kjøringer').selectOption('10');
  await page.getByRole('button', { name: 'Start selvtesten' }).click();
  await expect(page.locator('noe-selvtest tr[data-dom="pass"]').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.goto(`${file}#/finnes-ikke`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
  expect(problems).toEqual([]);
  expect(asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(file.slice(0, 60)))).toEqual([]);
});
