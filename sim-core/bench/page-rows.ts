import type { Page } from 'playwright';
import { type OpenPage, onBuiltPage } from './built-page.ts';
import type { Measurement, Row } from './measurement.ts';
import { spreadOf } from './rounds.ts';

/** The first result on the page, with its band still of few runs. */
const FIRST_RESULT = '#noe-konklusjon';
const CHECKPOINTS = '#/sjekkpunkter';
const KEYS = 20;
const BETWEEN_KEYS_MS = 40;
/** The browser tells of an event some time after it was painted. */
const TOLD_AFTER_MS = 500;

/** What a person waits for: the first result after a cold open, the estimate while a lever moves, the page while it simulates. */
export const pageSpeed: Row = {
  ids: ['first-result', 'estimate', 'next-paint'],
  measure: ({ rounds }) => onBuiltPage(pageSpeed.ids, (open) => measurePage(open, rounds)),
};

async function measurePage(open: OpenPage, rounds: number): Promise<Measurement[]> {
  const firstResultS: number[] = [];
  const estimateMs: number[] = [];
  const paintMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    firstResultS.push(await open(firstResult));
    estimateMs.push(await open(slowestEstimate));
    paintMs.push(await open(slowestPaint));
  }
  return [
    {
      id: 'first-result',
      spread: spreadOf(firstResultS),
      note: 'new browser, empty cache, from the request to the sentence',
    },
    {
      id: 'estimate',
      spread: spreadOf(estimateMs),
      note: `slowest of ${KEYS} key presses on a checkpoint, work in the page`,
    },
    { id: 'next-paint', spread: spreadOf(paintMs), note: `slowest of ${KEYS} key presses while 200 runs go on` },
  ];
}

/** Seconds from the request until the sentence on the base year stands there. */
async function firstResult(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const seen = await page.waitForFunction(
    (selector) => (document.querySelector(selector)?.textContent?.trim() ? performance.now() / 1000 : 0),
    FIRST_RESULT,
  );
  return seen.jsonValue();
}

async function slowestEstimate(page: Page, address: string): Promise<number> {
  await page.goto(`${address}?runs=1${CHECKPOINTS}`);
  return slowestKey(page, (event) => event.processingEnd - event.processingStart);
}

async function slowestPaint(page: Page, address: string): Promise<number> {
  await page.goto(`${address}?runs=200${CHECKPOINTS}`);
  await page.getByRole('button', { name: 'Kjør' }).click();
  const running = page.getByRole('progressbar');
  await running.waitFor();
  const slowestMs = await slowestKey(page, (event) => event.duration);
  if (!(await running.isVisible())) throw new Error('The runs were done before the keys were: ask for more runs.');
  return slowestMs;
}

/** Presses arrow keys on the review and gives the largest of what the browser measured of one, milliseconds. */
async function slowestKey(page: Page, of: (event: PerformanceEventTiming) => number): Promise<number> {
  await page.getByRole('slider', { name: 'Vurdering for overføring' }).focus();
  await page.evaluate(() => {
    const seen: PerformanceEventTiming[] = [];
    Object.assign(globalThis, { seen });
    const observer = new PerformanceObserver((list) => seen.push(...(list.getEntries() as PerformanceEventTiming[])));
    observer.observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  for (let key = 0; key < KEYS; key++)
    await page.keyboard.press(key % 2 === 0 ? 'ArrowLeft' : 'ArrowRight', { delay: BETWEEN_KEYS_MS });
  await page.waitForTimeout(TOLD_AFTER_MS);
  const events = await page.evaluate(() =>
    (globalThis as unknown as { seen: PerformanceEventTiming[] }).seen
      .filter(({ name }) => name === 'keydown')
      .map(({ processingStart, processingEnd, duration }) => ({ processingStart, processingEnd, duration })),
  );
  return Math.max(0, ...events.map((event) => of(event as PerformanceEventTiming)));
}
