import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, headline, openBase, provenance } from './page.ts';

const BASE = JSON.parse(readFileSync(new URL('../../scenarios/library/base-2023.json', import.meta.url), 'utf8'));

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

test('an invalid file is answered with all its issues, choice and result stay; no JSON and 50 MB are refused in words', async ({
  page,
}) => {
  await openBase(page);
  const before = await provenance(page, 'fingerprint');
  const wrong = { ...BASE, reviews: { replyShare: 7 }, staff: { closing: 'maybe' }, unknownThing: 1 };
  await openFile(page, 'feil.json', JSON.stringify(wrong));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('«feil.json» har 3 feil og ble ikke åpnet');
  await expect(alert.getByRole('listitem')).toHaveCount(3);
  await expect(alert).toContainText('scenario.reviews.replyShare');
  await expect(alert).toContainText('Utenfor tillatt område');
  await expect(alert).toContainText('Ukjent felt');
  await expect(alert).toContainText('en andel fra 0 til 1');
  await expect(alert).toContainText('en av disse: resume, finish');
  await expect(page.getByRole('radio', { name: 'Dagens drift' })).toBeChecked();
  await expect(headline(page)).toContainText('Dagens drift');
  expect(await provenance(page, 'fingerprint')).toBe(before);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lukk listen' }).click();
  await expect(alert).not.toContainText('feil.json');

  await openFile(page, 'tekst.json', 'hei');
  await expect(alert).toContainText('Filen er ikke gyldig JSON');
  // Handed over inside the page: the tool that drives the browser passes no file of this size.
  await page.locator('input[type="file"]').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_000)], 'stor.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  });
  await expect(alert).toContainText('Filen er for stor');
  await expect(alert).toContainText('50 MB');
});

test('a valid file becomes a choice of its own and runs; a given caseload is told, and a warm-up that is too short, with its remedy', async ({
  page,
}) => {
  await page.goto('/?runs=1&workers=2'); // the base year gives way to the file
  const own = { ...BASE, id: 'eget-scenario', title: { nb: 'Eget scenario', en: 'Own scenario' } };
  await openFile(page, 'eget.json', JSON.stringify(own));
  await expect(page.getByRole('radio', { name: 'Fra fil: Eget scenario' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill('2');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(headline(page)).toContainText('Eget scenario');
  expect(await provenance(page, 'scenario')).toBe('eget-scenario');
  await expect(page.getByText('Båndet viser laveste og høyeste av 2 kjøringer.').first()).toBeVisible();
  const told = page.locator('.noe-konklusjon');
  await expect(told).toContainText('Oppvarmingen på 364 dager var lang nok');

  const groups = [{ phase: 'followedUp', ageFromDays: 0, ageToDays: 150, persons: 12_000 }];
  const run = { ...BASE.run, start: 'caseload', warmUpDays: 0, measuredDays: 60, caseload: { total: 12_000, groups } };
  const given = { ...BASE, id: 'gitt', title: { nb: 'Gitt portefølje', en: 'Given caseload' }, run };
  await openFile(page, 'gitt.json', JSON.stringify(given));
  await expect(page.getByRole('radio', { name: 'Fra fil: Gitt portefølje' })).toBeChecked();
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(told).toContainText(/Kjøringen startet med 12\s000 brukere/);

  const title = { nb: 'Kort oppvarming', en: 'Short warm-up' };
  const short = { ...BASE, id: 'kort-oppvarming', title, run: { ...BASE.run, warmUpDays: 70 } };
  await openFile(page, 'kort.json', JSON.stringify(short));
  await expect(page.getByRole('radio', { name: 'Fra fil: Kort oppvarming' })).toBeChecked();
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill('3');
  await page.getByRole('button', { name: 'Kjør' }).click();
  await expect(headline(page)).toContainText('Kort oppvarming: resultatet kan ikke brukes');
  await expect(told.getByText('run.warmUpDays', { exact: true })).toBeVisible();
  await expect(told).toContainText('Oppvarmingen på 70 dager er for kort.');
  await expect(told).toContainText(/Sett run\.warmUpDays til \d+ eller mer/);
  await expect(page.getByRole('heading', { name: 'Nøkkeltall' })).toHaveCount(0);
  await expect(page.getByRole('figure')).toHaveCount(3);
  await expectAccessible(page);
});
