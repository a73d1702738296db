import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, headline, openBase, runStatus } from './page.ts';

const fileText = async (download: Download) => readFile(await download.path(), 'utf8');

async function goTo(page: Page, part: RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: /Deler av siden|Parts of the page/ })
    .getByRole('link', { name: part })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
}

/** Opens or closes the only entry of a name. */
const toggle = (page: Page, name: string) => page.locator('summary', { hasText: name }).press('Enter');

test('a scenario is saved, annotated, exported, deleted, given back and imported; a run is opened again with the same numbers', async ({
  page,
}) => {
  await openBase(page, '?runs=1&workers=2');
  await page.getByRole('link', { name: 'Endre forutsetningene' }).press('Enter');
  await page.getByRole('textbox', { name: 'Fravær' }).fill('20');
  await page.getByRole('textbox', { name: 'Lagre som eget scenario' }).fill('Mye fravær');
  await page.keyboard.press('Enter');
  await expect(page.getByText('«Mye fravær» er lagret.')).toBeVisible();
  await page.getByRole('button', { name: 'Lagre', exact: true }).press('Enter');
  await expect(page.getByText('Du har alt et scenario med dette navnet.')).toBeVisible();
  await page.getByRole('button', { name: 'Kjør i oversikten' }).press('Enter');
  await expect(runStatus(page)).toContainText('er ferdig: 1 kjøring');
  await expect(headline(page)).toContainText('(endret)');

  await page.getByRole('link', { name: 'Scenarioer', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await goTo(page, /Egne scenarioer \(1\)/);
  await toggle(page, 'Mye fravær');
  await page.getByRole('textbox', { name: 'Notater' }).fill('Vinteren 2024');
  await page.getByRole('textbox', { name: 'Beslutning' }).fill('To til i mottaket');
  await page.reload();
  await toggle(page, 'Mye fravær');
  await expect(page.getByRole('textbox', { name: 'Notater' })).toHaveValue('Vinteren 2024');
  await expect(page.getByRole('textbox', { name: 'Beslutning' })).toHaveValue('To til i mottaket');

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre arbeidsområdet som fil' }).press('Enter');
  const workspace = await fileText(await saving);
  await page.getByRole('button', { name: 'Slett', exact: true }).press('Enter');
  await expect(page.getByText('«Mye fravær» er slettet.')).toBeVisible();
  await expect(page.locator('noe-eget')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('«Mye fravær» er hentet tilbake.')).toBeVisible();
  await expect(page.locator('noe-eget')).toHaveCount(1);
  await toggle(page, 'Mye fravær');
  await page.getByRole('button', { name: 'Slett', exact: true }).press('Enter');
  await expect(page.locator('noe-eget')).toHaveCount(0);

  const file = { mimeType: 'application/json', buffer: Buffer.from(workspace) };
  const damaged = Buffer.from(workspace.replace('"absenceShare":0.2', '"absenceShare":"mye"'));
  const input = page.locator('noe-filer input[type="file"]');
  await input.setInputFiles([
    { ...file, name: 'feil.json', buffer: damaged },
    { ...file, name: 'mitt.json' },
  ]);
  await expect(page.getByText('feil.json: 1 feil.')).toBeVisible();
  await expect(page.getByText('workspace.scenarios[0].document.staff.absenceShare')).toBeVisible();
  await expect(page.getByText('mitt.json er hentet inn. Scenarioer: 1. Kjøringer: 0.')).toBeVisible();
  await toggle(page, 'Mye fravær');
  await expect(page.getByRole('textbox', { name: 'Notater' })).toHaveValue('Vinteren 2024');
  await expectAccessible(page);

  await goTo(page, /Kjørehistorikk \(1\)/);
  await toggle(page, '(endret)');
  await expect(page.locator('noe-kjoring [data-tall="backlogHours"]')).toBeVisible();
  await page.getByRole('textbox', { name: 'Merknad' }).fill('Vist i ledermøtet');
  await page.getByRole('button', { name: 'Kjør på nytt og sjekk tallene' }).press('Enter');
  await expect(page.getByText('Tallene er nøyaktig de samme som da kjøringen ble lagret.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Utseende').selectOption('dark');
  await expectAccessible(page);
});

test('the library opens a scenario in the stress test, and two scenarios are told apart, by keyboard and in English', async ({
  page,
}) => {
  await page.goto('/?runs=1&workers=2#/scenarioer');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  const area = page.getByLabel('Area');
  await area.selectOption('reserves');
  const cards = page.locator('.noe-scenariokort');
  await expect(page.locator('noe-bibliotek [role="status"]').first()).toHaveText(
    `${await cards.count()} scenarios are shown.`,
  );
  await page.getByRole('textbox', { name: 'Search' }).fill('no such words');
  await expect(cards).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Search' }).fill('RESERVES');
  await expect(cards.first()).toBeVisible();
  await cards.first().locator('summary').press('Enter');
  await expect(cards.first().locator('code').first()).toHaveText(/^([SD]\d|A-)/);
  await expectAccessible(page);
  await goTo(page, /Differences/);
  await page.getByLabel('First scenario').selectOption({ label: 'Library: Base year 2023' });
  await page.getByLabel('Second scenario').selectOption({ label: 'Library: Every fifth member of staff is absent' });
  await expect(page.locator('[data-sted="staff.absenceShare"] td').last()).toHaveText('20%');
  await page.getByRole('button', { name: 'Swap' }).press('Enter');
  await expect(page.locator('[data-sted="staff.absenceShare"] td').first()).toHaveText('20%');
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await goTo(page, /Library/);
  const surge = page
    .getByRole('group', { name: /extra registrations in four weeks, with readiness levels” in/ })
    .first();
  await surge.getByRole('button', { name: 'Stress test' }).press('Enter');
  await expect(page.getByLabel('Highest level the unit may go to')).toHaveValue('3');
  await page.goto('/?runs=1&workers=2#/scenarioer');
  const absent = page.getByRole('group', { name: /Every fifth member of staff is absent” in/ });
  await absent.getByRole('button', { name: 'Compare' }).press('Enter');
  const chosen = page.getByLabel('Scenario 1', { exact: true }).first().locator('option:checked');
  await expect(chosen).toHaveText('Every fifth member of staff is absent');
  await expect(page.getByLabel('Base', { exact: true }).locator('option:checked')).toHaveText('Base year 2023');
});

test('without storage the page works, says so, and keeps everything while the window is open', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private window', 'SecurityError');
    };
  });
  await page.goto('/?runs=1&workers=2#/scenarioer?del=egne');
  await expect(page.getByRole('alert')).toContainText('Nettleseren lagrer ikke');
  await page.locator('noe-filer input[type="file"]').setInputFiles('scenarios/library/summer-2023.json');
  await expect(page.locator('noe-eget')).toContainText('Bare i dette vinduet');
  await expectAccessible(page);
});
