import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { headline, provenance, runStatus } from './page.ts';
import { type TerminalResult, terminalResult } from './terminal.ts';

/** A tenth of everybody, so that five scenarios take seconds. */
const FACTOR = 0.1;
const TEAMS = [
  { id: 'mottak', role: 'intake', fte: 9 * FACTOR },
  { id: 'oppfolging-1', role: 'followUp', fte: 8 * FACTOR },
  { id: 'oppfolging-2', role: 'followUp', fte: 8 * FACTOR },
];
const SCENARIOS = ['base-2023', 'absence-20', 'intake-cut', 'stress-test-january-2024', 'stress-125k-surge-levels'];

/** A shipped scenario, smaller. */
function shrunk(id: string): string {
  const path = new URL(`../../scenarios/library/${id}.json`, import.meta.url);
  const { demand = {}, staff = {}, run, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  const waves = (demand.waves ?? []).map((wave: { extraPersons: number }) => ({
    ...wave,
    extraPersons: wave.extraPersons * FACTOR,
  }));
  return JSON.stringify({
    ...rest,
    id: `${id}-liten`,
    run: { ...run, warmUpDays: 728, replications: 2 },
    demand: { ...demand, inflowFactor: (demand.inflowFactor ?? 1) * FACTOR, waves },
    staff: { ...staff, teams: TEAMS },
  });
}

/** What the page shows of each key figure: value and interval as text. */
function shownFigures(page: Page): Promise<readonly (readonly [id: string, value: string, interval: string])[]> {
  return page.locator('tr[data-tall]').evaluateAll((rows) =>
    rows.map((row) => {
      const [value, interval] = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
      return [row.getAttribute('data-tall') ?? '', value ?? '', interval ?? ''] as const;
    }),
  );
}

/** The numbers of a text such as «−1,2 til 3,4 timer», each with the half of its last digit. */
function numbersIn(text: string): readonly { readonly value: number; readonly half: number }[] {
  const compact = text.replace(/(?<=\d)\s(?=\d{3})/g, '').replaceAll('\u2212', '-');
  return [...compact.matchAll(/-?\d+(?:,(\d+))?/g)].map(([all, decimals = '']) => ({
    value: Number(all.replace(',', '.')),
    half: 0.5 * 10 ** -decimals.length,
  }));
}

function expectShown(text: string, expected: readonly number[], unit: string, of: string): void {
  const factor = unit === 'share' ? 100 : 1;
  const shown = numbersIn(text);
  expect(shown.length, `${of}: ${text}`).toBeGreaterThanOrEqual(expected.length);
  for (const [i, value] of expected.entries()) {
    const { value: read, half } = shown[i]!;
    expect(Math.abs(read - value * factor), `${of}: ${text} for ${value * factor}`).toBeLessThanOrEqual(
      half * 1.000001,
    );
  }
}

function expectEqual(figures: Awaited<ReturnType<typeof shownFigures>>, terminal: TerminalResult): void {
  expect(figures.map(([id]) => id).sort()).toEqual(Object.keys(terminal.keyFigures).sort());
  for (const [id, value, interval] of figures) {
    const { mean, ci95, unit } = terminal.keyFigures[id]!;
    if (value === 'køen vokser hele perioden') expect(terminal.overload, id).not.toBeNull();
    else if (mean === null) expect(value, id).toBe('–');
    else {
      expectShown(value, [mean], unit, id);
      if (ci95 === null) expect(interval, id).toBe('–');
      else expectShown(interval.replace('–', ' til '), ci95, unit, id);
    }
  }
}

test('every key figure on the page is the terminal’s, for five scenarios', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'noe-'));
  const files = SCENARIOS.map((id) => join(folder, `${id}.json`));
  for (const [i, id] of SCENARIOS.entries()) writeFileSync(files[i]!, shrunk(id));
  const terminal = Promise.all(files.map((file) => terminalResult(file)));
  await page.goto('/?runs=2'); // the base year gives way to the first file
  const shown: { figures: Awaited<ReturnType<typeof shownFigures>>; fingerprint: string; hash: string }[] = [];
  for (const [i, file] of files.entries()) {
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByRole('radio', { name: 'Fra fil' })).toBeChecked();
    await page.getByRole('button', { name: 'Kjør', exact: true }).click();
    await expect(page.locator('footer [data-felt="scenario"]')).toHaveText(`${SCENARIOS[i]}-liten`);
    await expect(page.getByText('Utdatert')).toHaveCount(0);
    await expect(runStatus(page)).toContainText('er ferdig');
    const [fingerprint, hash] = await Promise.all(['fingerprint', 'hash'].map((field) => provenance(page, field)));
    shown.push({ figures: await shownFigures(page), fingerprint: fingerprint!, hash: hash! });
  }
  await expect(headline(page)).toBeVisible();
  const results = await terminal;
  expect(new Set(results.map(({ fingerprint }) => fingerprint)).size).toBe(SCENARIOS.length);
  for (const [i, result] of results.entries()) {
    expect(shown[i]).toMatchObject({ fingerprint: result.fingerprint, hash: result.scenario.hash });
    expectEqual(shown[i]!.figures, result);
  }
});
