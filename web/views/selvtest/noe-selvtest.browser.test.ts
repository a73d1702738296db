import { afterEach, describe, expect, it } from 'vitest';
import { workerOf } from '../../app/self-check/create-worker.ts';
import quick from '../../worker/self-check/testing/quick.worker.ts?packed';
import refusing from '../../worker/self-check/testing/refusing.worker.ts?packed';
import serverTooMany from '../../worker/self-check/testing/server-too-many.worker.ts?packed';
import { NoeSelvtest } from './noe-selvtest.ts';

/** The page with another worker, with 10 runs asked for. */
async function open(createWorker: () => Promise<Worker>): Promise<NoeSelvtest> {
  const page = new NoeSelvtest(createWorker);
  page.depth = 10;
  document.body.append(page);
  await page.updateComplete;
  return page;
}

const submit = (page: NoeSelvtest) => page.querySelector('form')!.requestSubmit();
const status = (page: NoeSelvtest) => page.querySelector('[role="status"]')?.textContent ?? '';
const verdicts = (page: NoeSelvtest) =>
  [...page.querySelectorAll<HTMLElement>('tr[data-dom]')].map((row) => row.dataset['dom']);

afterEach(() => document.body.replaceChildren());

describe('the self-check on the page', () => {
  it('passes the engine as it is, against formulas and against simjs', async () => {
    const page = await open(() => workerOf(quick));
    submit(page);
    await expect.poll(() => status(page), { timeout: 20_000 }).toMatch(/Bestått: alle \d+ tall ligger innenfor/);
    expect(page.querySelectorAll('tbody')).toHaveLength(2);
    expect(verdicts(page).length).toBeGreaterThanOrEqual(12);
    expect(new Set(verdicts(page))).toEqual(new Set(['pass']));
  });

  it('fails an engine with one veileder too many, and says what that means', async () => {
    const page = await open(() => workerOf(serverTooMany));
    submit(page);
    await expect
      .poll(() => status(page), { timeout: 20_000 })
      .toMatch(/Ikke bestått: \d+ av \d+ tall ligger lenger unna/);
    expect(status(page)).toContain('bør tallene herfra ikke brukes');
    const wait = page.querySelector<HTMLElement>(
      'tbody[data-scenario="theory-mmc-8-10"] tr[data-tall="assessmentWaitClockHours"]',
    )!;
    expect(wait.dataset['dom']).toBe('fail');
    expect(wait.textContent).toContain('stryker');
  });

  it('is stopped at once and keeps the page usable', async () => {
    const page = await open(() => workerOf(quick));
    submit(page);
    await expect.poll(() => page.querySelector('progress')).not.toBeNull();
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Avbryt'))!.click();
    await expect.poll(() => status(page)).toContain('Avbrutt.');
    expect(page.querySelector('progress')).toBeNull();
    expect(page.querySelector('form')!.textContent).toContain('Kjør på nytt');
  });

  it('tells a scenario the engine refuses, and a worker that does not start, as faults', async () => {
    for (const createWorker of [() => workerOf(refusing), () => Promise.reject(new Error('blocked'))]) {
      const page = await open(createWorker);
      submit(page);
      await expect.poll(() => status(page), { timeout: 10_000 }).toContain('Selvtesten stoppet');
      expect(status(page)).not.toMatch(/\bat .+:\d+:\d+/);
      page.remove();
    }
  });

  it('starts nothing without a choice or without a seed, and says which', async () => {
    const page = await open(() => Promise.reject(new Error('never')));
    page.kinds = [];
    page.seed = ' ';
    submit(page);
    await page.updateComplete;
    expect(page.textContent).toContain('Velg minst én av de to prøvene.');
    expect(page.querySelector('noe-felt')!.textContent).toContain('Skriv et frø');
    expect(page.querySelector('progress')).toBeNull();
  });
});
