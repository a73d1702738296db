import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './page.ts';
import { commandAnswer } from './terminal.ts';

/** Few people, so that a run takes the blink of an eye. */
const FEW = { users: '600; 1 200', low: '1', high: '5', step: '1' } as const;

/** Saves what a button gives into a new folder. @returns the folder and the file’s path. */
async function saved(page: Page, button: string): Promise<{ readonly folder: string; readonly path: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  const folder = mkdtempSync(join(tmpdir(), 'noe-'));
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { folder, path };
}

test('from opening the app to a defended answer, and one of one’s own, in ten interactions; the terminal agrees', async ({
  page,
}) => {
  let interactions = 0;
  const act = async (step: Promise<unknown>) => {
    interactions++;
    await step;
  };
  await page.goto('/?runs=1&workers=2');
  await act(page.getByRole('link', { name: 'Kan NOE ta 125 000 brukere?' }).click());
  const answer = page.getByRole('region', { name: 'Svaret' });
  await expect(answer).toContainText(/det plass til \d+\s000 \(\d+\s\d+ til \d+\s000\) aktive brukere/);
  await expect(answer).toContainText('Forutsatt: 90 % av § 14 a-vedtakene innen 48 timer');
  await expect(answer.getByRole('listitem').first()).toContainText(/arbeidstid/i);
  await expect(page.getByRole('heading', { name: 'Hva som gir etter først' })).toBeVisible();

  await act(page.getByRole('link', { name: 'Finn hva som må til' }).click());
  await act(page.getByRole('radio', { name: 'Bestand' }).check());
  await act(page.getByRole('textbox', { name: 'Fra' }).fill(FEW.low));
  await act(page.getByRole('textbox', { name: 'Til', exact: true }).fill(FEW.high));
  await act(page.getByRole('textbox', { name: 'Trinn' }).fill(FEW.step));
  await act(page.getByRole('textbox', { name: 'Flere antall brukere' }).fill(FEW.users));
  await act(page.getByRole('button', { name: 'Kjør' }).click());
  await expect(page.getByText(/Ferdig etter \d+ kjøringer/)).toBeVisible();
  await expect(
    page.getByText(/Det holder med \d årsverk.*i \d+ av \d+ kjøringer \(sannsynlighet \d+.% eller mer\)/).first(),
  ).toBeVisible();
  expect(interactions).toBeLessThanOrEqual(10);

  const { folder } = await saved(page, 'Last ned scenarioet (JSON)');
  const command = (await page.locator('.noe-kommando').textContent()) ?? '';
  const { answers } = (await commandAnswer(command, folder)) as { answers: { answer: number; runs: number }[] };
  const table = page.getByRole('table', { name: 'Svaret for hvert antall brukere' });
  await page.getByText('Vis tallene som tabell').click();
  for (const [row, { answer: fte, runs }] of answers.entries()) {
    await expect(table.getByRole('row').nth(row + 1)).toContainText(`${fte} årsverk`);
    await expect(
      table
        .getByRole('row')
        .nth(row + 1)
        .getByRole('cell')
        .last(),
    ).toHaveText(String(runs));
  }
});

test('a map by keyboard, in English: it fills while one moves in it, can be cancelled, and travels as link and picture', async ({
  page,
}) => {
  await page.goto('/?runs=1&workers=2#/stresstest/kart');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.getByRole('radio', { name: 'Surge' }).focus();
  await page.keyboard.press('ArrowUp');
  const type = async (field: string, place: number, text: string) => {
    await page.getByRole('textbox', { name: field }).nth(place).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  };
  await type('From', 0, '500');
  await type('To', 0, '3 500');
  await type('From', 1, '1');
  await type('To', 1, '1');
  await page.getByLabel('How fine?').selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await expect(page.getByText('Must be larger than the lowest.')).toBeVisible();
  await type('To', 1, '9');
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  const cells = page.getByRole('gridcell');
  await expect(cells).toHaveCount(16);
  await page.locator('[data-cell="0"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-cell="4"]')).toBeFocused();
  await expect(page.locator('.noe-kart__lest')).toContainText('500 active users with 3.5 FTE');
  await expect(page.getByText(/Done after \d+ runs/)).toBeVisible();
  await expect(page.locator('[data-cell="4"]')).toBeFocused();
  await expect(page.locator('.noe-kart__lest')).toContainText(
    /broken in \d+ of \d+ runs \(probability \d+\u2060–\u2060\d+%\)/,
  );
  await expect(page.locator('.map-cell--above').first()).toBeVisible();
  await expect(page.locator('.map-cell--below').first()).toBeVisible();
  expect((await page.locator('.map-contour').getAttribute('d'))!.length).toBeGreaterThan(0);

  const { path } = await saved(page, 'Download the picture (SVG)');
  expect(readFileSync(path, 'utf8')).toMatch(/^<svg.*<title>Capacity map.*fill="rgb/s);
  const picture = await saved(page, 'Download the picture (PNG)');
  expect(readFileSync(picture.path).subarray(1, 4).toString()).toBe('PNG');

  const href = await page.getByRole('link', { name: 'Link to this question' }).getAttribute('href');
  await page.goto('about:blank');
  await page.goto(href!);
  await expect(page.getByText('The question of the link is filled in.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'To' }).first()).toHaveValue('3 500');
  await page.getByRole('button', { name: 'Run', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByText(/Cancelled after \d+ runs/)).toBeVisible();
});

test('axe finds nothing on the four pages, in bokmål and wide; in English at 320 pixels they fit, and axe finds nothing on the fullest', async ({
  page,
}) => {
  for (const path of ['paastanden', 'kart', 'hva-ma-til', 'mildeste-sjokk']) {
    await page.goto(`/?runs=1&workers=1#/stresstest/${path}`);
    await expect(page.locator('h1')).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 720 });
    await page.getByRole('button', { name: 'English' }).click();
    await expectNoSidewaysScroll(page);
    if (path === 'paastanden') await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: 'Norsk bokmål' }).click();
  }
});
