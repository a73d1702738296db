import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import readXlsxFile from 'read-excel-file/universal';
import { expectAccessible, expectNoSidewaysScroll, headline, openBase, runStatus } from './page.ts';

const MONTHS = 'Måned;Antall\n2023-01;15 000,5\n2023-02;*\n2023-03;9 000\nKilde: Nav\n';

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('noe-slipp input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('months with a comma and a missing cell are imported by keyboard, corrected, run, and exported as a workbook', async ({
  page,
}) => {
  await openBase(page, '?runs=1&workers=2');
  await page.getByRole('link', { name: 'Endre forutsetningene' }).press('Enter');
  await page.getByRole('link', { name: 'Importer egne tall' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await chooseFile(page, 'feil.csv', MONTHS.replace('9 000', 'ni'));
  const faults = page.getByRole('region', { name: 'Én feil må rettes før tallene kan brukes' });
  await expect(faults).toContainText('rad 4');
  await chooseFile(page, 'personer.csv', 'Fnr;Antall\n01010112377;1\n01010112377;2\n');
  await expect(page.getByRole('alert')).toContainText('fødselsnumre');

  await chooseFile(page, 'måneder.csv', MONTHS);
  await expect(page.getByText('2 måneder fra 1. januar 2023 til 31. mars 2023.')).toBeVisible();
  await expect(page.getByText('Én verdi mangler (rad 3).')).toBeVisible();
  await expect(page.getByText('Desimaltegnet er komma.')).toBeVisible();
  await expect(page.getByRole('row', { name: /januar 2023/ })).toContainText(/15\s000,5/);
  await expect(page.getByRole('row', { name: /februar 2023/ })).toContainText('mangler');
  await page.getByRole('button', { name: 'Bruk tallene i scenarioet' }).press('Enter');
  const source = page.getByRole('textbox', { name: 'Kilde' });
  await expect(source).toBeFocused();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.getByLabel('Utseende').selectOption('dark');
  await page.getByRole('button', { name: 'English' }).press('Enter');
  await expect(page.getByText('One value is missing (row 3).')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Norsk bokmål' }).press('Enter');
  await page.setViewportSize({ width: 1280, height: 720 });
  await source.fill('Nav, hovedtall');
  await page.getByRole('textbox', { name: 'Lisens' }).fill('NLOD 2.0');
  await page.keyboard.press('Enter');

  await expect(page.getByText(/^Importert: /)).toBeVisible();
  await page.getByRole('button', { name: 'Kjør i oversikten' }).press('Enter');
  await expect(headline(page)).toContainText('Basisåret 2023 (endret)');
  await expect(runStatus(page)).toContainText('er ferdig: 1 kjøring');
  await expect(page.getByText('Registreringer: Nav, hovedtall. Lisens: NLOD 2.0.')).toBeVisible();

  await page.locator('summary', { hasText: 'Eksporter' }).press('Enter');
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Regneark med alle tabellene (xlsx)' }).press('Enter'),
  ]);
  const bytes = readFileSync(await file.path());
  const sheets = await readXlsxFile(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Nøkkeltall',
    'Dag for dag',
    'Grenser',
    'Importerte tall',
    'Herkomst',
  ]);
  expect(sheets[1]!.data).toHaveLength(1 + 90);
  expect(sheets[3]!.data[1]).toEqual(expect.arrayContaining(['Nav, hovedtall', 'NLOD 2.0', 1]));
  for (const [button, ending, start] of [
    ['PNG', '.png', '\u0089PNG'],
    ['SVG', '.svg', '<svg'],
    ['XES (IEEE 1849)', '.xes', '<?xml'],
  ] as const) {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).press('Enter'),
    ]);
    expect(saved.suggestedFilename().endsWith(ending)).toBe(true);
    expect(readFileSync(await saved.path(), 'latin1').startsWith(start)).toBe(true);
  }
});
