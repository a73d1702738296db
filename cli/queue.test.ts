import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRedis } from './dev/redis-server.mjs';
import { connectRedis } from './redis-connection.ts';
import { outcomeOf, ROOT, startNoeSim } from './spawn-noe-sim.ts';
import { readSweepParquet } from './sweep-parquet.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
const place = (name: string): string => join(folder, name);
const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-2-3.json'), 'utf8'));
const SHORT = place('short.json');
writeFileSync(SHORT, JSON.stringify({ ...example, run: { ...example.run, warmUpDays: 1, measuredDays: 12 } }));
const SWEEP = ['sweep', SHORT, '--grid', 'staff.fte=3,4', '--replications', '6'];

/** The server is installed first where there is none. */
const INSTALL_TIMEOUT_MS = 180_000;
let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  redis = await startRedis();
}, INSTALL_TIMEOUT_MS);
afterAll(async () => {
  await redis.stop();
  rmSync(folder, { recursive: true });
});

const startWorker = (out: string) => startNoeSim('worker', '--redis', redis.url, '--out', out, '--workers', '1');

/** Finished runs of a sweep under way. */
function finishedRuns(out: string): number {
  const rows = existsSync(out) ? readdirSync(out).find((name) => name.startsWith('rows-')) : undefined;
  return rows === undefined ? 0 : readdirSync(join(out, rows)).filter((name) => name.endsWith('.json')).length;
}

describe.concurrent('a sweep over Redis', () => {
  it('has every run once and the same bytes, although one of two workers is killed in mid-run', {
    timeout: 120_000,
  }, async () => {
    const out = place('queued');
    mkdirSync(out);
    const first = startWorker(out);
    let isOver = false;
    const submitted = runCommand([...SWEEP, '--out', out, '--redis', redis.url]).finally(() => {
      isOver = true;
    });
    while (finishedRuns(out) < 1 && !isOver) await setTimeout(5);
    first.kill('SIGSTOP'); // in the middle of a run, until the other one works too
    const second = startWorker(out);
    await once(second.stderr, 'data');
    first.kill('SIGKILL');
    const { code, stdout, stderr } = await submitted;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Wrote 12 runs of 2 settings/);
    const ended = outcomeOf(second);
    second.kill('SIGINT');
    expect((await ended).code).toBe(0);
    await runCommand([...SWEEP, '--out', place('alone')]);
    const bytes = (name: string) => readFileSync(join(name, 'sweep.parquet'));
    expect(bytes(out).equals(bytes(place('alone')))).toBe(true);
    const { rows } = await readSweepParquet(join(out, 'sweep.parquet'));
    expect(rows.map((row) => row[0]! * 6 + row[1]!)).toEqual(Array.from({ length: 12 }, (_, row) => row));
    expect(readdirSync(out).sort()).toEqual(['manifest.json', 'sweep.parquet']);
  });

  it('that is interrupted leaves nothing in the queue, and keeps what is finished', async () => {
    const interruption = new AbortController();
    const own = await startRedis();
    const run = runCommand([...SWEEP, '--out', place('stopped'), '--redis', own.url], {
      signal: interruption.signal,
    });
    const { redis: client, close } = await connectRedis(own.url);
    while ((await client.llen('bull:noe-sim:wait')) < 12) await setTimeout(5);
    interruption.abort();
    expect(await run).toMatchObject({ code: 130, stdout: '' });
    expect(await client.llen('bull:noe-sim:wait')).toBe(0);
    close();
    await own.stop();
  });

  it('says that Redis is not there, or no longer, with what was learned', async () => {
    const away = await runCommand([...SWEEP, '--out', place('away'), '--redis', 'redis://user:secret@127.0.0.1:1']);
    expect(away).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Redis at redis:\/\/127\.0\.0\.1:1 can not be reached \(connect ECONNREFUSED/),
    });
    const wrong = await runCommand([...SWEEP, '--out', place('away'), '--redis', 'localhost']);
    expect(wrong.stderr).toContain('has to look like redis://');
    const other = await startRedis();
    const lost = runCommand([...SWEEP, '--out', place('lost'), '--redis', other.url]);
    while (!existsSync(place('lost')) || readdirSync(place('lost')).length < 2) await setTimeout(5);
    await other.stop();
    expect(await lost).toMatchObject({ code: 1, stderr: expect.stringContaining('is gone') });
    expect((await lost).stderr).toContain('0 of 12 runs are in the folder. Give the same command when it is back');
  });
});
