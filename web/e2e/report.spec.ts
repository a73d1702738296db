import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fullestWorkspace } from './fullest-run.ts';
import { expectAccessible, expectNoSidewaysScroll } from './page.ts';
import { pagesOf, pagesOfSheet } from './print.ts';
import { terminalResult } from './terminal.ts';

test('a stress test becomes a report: one sheet and an annex, answered, kept, and with the numbers of the terminal', async ({
  page,
}) => {
  await page.goto('/?runs=1&workers=2#/stresstest');
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter'); // the test the page starts by itself
  await page.getByRole('textbox', { name: 'Ekstra registreringer i bølgen' }).fill('12 000');
  await page.getByLabel('Høyeste nivå enheten kan gå til').selectOption('Nivå 3');
  await page.getByRole('checkbox', { name: /Reserve 1 står klar/ }).check();
  await page.getByRole('checkbox', { name: /Reserve 2 står klar/ }).check();
  await page.getByRole('button', { name: 'Kjør', exact: true }).press('Enter');
  await expect(page.locator('#noe-konklusjon')).toContainText('12 000 som bølge');
  await expect(page.getByText(/er ferdig: 1 kjøring/)).toBeVisible({ timeout: 60_000 });
  const said = await page.locator('#noe-konklusjon').textContent();
  await page.getByRole('button', { name: 'Rapport', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.noe-rapport__svar')).toHaveText(said?.trim() ?? '');
  await expect(page.locator('[data-grense]').first()).toContainText(/kjøring/);
  await expect(page.locator('[data-rad]')).toHaveCount(24);
  await page.getByRole('textbox', { name: 'Formålet hos dere' }).fill('Ledermøtet i november');
  await page.getByRole('textbox', { name: 'Hva som er bestemt' }).fill('Reserve 1 varsles i januar. '.repeat(30));
  await expect(page.getByRole('heading', { name: 'Beslutning', exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(await pagesOfSheet(page)).toBe(1);
  expect(await pagesOf(page)).toBeGreaterThan(2);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned tallene' }).press('Enter');
  const report = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'noe-report-'));
  await writeFile(join(folder, 'scenario.json'), JSON.stringify(report.document));
  const terminal = await terminalResult(join(folder, 'scenario.json'));
  await rm(folder, { recursive: true });
  expect(report.result).toMatchObject({ fingerprint: terminal.fingerprint, overload: terminal.overload });
  expect(terminal).toMatchObject(report.result);
});

test('a run of the history has a report, in English too, and what is answered is there after a reload', async ({
  page,
}) => {
  await page.goto('/?runs=1&workers=2');
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill('1');
  await page.getByRole('button', { name: 'Kjør', exact: true }).press('Enter');
  await expect(page.locator('noe-status [role="status"]')).toContainText('er ferdig: 1 kjøring');
  await page.goto('/?runs=1&workers=2#/scenarioer?del=historikk');
  await page.locator('noe-kjoring summary').first().press('Enter');
  await page.getByRole('link', { name: 'Rapport til utskrift' }).press('Enter');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  const purpose = page.getByRole('textbox', { name: 'Your purpose' });
  await purpose.fill('The meeting in November');
  await expect(purpose).toBeFocused();
  await page.reload();
  await expect(purpose).toHaveValue('The meeting in November');
  expect(await pagesOfSheet(page)).toBe(1);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel(/Appearance|Utseende|Theme/).selectOption('dark');
  await expectAccessible(page);
  await page.goto('/?runs=1&workers=2#/rapport?kjoring=borte');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Go to the run history' })).toBeVisible();
});

test('the fullest report there can be is one sheet, and says what is in the annex instead', async ({ page }) => {
  await page.goto('/?runs=1&workers=1#/scenarioer?del=egne');
  const file = {
    name: 'arbeidsomrade.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await fullestWorkspace()),
  };
  await page.locator('noe-filer input[type="file"]').setInputFiles(file);
  await page.getByRole('link', { name: 'Kjørehistorikk (1)' }).press('Enter');
  await page.locator('noe-kjoring summary').first().press('Enter');
  await page.getByRole('link', { name: 'Rapport til utskrift' }).press('Enter');
  await expect(page.locator('.noe-rapport__svar')).toContainText('køen blir ikke tatt igjen');
  await expect(page.locator('.noe-rapport__ark [data-grense]')).toHaveCount(3);
  await expect(page.locator('.noe-rapport__vedlegg [data-grense]')).toHaveCount(5);
  expect(await pagesOfSheet(page)).toBe(1);
});
