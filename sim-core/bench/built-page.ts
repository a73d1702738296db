import { type Browser, chromium, type Page } from 'playwright';
import { build } from '../../cli/dev/build.mjs';
import { CHROMIUM_FLAGS, ensureChromium } from '../../cli/dev/chromium.mjs';
import { serveDist } from '../../cli/dev/serve.mjs';
import type { GoalId } from './goals.ts';
import type { Measurement } from './measurement.ts';

const BUILD_TIMEOUT_MS = 120_000;

/** Uses a page in a new browser, which is closed afterwards: nothing is cached or compiled. */
export type OpenPage = <T>(use: (page: Page, address: string) => Promise<T>) => Promise<T>;

/**
 * Builds the page, serves it and measures.
 *
 * @param ids lines that are said not to be measured where there is no browser.
 * @throws Error if the page can not be built.
 */
export async function onBuiltPage(
  ids: readonly GoalId[],
  measure: (open: OpenPage) => Promise<Measurement[]>,
): Promise<Measurement[]> {
  const found = ensureChromium(() => undefined);
  if (!('path' in found)) return ids.map((id) => ({ id, spread: undefined, note: found.reason }));
  const faults = await build({ timeoutMs: BUILD_TIMEOUT_MS });
  if (faults.length > 0) throw new Error(`The page can not be built: ${faults.join('\n')}`);
  const { address, close } = await serveDist(0, 1);
  try {
    return await measure((use) => withPage(found.path, (page) => use(page, address)));
  } finally {
    close();
  }
}

async function withPage<T>(executablePath: string, use: (page: Page) => Promise<T>): Promise<T> {
  const browser: Browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    return await use(await browser.newPage({ locale: 'nb-NO' }));
  } finally {
    await browser.close();
  }
}
