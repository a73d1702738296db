import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, headline } from './page.ts';
import { commandAnswer, ROOT, type TerminalComparison } from './terminal.ts';

/** Opens the page with its first comparison, one run of each, and waits until it is done. */
async function openComparison(page: Page, fragment = '#/sammenlign'): Promise<void> {
  await page.goto(`/?runs=1&workers=2${fragment}`);
  await expect(status(page)).toContainText('er ferdig: 1 kjøring', { timeout: 60_000 });
}

const status = (page: Page) => page.locator('noe-sammenlign-skjema [role="status"]');
const group = (page: Page, id: string) => page.locator(`tr[data-gruppe="${id}"]`);

test('an analyst compares NOE with regional teams under 125 000 users, reads who gains, and changes a field; by pointer', async ({
  page,
}) => {
  await page.goto('/?runs=1&workers=2#/sammenlign');
  await page.getByRole('button', { name: 'Avbryt' }).click(); // the comparison the page starts by itself
  await page.getByLabel('Base', { exact: true }).selectOption('Basisåret 2023');
  await page.getByRole('radio', { name: 'Så mange nye på et år' }).check();
  await expect(page.getByRole('textbox', { name: 'Brukere i alle scenarioene' })).toHaveValue('125 000');
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill('2');
  await page.getByRole('button', { name: 'Kjør', exact: true }).click();
  await expect(headline(page)).toContainText('Fem regionale team mot Basisåret 2023');
  await expect(status(page)).toContainText('er ferdig: 2 kjøringer');
  await expect(page.getByText('Utdatert')).toHaveCount(0);

  await expect(page.locator('noe-ventetid figure')).toContainText(
    /\d+,\d\s% venter minst ett døgn kortere enn i basen/,
  );
  await expect(group(page, 'all')).toContainText(/flere kortere|flere lenger|uvisst/);
  await expect(page.locator('#noe-ulikt ~ .noe-rulle')).toContainText('Region\u00a01');
  await expect(page.locator('noe-hvorfor figure')).toContainText('Størst enkeltvirkning');

  const command = (await page.locator('[data-kommando]').textContent())!;
  expect(command).toContain('compare base-2023 regional-teams-5 --set demand.users.reading=throughput');
  await page.getByRole('radio', { name: 'Som i hvert scenario' }).check();
  await expect(page.getByText('Utdatert').first()).toBeVisible();
});

test('the same job by keyboard, in English: another scenario, days that differ, the numbers of terminal and link; axe finds nothing', async ({
  page,
  browser,
}) => {
  await openComparison(page, '#/sammenlign?s=abc');
  await expect(page.getByText('Lenken er skadet eller ufullstendig.')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.getByLabel('Base', { exact: true }).focus();
  await page.keyboard.type('Base year 2023');
  await page.getByLabel('Scenario 1', { exact: true }).first().focus();
  await page.keyboard.type('The summer');
  await expect(page.getByText('cover other days than the base')).toBeVisible();
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(page.getByText('Outdated').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Use the days of the base in all' }).press('Space');
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(headline(page)).toContainText('against Base year 2023');
  await expect(status(page)).toContainText('is done: 1 run');
  const command = (await page.locator('[data-kommando]').textContent())!;
  expect(command).toContain('compare base-2023 summer-2023 --set run.startDate=2023-01-02');
  const terminal = (await commandAnswer(command, ROOT)) as TerminalComparison;
  const mean = Math.abs(terminal.figures['activeUsers']!.contrasts[0]!.mean!);
  const decimals = mean >= 100 ? 0 : mean >= 10 ? 1 : 2;
  await expect(page.locator('[data-forskjell="activeUsers-1"]')).toContainText(
    mean.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );

  const address = await page.getByRole('link', { name: 'Link to this result' }).getAttribute('href');
  expect(address!.length).toBeLessThan(2000);
  const prints = await page.locator('[data-fingeravtrykk]').allTextContents();
  const other = await browser.newContext({ locale: 'nb-NO' });
  const fresh = await other.newPage();
  await fresh.goto(address!);
  await expect(fresh.getByText('Tallene er nøyaktig de samme')).toBeVisible();
  expect(await fresh.locator('[data-fingeravtrykk]').allTextContents()).toEqual(prints);
  expect(prints.length).toBeGreaterThan(1);
  await expect(fresh.getByRole('checkbox', { name: 'Bruk basens dager i alle' })).toBeChecked();
  await other.close();

  await page.getByLabel('Show the difference in').focus();
  await page.keyboard.type('Active');
  await expect(page.locator('noe-dag-for-dag figcaption')).toContainText('Active users: the scenario minus the base');
  const waiting = page.waitForEvent('download');
  await page.locator('noe-dag-for-dag').getByRole('button', { name: 'Save as picture (PNG)' }).press('Enter');
  expect((await waiting).suggestedFilename()).toBe('forskjell-activeUsers.png');

  await expectAccessible(page);
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Norsk bokmål' }).click();
  await page.getByLabel('Utseende').selectOption('dark');
  await expectAccessible(page);
});
