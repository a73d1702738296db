import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './page.ts';

/** Longest time from a letter typed to the new table, milliseconds. */
const MOST_FILTER_MS = 50;

const lines = (page: Page) => page.locator('noe-poster tr[data-post]');

/** Median time to filter and lay out, over a few words: one alone would be at the mercy of what else the machine does. */
async function filterMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const list = document.querySelector('noe-poster') as HTMLElement & { updateComplete: Promise<boolean> };
    const input = list.querySelector('input')!;
    const times: number[] = [];
    for (const words of ['kapasitet', '', 'årsverk', '', 'andelen av', '', 'brukere', '', '125']) {
      const startMs = performance.now();
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await list.updateComplete;
      list.getBoundingClientRect();
      times.push(performance.now() - startMs);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  });
}

test('by pointer: from a record to its target and on to the self-check, which passes', async ({ page }) => {
  await page.goto('/#/grunnlag?post=S0-162');
  await expect(page.getByRole('heading', { name: 'Post S0-162' })).toBeFocused();
  await expect(page.locator('.noe-post')).toContainText('125 000; 250 000');
  await expect(page.locator('.noe-post')).toContainText('Holdt unna');
  await expect(page.locator('.noe-post')).toContainText('Påstått kapasitet: vanlig drift');
  expect(await filterMs(page)).toBeLessThan(MOST_FILTER_MS);
  await page.getByRole('textbox', { name: 'Søk' }).fill('påstått kapasitet reserver');
  await expect(lines(page).first()).toContainText('bare ordinær bemanning');
  await page.getByRole('textbox', { name: 'Søk' }).fill('S0-210');
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText('holdt tilbake');
  await page.getByRole('button', { name: 'Nullstill utvalget' }).click();
  await page.getByLabel('Bruk', { exact: true }).selectOption('hold-out');
  await expect(page.locator('noe-poster [role="status"]')).toContainText(/Viser 50 av \d+ poster/);
  await expectAccessible(page);

  await page.getByRole('link', { name: /Vekst i køen med 125/ }).click();
  const claim = page.locator('[data-maal="capacity-125k"]');
  await expect(claim).toContainText('og bommer');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Selvtest i nettleseren' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('1 av 1 000 hele selvtester')).toBeVisible();
  await page.getByRole('checkbox', { name: /Samme modell på to motorer/ }).uncheck();
  await page.getByLabel('Antall kjøringer').selectOption('10');
  await page.getByRole('button', { name: 'Start selvtesten' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.locator('noe-selvtest [role="status"]')).toContainText(/Bestått: alle \d+ tall/, {
    timeout: 80_000,
  });
  await expectAccessible(page);
});

test('by keyboard, in English: a link to a record, the parts, and a self-check that is cancelled', async ({ page }) => {
  await page.goto('/#/grunnlag?del=treff');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await page.locator('[data-maal="stock-winter-2024"]').getByRole('link', { name: 'S0-173' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Record S0-173' })).toBeFocused();
  await page.goBack();
  await page.getByRole('link', { name: 'What we know of the numbers' }).press('Enter');
  await expect(page.locator('tr[data-sted="tasks.scale"]')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'The model and its limits' }).press('Enter');
  await expect(page.locator('.noe-kart')).toContainText('9 FTE');
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Sources that disagree' }).press('Enter');
  await expect(page.locator('[data-sak="X0-01"]')).toBeVisible();
  const disputes = page.locator('[data-sak]');
  await expect(disputes).toHaveCount(50);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(disputes.nth(50).getByRole('heading')).toBeFocused();
  await page.getByRole('textbox', { name: 'Search' }).fill('x0-01 teams');
  await expect(disputes).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByLabel('Appearance').selectOption('dark');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await page.getByRole('link', { name: 'Self-check in the browser' }).press('Enter');
  await page.getByRole('button', { name: 'Start the self-check' }).press('Enter');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.locator('noe-selvtest [role="status"]')).toContainText('Cancelled.');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});
