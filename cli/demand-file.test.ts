import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunResult } from '../sim-core/contract.ts';
import { ROOT } from './spawn-noe-sim.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-demand-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const SHORT = join(folder, 'short.json');
const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-8-10.json'), 'utf8'));
const run = { ...example.run, startDate: '2023-01-02', warmUpDays: 0, measuredDays: 14 };
writeFileSync(SHORT, JSON.stringify({ ...example, run }));
const RUNS = 3;

const runShort = (table: string, ...more: string[]) =>
  runCommand(['run', SHORT, '--replications', String(RUNS), '--demand', table, ...more]);

describe('noe-sim run --demand', () => {
  it('runs with the registrations of the table', async () => {
    const registrations = 700;
    const table = fileOf('weeks.csv', `uke;antall\n2023-W01;${registrations}\n2023-W02;0,0\n`);
    const { code, stdout, stderr } = await runShort(table, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { registrationsPerMonth } = (JSON.parse(stdout) as RunResult).keyFigures;
    const expected = (registrations / 14) * (365.25 / 12);
    const error = expected / Math.sqrt(registrations * RUNS); // Poisson
    expect(error / expected).toBeLessThan(0.025);
    expect(Math.abs(registrationsPerMonth.mean! - expected)).toBeLessThan(4 * error);
  });

  it.each([
    ['lines that are wrong', 'a;b\n2023-01;x1\n2023-02;-4\n', [/line 2: found "x1"/, /line 3: found -4/]],
    ['a path outside the run', '2040-01;5\n', [/scenario\.demand\.path\.periods: found a path from 2040-01-01/]],
    ['an empty table', '', [/line 1: found an empty text/]],
  ])('tells of %s with code 2', async (_, text, told) => {
    const { code, stdout, stderr } = await runShort(fileOf('wrong.csv', text));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const line of told) expect(stderr).toMatch(line);
  });

  it('tells of a table that is not there', async () => {
    const { code, stderr } = await runShort(join(folder, 'none.csv'));
    expect(code).toBe(2);
    expect(stderr).toContain('demand: found no file');
    expect(stderr).toContain('--demand');
  });
});
