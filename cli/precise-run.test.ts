import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './spawn-noe-sim.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Three days of M/M/10: each run takes some milliseconds. */
const SHORT = join(folder, 'short.json');
const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-8-10.json'), 'utf8'));
writeFileSync(SHORT, JSON.stringify({ ...example, run: { ...example.run, warmUpDays: 1, measuredDays: 3 } }));

describe('noe-sim run --precision', () => {
  it('runs as many replications as it takes, the same on one worker and on two, and says why', async () => {
    const ask = (...more: string[]) =>
      runCommand(['run', SHORT, '--precision', '0.05', '--figures', 'utilisation', '--json', ...more]);
    const [one, two] = [await ask('--workers', '1'), await ask('--workers', '2')];
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(two.stdout).toBe(one.stdout);
    const { replications, precision } = JSON.parse(one.stdout);
    expect(precision).toMatchObject({ isEnough: true, replications, binding: 'utilisation' });
    const { halfWidth, mean, needed } = precision.figures.utilisation;
    expect(halfWidth).toBeLessThanOrEqual(0.05 * mean);
    expect(needed).toBeLessThanOrEqual(replications);
  });

  it('says that the budget was too small, and what would not be', async () => {
    const { code, stdout } = await runCommand([
      'run',
      SHORT,
      '--precision',
      '0.001',
      '--figures',
      'utilisation',
      '--budget',
      '10',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /10 replications are NOT enough: the budget ended first\. About \d+ would be, because of utilisation\./,
    );
  });

  it('does not go with --replications, or with figures that are not there', async () => {
    const both = await runCommand(['run', SHORT, '--precision', '0.1', '--replications', '3']);
    expect(both).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('not both') });
    const unknown = await runCommand(['run', SHORT, '--precision', '0.1', '--figures', 'queue']);
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no figure "queue"') });
  });
});
