import { expect, type Page, test } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { expectAccessible, expectNoSidewaysScroll, headline } from './page.ts';
import { pagesOf, pagesOfSheet } from './print.ts';
import { commandAnswer, ROOT, type TerminalComparison } from './terminal.ts';

/** Opens the page and cancels the comparison it starts by itself. */
async function openComparison(page: Page, fragment: string): Promise<void> {
  await page.goto(`/?runs=1&workers=2${fragment}`);
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter');
}

/** The sheets of the workbook the page gives. @param save Presses the button of that name. */
async function workbookOf(page: Page, save: () => Promise<void>): Promise<Sheets> {
  const saving = page.waitForEvent('download');
  await save();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('sammenligning-base-2023.xlsx');
  return readXlsxFile(await download.path());
}

/** Requires that a sheet has the differences of the terminal, to the last digit. @param title Of the other scenario. */
function expectDifferences([heads, ...rows]: SheetData, title: string, { figures }: TerminalComparison): void {
  const first = heads!.indexOf(`${title}, difference`);
  expect(Object.keys(figures).length).toBeGreaterThan(20);
  for (const [id, { contrasts }] of Object.entries(figures)) {
    const row = rows.find(([name]) => name === id);
    const { mean, interval } = contrasts[0]!;
    expect(row?.slice(first, first + 3), id).toEqual([mean, ...(interval ?? [null, null])]);
  }
}

/** Requires that the days of a sheet have the mean difference of the users that the terminal has. */
function expectDays([heads, ...rows]: SheetData, title: string, { figures }: TerminalComparison): void {
  const users = heads!.findIndex((head) => String(head) === `${title}, Active users (persons)`);
  const byDay = rows.map((row) => Number(row[users]));
  expect(byDay).toHaveLength(364);
  const mean = byDay.reduce((sum, value) => sum + value, 0) / byDay.length;
  // A day has its level at midnight, the figure that of every moment.
  expect(mean / figures['activeUsers']!.contrasts[0]!.mean!).toBeCloseTo(1, 1);
}

type Sheets = Awaited<ReturnType<typeof readXlsxFile>>;
type SheetData = Sheets[number]['data'];
const SUMMER = 'The summer of 2023';
const LONGEST = [
  '125 000 ekstra registreringer på fire uker, med beredskapsnivåer og begge reservene',
  '125 000 brukere i løpet av et år, med beredskapsnivåer og begge reservene',
  'Massepermittering som i 2020, med beredskapsnivåer og begge reservene',
];
const status = (page: Page) => page.locator('noe-sammenlign-skjema [role="status"]');
const group = (page: Page, id: string) => page.locator(`tr[data-gruppe="${id}"]`);

test('an analyst compares NOE with regional teams under 125 000 users, reads who gains, takes the numbers along, prints the report, and opens it again from its address; by pointer', async ({
  page,
  browser,
}) => {
  await openComparison(page, '#/sammenlign');
  await page.getByLabel('Base', { exact: true }).selectOption('Basisåret 2023');
  await page.getByRole('radio', { name: 'Så mange nye på et år' }).check();
  await expect(page.getByRole('textbox', { name: 'Brukere i alle scenarioene' })).toHaveValue('125 000');
  await page.getByRole('button', { name: 'Kjør', exact: true }).click();
  await expect(headline(page)).toContainText('Fem regionale team mot Basisåret 2023');
  await expect(status(page)).toContainText('er ferdig: 1 kjøring');
  await expect(page.getByText('Utdatert')).toHaveCount(0);

  await expect(page.locator('noe-ventetid figure')).toContainText(
    /\d+,\d\s% venter minst ett døgn kortere enn i basen/,
  );
  await expect(group(page, 'all')).toContainText(/flere kortere|flere lenger|uvisst/);
  await expect(page.locator('#noe-ulikt ~ .noe-rulle')).toContainText('Region\u00a01');
  await expect(page.locator('noe-hvorfor figure')).toContainText('Størst enkeltvirkning');

  const command = (await page.locator('[data-kommando]').textContent())!;
  expect(command).toContain('compare base-2023 regional-teams-5 --set demand.users.reading=throughput');
  await page.getByText('Eksporter tall og diagrammer').click();
  const save = page.getByRole('button', { name: 'Regneark med alle tabellene (xlsx)' });
  const sheets = await workbookOf(page, () => save.click());
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    ...['Forskjeller', 'Hvem venter', 'Forskjell dag for dag', 'Hva er forskjellig', 'Herkomst'],
  ]);
  const shares = sheets[1]!.data.slice(1).map((row) => Number(row[4] ?? 0));
  expect(shares.length).toBeGreaterThan(10);
  for (const share of shares) expect(share).toBeLessThanOrEqual(1);
  expect(sheets[3]!.data.map((row) => row[1]).join()).toContain('Hvem som har standardbrukerne');

  await page.getByRole('link', { name: 'Rapport til utskrift' }).click();
  await expect(page.locator('.noe-rapport__svar')).toHaveText('Fem regionale team mot Basisåret 2023');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await pagesOfSheet(page)).toBe(1);
  expect(await pagesOf(page)).toBeGreaterThan(1);
  await expectAccessible(page);
  const prints = page.locator('.noe-rapport__herkomst');
  const other = await browser.newContext({ locale: 'nb-NO' });
  const fresh = await other.newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByText('Tallene er nøyaktig de samme')).toBeVisible();
  await expect(fresh.locator('.noe-rapport__herkomst')).toHaveText((await prints.textContent())!);
  await other.close();

  await page.getByRole('link', { name: 'Gå til sammenligningen' }).click();
  await page.getByRole('radio', { name: 'Som i hvert scenario' }).check();
  await expect(page.getByText('Utdatert').first()).toBeVisible();

  // As many scenarios as there can be, with the longest names: still one sheet.
  for (const [i, title] of LONGEST.entries()) {
    await page.getByRole('button', { name: 'Legg til scenario' }).click();
    await page.getByLabel(`Scenario ${i + 2}`, { exact: true }).selectOption(title);
  }
  await page.getByRole('checkbox', { name: 'Bruk basens dager i alle' }).check();
  await page.getByRole('button', { name: 'Kjør', exact: true }).click();
  await expect(headline(page)).toContainText('4 scenarioer mot Basisåret 2023');
  await expect(page.getByText('Utdatert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Rapport til utskrift' }).click();
  await expect(page.locator('.noe-rapport__svar')).toHaveText('4 scenarioer mot Basisåret 2023');
  expect(await pagesOfSheet(page)).toBe(1);
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
  await expect(page.locator('noe-fremdrift')).toHaveCount(0); // nothing runs until it can
  await page.getByRole('checkbox', { name: 'Use the days of the base in all' }).press('Space');
  await page.getByRole('textbox', { name: 'Number of runs' }).fill('2');
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(headline(page)).toContainText('against Base year 2023');
  await expect(status(page)).toContainText('is done: 2 runs');
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

  await page.getByText('Export numbers and charts').press('Enter');
  const save = page.getByRole('button', { name: 'Workbook with all tables (xlsx)' });
  const sheets = await workbookOf(page, () => save.press('Enter'));
  expectDifferences(sheets[0]!.data, SUMMER, terminal);
  expectDays(sheets[2]!.data, SUMMER, terminal);
  expect(sheets[4]!.data.slice(1).map((row) => row[6])).toEqual(prints);
  await page.getByRole('link', { name: 'Report for print' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Report of a comparison' })).toBeFocused();
  await page.getByRole('link', { name: 'Go to the comparison' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Compare scenarios' })).toBeFocused();

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
