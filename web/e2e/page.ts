import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';

type RunOptions = Parameters<AxeBuilder['options']>[0];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** Opens the page with a base year of a few runs and waits until it is done. */
export async function openBase(page: Page, query = '?runs=2&workers=2'): Promise<void> {
  await page.goto(`/${query}`);
  await expect(headline(page)).toContainText('Dagens drift');
  await expect(runStatus(page)).toContainText('«Dagens drift» er ferdig', { timeout: 60_000 });
}

/** Where the run stands, when it has ended. */
export function runStatus(page: Page): ReturnType<Page['locator']> {
  return page.locator('noe-status [role="status"]');
}

/** The sentence that says what the result means. */
export function headline(page: Page): ReturnType<Page['locator']> {
  return page.locator('#noe-konklusjon');
}

/** Asks for a scenario; `runs` as typed. */
export async function choose(page: Page, size: string, reading: string, runs: string): Promise<void> {
  await page.getByRole('radio', { name: size }).check();
  await page.getByRole('radio', { name: reading }).check();
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill(runs);
}

/** A field of the provenance in the footer: `engine`, `scenario`, `hash`, `seed`, `replications`, `fingerprint`. */
export async function provenance(page: Page, field: string): Promise<string> {
  return (await page.locator(`footer [data-felt="${field}"]`).textContent()) ?? '';
}

/**
 * Requires that a link gives the same result in a browser that knows nothing of it, and is short enough for any mail.
 *
 * @param look what else is required of the page it opens.
 */
export async function expectSameByLink(
  browser: Browser,
  { address, fingerprint }: { readonly address: string; readonly fingerprint: string },
  look: (fresh: Page) => Promise<void>,
): Promise<void> {
  expect(address.length).toBeLessThan(2000);
  const other = await browser.newContext({ locale: 'nb-NO' });
  const fresh = await other.newPage();
  await fresh.goto(address);
  await expect(fresh.getByText('Tallene er nøyaktig de samme')).toBeVisible();
  expect(await provenance(fresh, 'fingerprint')).toBe(fingerprint);
  await look(fresh);
  await other.close();
}

/** Requires that axe finds nothing against WCAG 2.1 A and AA and its own best practice, and that it did check. */
export async function expectAccessible(page: Page): Promise<void> {
  // One place is named for what passes: naming all of them takes most of the time.
  const options: RunOptions = { runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] };
  // Axe stays in the page until it is left: to bring it in for each check takes longer than many a check.
  const isThere = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page });
  // Our pages have no frames, so the check needs no second page to gather what it found: three times as fast.
  const { violations, passes } = await builder.options(options).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(20);
}

/** Requires that the page is not wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(content).toBeLessThanOrEqual(view ?? 0);
}
