import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, headline, openBase } from './page.ts';

test('an unknown address is told as such, in both languages, and leads home', async ({ page }) => {
  await page.goto('/?runs=1#/finnes-ikke');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
  await expect(page).toHaveTitle('Siden finnes ikke – NOE-simulator');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveTitle('There is no such page – NOE simulator');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
});

test('errors of the program are told with what is kept and what to do; details go to the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBase(page, '?runs=1');
  await page.evaluate(() => {
    const view = document.querySelector('noe-konklusjon') as HTMLElement & { requestUpdate(): void };
    Object.assign(view, {
      render: () => {
        throw new TypeError('planted fault');
      },
    });
    view.requestUpdate();
  });
  const alert = page.getByRole('alert').filter({ hasText: 'Noe gikk galt i programmet' });
  await expect(alert).toContainText('er ikke endret');
  await expect(alert).not.toContainText('planted fault');
  await expectAccessible(page);
  await alert.getByRole('button', { name: 'Kopier tekniske detaljer' }).click();
  await expect(alert).toContainText('Detaljene er kopiert.');
  const details = await page.evaluate(() => navigator.clipboard.readText());
  expect(details).toMatch(/^NOE-simulator \d+\.\d+\.\d+\n/);
  expect(details).toContain('TypeError: planted fault');
  await alert.getByRole('button', { name: 'Lukk meldingen' }).click();
  await expect(page.getByText('Noe gikk galt i programmet')).toHaveCount(0);
});

test('a page whose script does not arrive is told in words, and reloading mends it', async ({ page }) => {
  await page.route(/noe-oversikt-.*\.js$/, (route) => route.abort());
  await page.goto('/?runs=1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden kunne ikke lastes');
  await expectAccessible(page);
  await page.unroute(/noe-oversikt-.*\.js$/);
  await page.getByRole('button', { name: 'Last siden på nytt' }).click();
  await expect(headline(page)).toContainText('Dagens drift');
});
