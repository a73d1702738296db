import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Download, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, expectSameByLink, headline, provenance } from './page.ts';
import { terminalResult } from './terminal.ts';

/** Opens the page with a first stress test of one run and waits until it is done. */
async function openStress(page: Page, fragment = '#/stresstest'): Promise<void> {
  await page.goto(`/?runs=1&workers=2${fragment}`);
  await expect(headline(page)).toContainText('125 000 som bølge');
  await expect(stressStatus(page)).toContainText('er ferdig: 1 kjøring');
}

function stressStatus(page: Page): ReturnType<Page['locator']> {
  return page.locator('noe-stress-skjema [role="status"]').first(); // the next is about saving
}

function card(page: Page, name: string): ReturnType<Page['locator']> {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
}

async function savedText(download: Download): Promise<{ path: string; text: string }> {
  const path = join(mkdtempSync(join(tmpdir(), 'noe-')), download.suggestedFilename());
  await download.saveAs(path);
  return { path, text: readFileSync(path, 'utf8') };
}

test('a leader tries 250 000 as a surge with a level and a reserve, reads it, shares it, and changes his mind; by pointer', async ({
  page,
}) => {
  await page.goto('/?runs=2&workers=2#/stresstest');
  await page.getByRole('button', { name: 'Avbryt' }).click(); // the test the page starts by itself
  await page.getByRole('textbox', { name: 'Ekstra registreringer i bølgen' }).fill('250 000');
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill('1');
  await page.getByLabel('Høyeste nivå enheten kan gå til').selectOption('Nivå 2');
  const reserve = page.getByRole('checkbox', { name: /Reserve 1 står klar: 5 årsverk/ });
  await reserve.check();
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(headline(page)).toContainText('250 000 som bølge, til og med nivå 2, reserve 1');
  await expect(stressStatus(page)).toContainText('er ferdig: 1 kjøring');
  await expect(page.getByText('Utdatert')).toHaveCount(0);

  await expect(card(page, 'Kø på høyst 1 uke')).toContainText(
    /Grensen brytes i den ene kjøringen.* rundt \d+\. \w+ 2023/,
  );
  await expect(card(page, 'Kø på høyst 1 uke')).toContainText('Innhentet');
  await expect(card(page, 'Reserver')).toContainText(/Reservene gir [\d\s]+.* dagsverk/);
  await expect(page.getByRole('img', { name: 'Veiledere på jobb' })).toBeVisible();
  await expect(page.locator('.line--reserve1')).toHaveCount(1);

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned scenarioet' }).click();
  expect(JSON.parse((await savedText(await waiting)).text).demand.waves[0].extraPersons).toBe(250_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopier lenke' }).click();
  await expect(page.getByText('Lenken er kopiert.')).toBeVisible();
  const link = await page.getByRole('link', { name: 'Lenke til dette resultatet' }).getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  await reserve.uncheck();
  await expect(page.getByText('Utdatert').first()).toBeVisible();
});

test('the same job by keyboard, in English: a field that is wrong, crosshair and numbers; terminal and link give the same', async ({
  page,
  browser,
}) => {
  await page.goto('/?runs=1&workers=2#/stresstest');
  await page.getByRole('button', { name: 'Avbryt' }).press('Enter'); // the test the page starts by itself
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.getByRole('radio', { name: 'Surge' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Stock' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('slider', { name: 'Move to choose the number' }).press('Home');
  const size = page.getByRole('textbox', { name: 'Extra registrations in the surge' });
  await expect(size).toHaveValue(/^12\s000$/);
  await size.press('Control+A');
  await page.keyboard.type('300 000');
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(size).toBeFocused();
  await expect(page.getByText(/Read as 300,000\. The number must be from 12,000 to 250,000/)).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('15 000');
  await page.getByLabel('Highest level the unit may go to').focus();
  await page.keyboard.press('End');
  await page.getByRole('checkbox', { name: /Reserve 2 stands ready/ }).press('Space');
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(headline(page)).toContainText('15,000 as a surge, up to level 3, reserve 2');
  await expect(stressStatus(page)).toContainText('is done: 1 run');
  const slider = page.getByRole('slider', { name: 'Read day' });
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /Monday 2 January 2023.*Readiness level.*0/);
  await slider.press('ArrowRight');
  await expect(page.locator('.crosshair')).toHaveCount(6);
  await page.locator('summary', { hasText: 'Export numbers, charts and events' }).press('Enter');
  const table = page.getByLabel('Table in CSV and Parquet');
  await table.focus();
  await page.keyboard.type('Day by');
  await expect(table.locator('option:checked')).toHaveText('Day by day');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV for programs (comma and point)' }).press('Enter');
  const { text } = await savedText(await waiting);
  expect(text.split('\n')[1]).toMatch(/^2023-01-02,/);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the scenario' }).press('Enter');
  const { path } = await savedText(await saving);
  const terminal = await terminalResult(path);
  const fingerprint = await provenance(page, 'fingerprint');
  expect(fingerprint).toBe(terminal.fingerprint);
  const dropped = Math.round(terminal.keyFigures['tasksDropped']!.mean ?? 0).toLocaleString('en-GB');
  await expect(card(page, 'What was not done')).toContainText(dropped);

  const address = await page.getByRole('link', { name: 'Link to this result' }).getAttribute('href');
  await expectSameByLink(browser, { address: address!, fingerprint }, (fresh) =>
    expect(fresh.getByRole('checkbox', { name: /Reserve 2/ })).toBeChecked(),
  );
});

test('a damaged link is told; axe finds nothing in light, dark, at 320 pixels and in forced colours, with everything open', async ({
  page,
}) => {
  await openStress(page, '#/stresstest?s=abc');
  await expect(page.getByText('Lenken er skadet eller ufullstendig.')).toBeVisible();
  await page.getByLabel('Høyeste nivå enheten kan gå til').selectOption('Nivå 3');
  await page.getByRole('checkbox', { name: /Reserve 1/ }).check();
  const toggleAll = async () => {
    for (const summary of await page.locator('main summary').all()) await summary.click();
  };
  await toggleAll();
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await toggleAll();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.getByLabel('Utseende').selectOption('dark');
  await expectAccessible(page);
});
