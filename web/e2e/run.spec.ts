import { expect, test } from '@playwright/test';
import { choose, headline, openBase, provenance, runStatus } from './page.ts';
import { terminalResult } from './terminal.ts';

test('the base year has run when the page opens: headline, three charts, figures and provenance', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await openBase(page, '?runs=1');
  await expect(page.getByRole('figure')).toHaveCount(3);
  await expect(page.getByRole('img', { name: 'Arbeid i kø, timer' })).toBeVisible();
  const users = page.getByRole('row', { name: /^Aktive brukere Brukere/ });
  await expect(users).toContainText(/1\d\s\d{3}\spersoner/);
  expect(await provenance(page, 'scenario')).toBe('base-2023');
  expect(await provenance(page, 'fingerprint')).toMatch(/^[0-9a-f]{16}$/);
  expect(problems).toEqual([]);
});

test('stress-125k as a stock runs to its end and is said to be overload, with growth and date', async ({ page }) => {
  await openBase(page, '?runs=1&workers=8');
  const base = await provenance(page, 'fingerprint');
  await choose(page, '125 000 brukere', 'Jevn tilgang', '1');
  await expect(page.getByText('Utdatert').first()).toBeVisible();
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(headline(page)).toContainText('køen vokser uten stopp', { timeout: 80_000 });
  await expect(page.getByText('Utdatert')).toHaveCount(0);
  await expect(page.locator('.noe-konklusjon')).toContainText(/vokser med [\d\s]+ timers arbeid i uken/);
  await expect(page.getByRole('row', { name: /^Svartid Timer/ })).toContainText('vokser hele perioden');
  expect(await provenance(page, 'scenario')).toBe('stress-125k');
  expect(await provenance(page, 'replications')).toBe('1');
  expect(await provenance(page, 'fingerprint')).not.toBe(base);
  const { fingerprint } = await terminalResult('stress-125k', '--replications', '1');
  expect(await provenance(page, 'fingerprint')).toBe(fingerprint);
  await expect(page.getByRole('columnheader', { name: 'Dagens drift', exact: true }).first()).toBeVisible();
});

test('a run can be cancelled: it stops at once and the old result stays', async ({ page }) => {
  await openBase(page);
  const before = await provenance(page, 'fingerprint');
  await choose(page, '250 000 brukere', 'Jevn tilgang', '200');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(page.getByRole('progressbar', { name: /250 000, jevn tilgang/ })).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(runStatus(page)).toContainText('Kjøringen ble avbrutt', { timeout: 2000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await provenance(page, 'fingerprint')).toBe(before);
  await expect(headline(page)).toContainText('Dagens drift');
});

test('the newest run wins when a second one is started before the first is done', async ({ page }) => {
  await openBase(page);
  await choose(page, '250 000 brukere', 'Jevn tilgang', '200');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await page.getByRole('radio', { name: 'Dagens drift' }).check();
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill('2');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig: 2 kjøringer');
  expect(await provenance(page, 'scenario')).toBe('base-2023');
  expect(await provenance(page, 'replications')).toBe('2');
});

test('one fingerprint for the terminal and for 1 and 8 workers in the browser', async ({ page }) => {
  const base = [(await terminalResult('base-2023', '--replications', '2')).fingerprint];
  for (const workers of [1, 8]) {
    await openBase(page, `?runs=2&workers=${workers}`);
    base.push(await provenance(page, 'fingerprint'));
  }
  expect(base).toEqual(Array(3).fill(base[0]));
});

test('the number of runs is refused in words, and nothing is started', async ({ page }) => {
  await openBase(page);
  const field = page.getByRole('textbox', { name: 'Antall kjøringer' });
  await field.fill('2,5');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(page.getByText('Antall kjøringer må være et helt tall, for eksempel 20.')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});
