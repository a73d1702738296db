import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, openBase } from './page.ts';

test('Tab walks through the page in reading order, from the skip link, which works, to the tables; a chart is read day by day, all follow; paper has no controls', async ({
  page,
}) => {
  await openBase(page);
  const names: string[] = [];
  await expect(page.locator('noe-dagspak').first()).toBeVisible();
  for (let i = 0; i < 24; i++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return (element?.labels?.[0]?.textContent ?? element?.textContent ?? '').trim().replace(/\s+/g, ' ');
      }),
    );
  }
  expect(names[0]).toBe('Hopp til innholdet');
  const fromOverview = names.slice(names.indexOf('English'));
  const stress = ['Hvor mye tåler NOE?', 'Kan NOE ta 125 000 brukere?'];
  const doors = [...stress, 'Når bør sjekkpunktene ligge?', 'Hva om forutsetningene er andre?'];
  const form = ['Dagens drift (12 000)', 'Antall kjøringer', 'Kjør', 'Endre forutsetningene', 'Åpne scenariofil'];
  const expected = ['English', 'Utseende', ...doors, ...form, 'Les av dag', 'Vis tallene som tabell'];
  expect(fromOverview.slice(0, expected.length)).toEqual(expected);
  await page.getByRole('link', { name: 'Hopp til innholdet' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const first = page.getByRole('slider', { name: 'Les av dag' }).first();
  await first.focus();
  await page.keyboard.press('Home');
  await expect(first).toHaveAttribute('aria-valuetext', /2023 \(uke \d+\)\. Dagens drift: [\d\s,]+timer/);
  const start = await first.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveValue('1');
  expect(await first.getAttribute('aria-valuetext')).not.toBe(start);
  await expect(page.locator('.crosshair')).toHaveCount(3);
  await expect(page.getByRole('slider', { name: 'Les av dag' }).nth(2)).toHaveValue('1');
  await page.keyboard.press('End');
  await expect(page.locator('output').first()).toContainText('desember 2023');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.noe-konklusjon')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Kjør' })).toBeHidden();
  await expect(page.locator('.noe-les-av').first()).toBeHidden();
  await expect(page.locator('footer [data-felt="fingerprint"]')).toBeVisible();
});

test('the table beside a chart has the months and numbers the chart speaks of; axe finds nothing in light and wide, nor in dark at 320 pixels, with every table open', async ({
  page,
}) => {
  await openBase(page);
  const figure = page.getByRole('figure', { name: 'Aktive brukere per veileder' });
  await figure.getByText('Vis tallene som tabell').click();
  const rows = figure.getByRole('row');
  await expect(rows).toHaveCount(1 + 12);
  const march = figure.getByRole('row', { name: /^mars 2023/ });
  await expect(march).toContainText(/\d{3}/);
  const cell = (await march.getByRole('cell').first().textContent()) ?? '';
  const value = Number(cell.replace(/\s/g, '').replace(',', '.'));
  const spoken = (await figure.locator('.noe-diagram__setning').textContent()) ?? '';
  const level = Number(/rundt ([\d\s]+)/.exec(spoken)?.[1]?.replace(/\s/g, ''));
  expect(Math.abs(value - level)).toBeLessThan(0.2 * level);

  await expect(page.getByRole('heading', { name: 'Stemmer modellen' })).toBeVisible();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await expectAccessible(page);
  await page.getByLabel('Utseende').selectOption('dark');
  await expect(page.locator('html')).toHaveClass(/dark/);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('forced colours and reduced motion keep lines, names and numbers; language and theme are remembered', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openBase(page);
  await expect(page.locator('.line--base')).toHaveCount(3);
  const [line, background] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.line--base')!).stroke,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(line).not.toBe(background);
  await expectAccessible(page);

  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How many users');
  await expectAccessible(page);
  await page.getByLabel('Appearance').selectOption('dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveClass(/dark/);
});
