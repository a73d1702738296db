import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  ENGINE_VERSION,
  KEY_FIGURE_IDS,
  KEY_FIGURES,
  parseScenarioText,
  type RunResult,
  SERIES_IDS,
  scenarioHash,
} from '../sim-core/contract.ts';
import { noeSim, outcomeOf, ROOT, startNoeSim } from './spawn-noe-sim.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Small and quick: three days of M/M/10. */
const SHORT = join(folder, 'short.json');
const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-8-10.json'), 'utf8'));
writeFileSync(SHORT, JSON.stringify({ ...example, run: { ...example.run, warmUpDays: 1, measuredDays: 3 } }));
const runShort = (...args: string[]) => runCommand(['run', SHORT, '--replications', '3', ...args]);

describe('noe-sim run', () => {
  it('prints provenance, the verdict on overload and a line for every key figure', async () => {
    const { code, stdout, stderr } = await runShort('--seed', 'another one');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Scenario {6}theory-mmc-8-10: M\/M\/10 /);
    expect(stdout).toMatch(/^Seed +another one$/m);
    expect(stdout).toMatch(/^Replications +3$/m);
    expect(stdout).toMatch(/^Hash +[0-9a-f]{16}$/m);
    expect(stdout).toMatch(/^Fingerprint +[0-9a-f]{16}$/m);
    expect(stdout).toContain(`\nEngine        ${ENGINE_VERSION}\n`);
    expect(stdout).toContain('\nNo overload: ');
    for (const id of KEY_FIGURE_IDS) {
      expect(stdout).toMatch(new RegExp(`^${KEY_FIGURES[id].label.en} +${id} +(–|[-0-9.]+) `, 'm'));
    }
    expect(stdout).not.toContain('\u001b');
  });

  it('prints JSON of the promised shape', async () => {
    const { code, stdout, stderr } = await runShort('--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const result = JSON.parse(stdout) as RunResult;
    expect(Object.keys(result).sort()).toEqual(
      ['engineVersion', 'schemaVersion', 'scenario', 'seed', 'replications', 'fingerprint', 'startDate']
        .concat('keyFigures', 'series', 'start', 'overload', 'limits', 'switching')
        .sort(),
    );
    expect(result).toMatchObject({ engineVersion: ENGINE_VERSION, schemaVersion: 1, seed: 'theory', replications: 3 });
    expect(result).toMatchObject({ startDate: '2023-01-02', overload: null });
    expect(result.scenario).toEqual({ id: 'theory-mmc-8-10', hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(Object.keys(result.keyFigures)).toEqual([...KEY_FIGURE_IDS]);
    expect(Object.keys(result.series)).toEqual([...SERIES_IDS]);
    const { mean, sd, ci95, n, unit } = result.keyFigures.utilisation;
    expect({ n, unit }).toEqual({ n: 3, unit: 'share' });
    expect(ci95![0]).toBeLessThan(mean!);
    expect(ci95![1]).toBeGreaterThan(mean!);
    expect(sd).toBeGreaterThan(0);
    expect(result.series.backlogTasks.mean).toHaveLength(3);
  });

  it('writes five files whose numbers, hash and document are those of the run', async () => {
    const target = join(folder, 'new', 'results');
    const { code, stdout, stderr } = await runShort('--json', '--seed', 's2', '--out', target);
    expect(code).toBe(0);
    expect(stderr).toContain(target);
    const read = (name: string) => readFileSync(join(target, name), 'utf8');
    const result = JSON.parse(stdout) as RunResult;
    expect(JSON.parse(read('result.json'))).toEqual(result);
    const used = parseScenarioText(read('scenario.json'));
    expect(used.ok && scenarioHash(used.document)).toBe(result.scenario.hash);
    expect(used.ok && used.document.run.seed).toBe('s2');

    const figures = read('key-figures.csv').trimEnd().split('\n');
    expect(figures).toHaveLength(KEY_FIGURE_IDS.length + 1);
    const { unit, mean, sd, ci95, n } = result.keyFigures.backlogTasks;
    expect(figures).toContain(['backlogTasks', unit, mean, sd, ...ci95!, n].join(','));
    expect(figures).toContain('messageResponseClockHours,hours,,,,,0');

    const series = read('series.csv').trimEnd().split('\n');
    expect(series).toHaveLength(SERIES_IDS.length * 3 + 1);
    const { mean: means, low, high } = result.series.backlogHours;
    expect(series).toContain(['backlogHours', 'work-hours', 2, means[2], low[2], high[2]].join(','));
  });

  it('refuses a place for its files before the run, with code 2', async () => {
    const { code, stdout, stderr } = await runShort('--out', SHORT);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/can not be made \(EEXIST\)\. Name a folder you may write to\.\n$/);
  });

  it('ends with code 130 and a sentence when it is interrupted', async () => {
    const child = startNoeSim('run', SHORT, '--replications', '9000', '--progress');
    const started = new Promise<void>((resolve) => {
      child.stderr.on('data', (text) => /^1 of 9000/m.test(String(text)) && resolve());
    });
    const outcome = outcomeOf(child);
    await started;
    child.kill('SIGINT');
    const { code, stdout, stderr } = await outcome;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toMatch(/\nInterrupted: the run was stopped .* no result was written\.\n$/);
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const child = startNoeSim('run', SHORT, '--replications', '2', '--json');
    child.stdout.destroy();
    expect(await outcomeOf(child)).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    [['--replications', '0'], /scenario\.run\.replications: found 0, expected .*1.*10000/],
    [['--replications', 'many'], /--replications <n>.*many.*Give a whole number\.[\s\S]*Usage: noe-sim run/],
    [['--workers', '0'], /--workers <n>.*Give a number from 1 to 64\.[\s\S]*Usage: noe-sim run/],
    [['--seed', ''], /scenario\.run\.seed: found 0 characters/],
    [['--sed', 'x'], /unknown option '--sed'\n\(Did you mean --seed\?\)[\s\S]*Usage: noe-sim run/],
    [['surplus'], /too many arguments[\s\S]*Usage: noe-sim run/],
  ])('refuses %j with code 2 and nothing on standard output', async (args, said) => {
    const { code, stdout, stderr } = await runCommand(['run', SHORT, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});

describe('noe-sim', () => {
  it('prints help and version on standard output with code 0', async () => {
    expect(await noeSim('--version')).toEqual({ code: 0, stdout: `${ENGINE_VERSION}\n`, stderr: '' });
    const { code, stdout, stderr } = await runCommand(['run', '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const option of ['--replications', '--seed', '--json', '--out', '--workers']) expect(stdout).toContain(option);
  });

  it.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [[], 'Usage: noe-sim'],
    [['validate'], 'scenario'],
  ])('answers %j with usage on standard error and code 2', async (args, said) => {
    const { code, stdout, stderr } = await runCommand([...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage: noe-sim');
  });
});

describe('noe-sim validate, for files that can not be read as scenarios', () => {
  const huge = join(folder, 'huge.json');
  const file = openSync(huge, 'w');
  ftruncateSync(file, 50_000_000);
  closeSync(file);
  const latin1 = join(folder, 'latin1.json');
  writeFileSync(latin1, Buffer.from('{"id": "\xe6"}', 'latin1'));

  it.each([
    ['a missing file', join(folder, 'none.json'), 'missing', /no file ".*none\.json"/],
    ['an unknown id', 'base-1923', 'missing', /no file "base-1923"/],
    ['a folder', folder, 'wrong-type', /a folder at/],
    ['50 MB', huge, 'too-large', /a file of 50000000 bytes/],
    ['bytes that are no UTF-8', latin1, 'not-json', /bytes that are not UTF-8/],
  ])('%s is an issue with code 2', async (_name, path, kind, found) => {
    const { code, stdout, stderr } = await runCommand(['run', path, '--json']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    const text = expect.stringMatching(/./);
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      issues: [{ kind, path: 'scenario', found: expect.stringMatching(found), expected: text, remedy: text }],
    });
  });

  it('names the shipped scenarios when there is no such file', async () => {
    const { code, stdout, stderr } = await runCommand(['run', 'base']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^base is not valid: 1 issue\.\n {2}scenario: found no file "base", expected .+\. .+\n$/);
    expect(stderr).toMatch(/use one of .*base-2023, .*theory-mm1/);
  });
});
