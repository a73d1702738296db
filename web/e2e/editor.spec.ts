import { expect, test } from '@playwright/test';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSameByLink,
  headline,
  openBase,
  provenance,
  runStatus,
} from './page.ts';

test('an assumption is changed by keyboard, corrected, run on the overview, and shared by a link', async ({
  page,
  browser,
}) => {
  await openBase(page, '?runs=1&workers=2');
  await page.getByRole('link', { name: 'Endre forutsetningene' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Oversikt', exact: true })).toHaveAttribute('aria-current', 'true');
  const absence = page.getByRole('textbox', { name: 'Fravær' });
  await absence.press('Control+A');
  await page.keyboard.type('150');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Én feil må rettes' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(absence).toBeFocused();
  await expect(absence).toHaveAttribute('aria-invalid', 'true');
  await page.locator('summary', { hasText: 'Profilering' }).press('Enter');
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Utseende').selectOption('dark');
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByLabel('Utseende').selectOption('light');
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await absence.fill('20');
  await page.getByRole('button', { name: 'Kjør i oversikten' }).press('Enter');
  await expect(headline(page)).toContainText('Basisåret 2023 (endret)');
  await expect(runStatus(page)).toContainText('er ferdig: 1 kjøring');
  expect(await provenance(page, 'scenario')).toBe('base-2023-endret');
  const fingerprint = await provenance(page, 'fingerprint');
  const address = await page.getByRole('link', { name: 'Lenke til dette resultatet' }).getAttribute('href');
  await expectSameByLink(browser, { address: address!, fingerprint }, (fresh) =>
    expect(fresh.getByRole('radio', { name: 'Fra lenke: Basisåret 2023 (endret)' })).toBeChecked(),
  );
});
