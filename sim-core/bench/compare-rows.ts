import type { Page } from 'playwright';
import { onBuiltPage } from './built-page.ts';
import type { Row } from './measurement.ts';
import { spreadOf } from './rounds.ts';

const PAIRS = 20;
const COMPARE = '#/sammenlign';
const STATUS = 'noe-sammenlign-skjema [role="status"]';
const LONGEST_MS = 120_000;

/** What an analyst waits for: three scenarios of a year side by side, with the same people and the same luck. */
export const comparePage: Row = {
  ids: ['compare-first', 'compare-complete'],
  measure: ({ rounds, quick }) =>
    onBuiltPage(comparePage.ids, async (open) => {
      const waits: Waits[] = [];
      const pairs = quick ? 3 : PAIRS;
      for (let round = 0; round < Math.min(rounds, 3); round++)
        waits.push(await open((page, address) => waitsOf(page, address, pairs)));
      const note = `base and two scenarios in the page, ${pairs} replications of each, from the press of the button`;
      return [
        { id: 'compare-first', spread: spreadOf(waits.map(({ firstS }) => firstS)), note },
        { id: 'compare-complete', spread: spreadOf(waits.map(({ completeS }) => completeS)), note },
      ];
    }),
};

interface Waits {
  readonly firstS: number;
  readonly completeS: number;
}

async function waitsOf(page: Page, address: string, pairs: number): Promise<Waits> {
  await page.goto(`${address}?runs=1${COMPARE}`);
  await page.locator(STATUS).getByText('er ferdig').waitFor({ timeout: LONGEST_MS });
  await page.getByRole('button', { name: 'Legg til scenario' }).click();
  await page.getByRole('textbox', { name: 'Antall kjøringer' }).fill(String(pairs));
  const beganMs = performance.now();
  await page.getByRole('button', { name: 'Kjør', exact: true }).click();
  const secondsUntil = async (shown: Promise<void>): Promise<number> => {
    await shown;
    return (performance.now() - beganMs) / 1000;
  };
  const ofSecond = page.locator('[data-forskjell="activeUsers-2"]');
  const firstS = await secondsUntil(ofSecond.waitFor({ timeout: LONGEST_MS }));
  const complete = page.locator(STATUS).getByText(`er ferdig: ${pairs} kjøringer`);
  return { firstS, completeS: await secondsUntil(complete.waitFor({ timeout: LONGEST_MS })) };
}
