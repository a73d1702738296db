import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './spawn-noe-sim.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));
const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-2-3.json'), 'utf8'));
const SHORT = join(folder, 'short.json');
writeFileSync(SHORT, JSON.stringify({ ...example, run: { ...example.run, warmUpDays: 1, measuredDays: 2 } }));

const RANGES = ['--vary', 'staff.fte=3:6', '--vary', 'tasks.scale=0.9:1.1', '--vary', 'reviews.replyShare=0.2:0.8'];
const ask = (...flags: string[]) => runCommand(['sensitivity', SHORT, ...RANGES, '--figures', 'utilisation', ...flags]);

describe('noe-sim sensitivity', () => {
  it('has the place that decides most first, and 0 for one that decides nothing', async () => {
    const { code, stdout, stderr } = await ask('--runs', '5', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const bars = JSON.parse(stdout).figures.utilisation;
    expect(bars.map(({ place }: { place: string }) => place)).toEqual([
      'staff.fte',
      'tasks.scale',
      'reviews.replyShare',
    ]);
    expect(bars[0].high.interval[1]).toBeLessThan(-0.3);
    expect(bars[2]).toMatchObject({ size: 0, low: { mean: 0, interval: [0, 0] } });
  });

  it.each([
    ['tornado', '3', /^staff\.fte +3 to 6 FTE +/m],
    ['morris', '4', /^staff\.fte +3 to 6 FTE +0\.\d+ +/m],
    ['shares', '8', /^luck +/m],
  ])('prints a table of %s', async (method, runs, line) => {
    const { code, stdout } = await ask('--method', method, '--runs', runs);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
    expect(stdout).toMatch(/^Utilisation/m);
  });

  it.each([
    [['--vary', 'staff.fte=2:3'], 'staff.fte is named twice'],
    [['--vary', 'messages.phoneShare=0.5:0.2'], 'The range of messages.phoneShare is empty'],
    [['--vary', 'messages.phoneShare=0.5:2'], 'messages.phoneShare'],
    [['--method', 'shares', '--runs', '4'], 'eight samples or more'],
  ])('refuses %j', async (flags, message) => {
    const { code, stderr } = await ask(...flags);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });
});

describe('noe-sim explain', () => {
  const explain = (...flags: string[]) => runCommand(['explain', SHORT, SHORT, '--replications', '2', ...flags]);

  it('tells causes that add up to the difference, for each run and in all', async () => {
    const { code, stdout } = await explain('--set', 'tasks.scale=1.5', '--json');
    expect(code).toBe(0);
    const { sum, differences, scenarios, accounts } = JSON.parse(stdout);
    for (const { difference, terms } of [sum, ...differences]) {
      expect(Object.values<number>(terms).reduce((total, n) => total + n, 0)).toBe(difference);
    }
    expect(sum.terms.handling).toBeGreaterThan(100);
    expect(sum.difference / 2).toBeCloseTo(scenarios[1].waitingAtEnd - scenarios[0].waitingAtEnd, 9);
    expect(accounts[1][0].workHours).toBeGreaterThan(accounts[0][0].workHours);
  });

  it('prints them as a table', async () => {
    const { stdout } = await explain('--set', 'tasks.scale=1.5');
    expect(stdout).toMatch(/^Time a task takes +\+\d/m);
    expect(stdout).toMatch(/^In all +\+\d/m);
  });

  it('takes scenarios of equally many days', async () => {
    const { code, stderr } = await explain('--set', 'run.measuredDays=3');
    expect(code).toBe(2);
    expect(stderr).toContain('measure different numbers of days');
  });
});
