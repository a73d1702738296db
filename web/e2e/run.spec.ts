import { expect, test } from '@playwright/test';
import { choose, headline, openBase, provenance, runStatus } from './page.ts';
import { terminalResult } from './terminal.ts';

test('the base year has run when the page opens: headline, three charts, figures, and one fingerprint for terminal, 1 and 8 workers', async ({
  page,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await openBase(page, '?runs=2&workers=1');
  await expect(page.getByRole('figure')).toHaveCount(3);
  await expect(page.getByRole('img', { name: 'Restanse i arbeidstimer' })).toBeVisible();
  const users = page.getByRole('row', { name: /^Aktive brukere Brukere/ });
  await expect(users).toContainText(/1\d\s\d{3}\spersoner/);
  expect(await provenance(page, 'scenario')).toBe('base-2023');
  const fingerprint = await provenance(page, 'fingerprint');
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  await openBase(page, '?runs=2&workers=8');
  expect(await provenance(page, 'fingerprint')).toBe(fingerprint);
  expect((await terminalResult('base-2023', '--replications', '2')).fingerprint).toBe(fingerprint);
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
  await expect(page.getByRole('columnheader', { name: 'Dagens drift', exact: true }).first()).toBeVisible();
});

test('20 runs unless asked; a number is refused in words; a run is cancelled and the old result stays; the newest run wins', async ({
  page,
}) => {
  await page.goto('/');
  const run = page.getByRole('button', { name: 'Kjør' });
  const field = page.getByRole('textbox', { name: 'Antall kjøringer' });
  await expect(field).toHaveValue('20');
  await expect(page.getByRole('progressbar', { name: /Dagens drift/ })).toBeVisible();
  await field.fill('2');
  await run.click();
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig: 2 kjøringer');
  const before = await provenance(page, 'fingerprint');

  await field.fill('2,5');
  await run.click();
  await expect(page.getByText('Antall kjøringer må være et helt tall, for eksempel 20.')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('progressbar')).toHaveCount(0);

  await choose(page, '250 000 brukere', 'Jevn tilgang', '200');
  await run.click();
  await expect(page.getByRole('progressbar', { name: /250 000, jevn tilgang/ })).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await expect(runStatus(page)).toContainText('Kjøringen ble avbrutt', { timeout: 2000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await provenance(page, 'fingerprint')).toBe(before);
  await expect(headline(page)).toContainText('Dagens drift');

  await run.click();
  await expect(page.getByRole('progressbar', { name: /250 000, jevn tilgang/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Dagens drift' }).check();
  await field.fill('1');
  await run.click();
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig: 1 kjøring');
  expect(await provenance(page, 'scenario')).toBe('base-2023');
  expect(await provenance(page, 'replications')).toBe('1');
});
