import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './spawn-noe-sim.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-2-3.json'), 'utf8'));
const SHORT = join(folder, 'short.json');
const limits = [{ measure: 'backlogWeeks', atMost: 0.01 }];
writeFileSync(SHORT, JSON.stringify({ ...example, limits, run: { ...example.run, warmUpDays: 1, measuredDays: 2 } }));

const solve = (...flags: string[]) => runCommand(['solve', SHORT, '--probability', '0.5', ...flags]);
const STAFF = ['--lever', 'staff.fte=2:7:1', '--until', 'utilisation<=0.65'];

describe('noe-sim solve', () => {
  it('finds the staff at which a target holds, as 2.5 erlang on 4 are used less than 65 %', async () => {
    const { code, stdout, stderr } = await solve(...STAFF, '--json', '--workers', '2');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { answers, target, scenario } = JSON.parse(stdout);
    expect(answers[0]).toMatchObject({ status: 'solved', answer: 4, lastRejected: 3, moreHelps: true });
    expect(answers[0].confirmations.at(-1)).toMatchObject({ value: 4, verdict: 'accepted' });
    expect(target).toEqual({ figure: 'utilisation', relation: 'atMost', value: 0.65 });
    expect(scenario.hash).toMatch(/^[0-9a-f]{16}$/);
    expect((await solve(...STAFF, '--json', '--workers', '1')).stdout).toBe(stdout);
  });

  it('writes a frontier as report, and goes on where it was interrupted without running anything again', async () => {
    const out = join(folder, 'frontier');
    const frontier = [...STAFF, '--for', 'tasks.scale=0.7,1', '--out', out];
    const first = await solve(...frontier);
    expect(first.stdout).toContain('tasks.scale = 0.7\n  staff.fte = 3 FTE: the target held in ');
    expect(first.stdout).toContain('2 FTE is not enough: the answer is sharp.');
    const report = readFileSync(join(out, 'answer.md'), 'utf8');
    expect(report).toContain(
      '| tasks.scale | staff.fte, FTE | not enough | held in new runs | probability at least | runs |',
    );
    expect(report).toMatch(/^\| 1 \| 4 \| 3 \| \d+ of \d+ \| \d+(\.\d)? % \| \d+ \|$/m);
    expect(existsSync(join(out, 'answers.partial.jsonl'))).toBe(true);
    const again = await runCommand(['solve', SHORT, '--probability', '0.5', ...frontier], {
      createWorker: () => {
        throw new Error('nothing is to be run again');
      },
    });
    expect(again.stdout).toBe(first.stdout);
  });

  it('finds the mildest shock that breaks a limit', async () => {
    const wave = { startDay: 0, lengthDays: 3, extraPersons: 0, laidOffShare: 0, shape: 'block' };
    const { code, stdout } = await solve(
      ...['--set', `demand.waves=${JSON.stringify([wave])}`, '--set', 'run.measuredDays=5'],
      ...['--lever', 'demand.waves[0].extraPersons=0:4000:500', '--until', 'broken', '--json'],
    );
    expect(code).toBe(0);
    const [answer] = JSON.parse(stdout).answers;
    expect(answer.status === 'solved' || answer.status === 'unreachable').toBe(true);
  });

  it.each([
    ['--lever staff.fte=1:3:1 --until utilisation<=0.65', /^NO VALUE of staff\.fte from 1 to 3 FTE is enough/m],
    [
      '--lever reviews.replyShare=0.2:0.8 --until utilisation<=0.65',
      /^NO EFFECT: reviews\.replyShare from 0\.2 to 0\.8 share/m,
    ],
    ['--lever staff.fte=2:7:1 --until utilisation<=0.65 --budget 6', /^NOT DECIDED: the budget ended first/m],
    ['--lever staff.fte=20:30:5 --until utilisation<=0.75', /^It holds at both ends of staff\.fte from 20 to 30 FTE/m],
  ])('says of "%s" what was learned', async (flags, expected) => {
    const { code, stdout } = await solve(...flags.split(' '));
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
    expect(stdout).toMatch(/^Seen in \d+ runs of \d+ values: /m);
  });

  it.each([
    ['--lever staff.fte=4:2 --until kept', 'with low below high'],
    ['--lever staff.ftes=1:2 --until kept', 'There is no field of numbers staff.ftes'],
    ['--lever staff.fte=1:2 --until soon', 'is no target'],
    ['--lever run.measuredDays=-5:3 --until kept', 'measuredDays'],
  ])('refuses "%s"', async (flags, message) => {
    const { code, stderr } = await solve(...flags.split(' '));
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });
});
