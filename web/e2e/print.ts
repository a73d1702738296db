import type { Page } from '@playwright/test';

/** Pages a page takes on A4 paper: in a PDF each has an object of its own. */
export async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

/** Pages of a report with the annex left out: what leadership gets. */
export async function pagesOfSheet(page: Page): Promise<number> {
  const annex = page.locator('.noe-rapport__vedlegg');
  const show = (display: string) =>
    annex.evaluate((element, value) => ((element as HTMLElement).style.display = value), display);
  await show('none');
  const pages = await pagesOf(page);
  await show('');
  return pages;
}
