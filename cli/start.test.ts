import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SMALL_INPUT } from '../sim-core/test/small-document.ts';
import { startRefusal, startText } from './start-text.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, run: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...SMALL_INPUT, run: { ...(SMALL_INPUT['run'] as object), ...run } }));
  return path;
}

describe('noe-sim run after a warm-up that is too short', () => {
  const short = file('short.json', { warmUpDays: 40, measuredDays: 250 });

  it('refuses to show means, with the remedy and code 2', async () => {
    const { code, stdout, stderr } = await runCommand(['run', short]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^The warm-up of 40 days is too short, .*MSER-5 deletes \d+ days of the users/);
    expect(stderr).toMatch(/Set run\.warmUpDays to \d+ or more, or start from a caseload/);
  });

  it('shows them, and says so, when asked to', async () => {
    const { code, stdout } = await runCommand(['run', short, '--unsettled']);
    expect(code).toBe(0);
    expect(stdout).toContain('\nThe warm-up of 40 days was TOO SHORT: MSER-5 deletes');
  });
});

describe('noe-sim caseload', () => {
  it('prints settings that start a run with the same users, which the run confirms', async () => {
    const { code, stdout, stderr } = await runCommand(['caseload', file('warm.json', { warmUpDays: 120 })]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { run } = JSON.parse(stdout);
    expect(run).toMatchObject({ start: 'caseload', warmUpDays: 0 });
    const { total, groups } = run.caseload;
    const started = await runCommand(['run', file('start.json', run)]);
    expect(started.stderr).toBe('');
    expect(started.stdout).toContain(
      `\nStarted from ${total} users: all ${groups.length} groups are on the first day `,
    );
  });

  it('has nothing to say of a scenario that starts from a caseload', async () => {
    const { code, stdout, stderr } = await runCommand([
      'caseload',
      file('start.json', { start: 'caseload', warmUpDays: 0 }),
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/starts from a caseload of its own\. Name a scenario with a warm-up\.\n$/);
  });
});

describe('the start of a run as text', () => {
  it('calls a caseload that is not there a fault', () => {
    const groups = [{ phase: 'followedUp', asked: 10, found: 9 }];
    expect(startText({ kind: 'caseload', asked: 10, found: 9, groups })).toMatch(/^FAULT: .* 10 users .* 9 are there/);
  });

  it.each([
    ['overload', 300, /^Under overload there is no steady state/],
    ['untested', 0, /^Started empty/],
    ['untested', 5, /could not be tested: only 40 days/],
  ] as const)('says %s, and refuses nothing for it', (verdict, days, said) => {
    const none = { judgedDays: 40, usersDeletedDays: null, backlogDeletedDays: null, missingShare: null };
    const check = { kind: 'warmUp', days, verdict, ...none } as const;
    expect(startText(check)).toMatch(said);
    expect(startRefusal(check)).toBeUndefined();
  });
});
