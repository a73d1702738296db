import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, provenance } from './page.ts';

const PAGE = '/?runs=2&workers=2#/sjekkpunkter';

const review = (page: Page) => page.getByRole('slider', { name: 'Vurdering for overføring' });
const simulated = (page: Page, figure: string) => page.locator(`noe-simulert tr[data-tall="${figure}"]`);
const estimated = (page: Page, figure: string) => page.locator(`noe-anslag tr[data-tall="${figure}"]`);

/** Drags the review with the mouse until it stands in a week. */
async function dragReviewTo(page: Page, week: number): Promise<void> {
  const knob = review(page).locator('.noe-sjekklinje__knott');
  const box = (await knob.boundingBox())!;
  const line = (await page.locator('svg.noe-sjekklinje').boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  const side = (22 / 960) * line.width;
  await page.mouse.move(line.x + side + ((line.width - 2 * side) * week) / 52, y, { steps: 12 });
}

test('by pointer: the review is dragged to week 13, estimated meanwhile, undone, and run against today', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(PAGE);
  await expect(estimated(page, 'reviews')).toContainText('som i dag');
  await dragReviewTo(page, 13);
  await expect(review(page)).toHaveAttribute('aria-valuetext', 'uke 13, ca. 3 måneder');
  await expect(estimated(page, 'reviews')).toContainText('flere vurderinger');
  await page.mouse.up();
  await expect(page.getByRole('slider', { name: 'Standardmelding' })).toHaveAttribute('aria-valuenow', '12');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(review(page)).toHaveAttribute('aria-valuetext', 'uke 26, ca. 6 måneder');
  await page.getByRole('button', { name: 'Gjør om' }).click();
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(simulated(page, 'reviews')).toContainText(/\d\d\s% flere vurderinger/);
  await expect(simulated(page, 'weeksToOffice')).toContainText('uker tidligere');
  expect(await provenance(page, 'scenario')).toBe('base-2023-sjekkpunkter');
  // Less motion is asked for: the people stand where they ended, until somebody moves them.
  const week = page.getByRole('slider', { name: 'Uke etter registrering' });
  await expect(week).toHaveAttribute('aria-valuetext', /^Uke 52: /);
  await week.fill('0');
  await expect(week).toHaveAttribute('aria-valuetext', /^Uke 0: /);
  await page.getByRole('button', { name: 'Slik det er i dag' }).click();
  await expect(page.getByText('Utdatert')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Utseende').selectOption('dark');
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByLabel('Utseende').selectOption('light'); // the palette that is forced here is light
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
});

test('by keyboard: a lesson from prediction to sheet, and a checkpoint is moved with arrow keys', async ({ page }) => {
  await page.goto(PAGE);
  await review(page).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageDown');
  await expect(review(page)).toHaveAttribute('aria-valuetext', 'uke 21, ca. 5 måneder');
  await page.keyboard.press('Control+z');
  await expect(review(page)).toHaveAttribute('aria-valuenow', '25');

  await page.getByRole('link', { name: 'Vurdering etter tre måneder' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Vurdering etter tre måneder' })).toBeFocused();
  const run = page.getByRole('button', { name: 'Kjør' });
  await run.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gjetningen er låst')).toContainText('Opp mot det dobbelte');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await run.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Hvorfor?' })).toBeFocused({ timeout: 60_000 });
  await expect(page.getByText('Det stemte.')).toBeVisible();
  expect(await provenance(page, 'seed')).toBe('leksjon');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('That was right.')).toBeVisible();
  await page.getByRole('button', { name: 'Show large' }).click();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The right answer: Up to double.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
