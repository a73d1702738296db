import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chosenShard } from './shard.ts';
import { ROOT } from './spawn-noe-sim.ts';
import { SweepJournal } from './sweep-journal.ts';
import { readSweepParquet } from './sweep-parquet.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string): string => join(folder, name);

const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-2-3.json'), 'utf8'));
const SHORT = place('short.json');
const limits = [{ measure: 'backlogWeeks', atMost: 0.01 }];
writeFileSync(SHORT, JSON.stringify({ ...example, limits, run: { ...example.run, warmUpDays: 1, measuredDays: 12 } }));

const SWEEP = ['sweep', SHORT, '--grid', 'staff.fte=3,4', '--grid', 'tasks.scale=0.8:1:2', '--replications', '4'];
const sweep = (out: string, ...more: string[]) => runCommand([...SWEEP, '--out', place(out), ...more]);
const bytes = (out: string, file = 'sweep.parquet') => readFileSync(join(place(out), file));

describe('noe-sim sweep', () => {
  it('writes one row per run with scenario, seed and versions, and CSV for Excel', async () => {
    const { code, stdout, stderr } = await sweep('whole', '--csv', 'excel');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Wrote 16 runs of 4 settings to sweep\.parquet/);
    const { columns, rows, summary, scenario } = await readSweepParquet(place('whole/sweep.parquet'));
    expect(columns.slice(0, 4)).toEqual(['point', 'replication', 'staff.fte', 'tasks.scale']);
    expect(rows).toHaveLength(16);
    expect([...rows[15]!.subarray(0, 4)]).toEqual([3, 3, 4, 1]);
    const utilisation = columns.indexOf('utilisation');
    expect(rows[0]![utilisation]! / rows[8]![utilisation]!).toBeCloseTo(4 / 3, 1);
    expect(summary).toMatchObject({ seed: 'theory', engineVersion: '0.1.0', schemaVersion: 1, rows: 16 });
    expect(JSON.parse(scenario).id).toBe('theory-mmc-2-3');
    expect(JSON.parse(bytes('whole', 'manifest.json').toString())).toMatchObject({
      ...summary,
      fileRows: 16,
      part: null,
    });
    const [head, first] = bytes('whole', 'sweep.csv').toString().split('\r\n');
    expect(head).toMatch(/^\uFEFFpoint;replication;staff\.fte;tasks\.scale;/);
    expect(first).toMatch(/^0;0;3;0,8;/);
  });

  it('runs nothing that is there already, and nothing over what belongs to another sweep', async () => {
    const again = await sweep('whole');
    expect(again).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('nothing was run') });
    const other = await sweep('whole', '--seed', 'other');
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('belongs to another sweep') });
  });

  it('in four parts, one of them killed and begun again, merges to the same bytes as in one', {
    timeout: 60_000,
  }, async () => {
    await killedInMidRun('2/4', place('parts'));
    const [before] = readFileSync(place('parts/shard-2-of-4.partial.jsonl'), 'utf8').split('\n').slice(1);
    writeFileSync(place('parts/shard-2-of-4.partial.jsonl'), `${journalHead()}\n${before}\n${before!.slice(0, 20)}`);
    for (const shard of ['0/4', '1/4', '3/4']) expect((await sweep('parts', '--shard', shard)).code).toBe(0);
    const early = await runCommand(['merge', place('parts'), '--out', place('merged')]);
    expect(early).toMatchObject({ code: 2, stderr: 'Of 4 parts 2 is missing. Run them with --shard.\n' });
    expect((await sweep('parts', '--shard', '2/4')).stderr).toBe(
      `Going on after 1 runs that are in ${place('parts')} already.\n`,
    );
    expect(readdirSync(place('parts')).filter((name) => name.includes('partial'))).toEqual([]);
    const merged = await runCommand(['merge', place('parts'), '--out', place('merged'), '--csv', 'plain']);
    expect(merged.code).toBe(0);
    expect(bytes('merged').equals(bytes('whole'))).toBe(true);
    expect(bytes('merged', 'manifest.json').equals(bytes('whole', 'manifest.json'))).toBe(true);
    expect(bytes('merged', 'sweep.csv').toString()).toMatch(/^0,0,3,0\.8,/m);
  });

  it('does not merge what does not belong together, is not whole or is not what it was', async () => {
    for (const shard of ['0/2', '1/2']) await sweep('two', '--shard', shard);
    const mixed = await runCommand(['merge', place('parts'), place('two'), '--out', place('no')]);
    expect(mixed).toMatchObject({ code: 2, stderr: expect.stringContaining('do not belong together') });
    const twice = await runCommand(['merge', place('two'), place('two'), '--out', place('no')]);
    expect(twice.stderr).toContain('A part is there twice');
    writeFileSync(place('two/shard-1-of-2.parquet'), 'PAR1');
    const damaged = await runCommand(['merge', place('two'), '--out', place('no')]);
    expect(damaged.stderr).toContain('is not the file shard-1-of-2.manifest.json was written for');
    expect(existsSync(place('no/sweep.parquet'))).toBe(false);
  });

  it.each([
    [['--grid', 'staff.ftes=1,2'], 'There is no field of numbers staff.ftes'],
    [['--grid', 'staff.fte=1,x'], 'Give a number'],
    [['--grid', 'run.measuredDays=-1'], 'measuredDays'],
    [['--sample', 'staff.fte=1:2'], 'say how many with --points'],
    [[], 'Which settings?'],
    [['--grid', 'staff.fte=1,2', '--shard', '4/4'], 'from 0 to n - 1'],
    [['--grid', 'staff.fte=1,2', '--map', '0.5', '--shard', '0/2'], 'can not be run in parts'],
  ])('refuses %j', async (flags, message) => {
    const { code, stderr } = await runCommand(['sweep', SHORT, '--out', place('refused'), ...flags]);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });

  it('draws settings from ranges', async () => {
    const flags = [
      '--sample',
      'staff.fte=9:12',
      '--sample',
      'tasks.scale=0.5:1',
      '--points',
      '4',
      '--replications',
      '1',
    ];
    expect((await runCommand(['sweep', SHORT, '--out', place('drawn'), ...flags])).code).toBe(0);
    const { rows } = await readSweepParquet(place('drawn/sweep.parquet'));
    expect(rows.map((row) => Math.floor(((row[2]! - 9) / 3) * 4)).sort()).toEqual([0, 1, 2, 3]);
  });

  it('maps where a limit is broken, and goes on where an interrupted map was', async () => {
    const flags = ['--grid', 'staff.fte=1,2,6', '--map', '0.5', '--out', place('map'), '--budget', '60'];
    const { code, stdout } = await runCommand(['sweep', SHORT, ...flags]);
    expect(code).toBe(0);
    const { cells } = JSON.parse(bytes('map', 'map.json').toString());
    expect(cells[0]).toMatchObject({ values: [1], verdict: 'above', runs: 8 });
    expect(cells[2]).toMatchObject({ values: [6], verdict: 'below', runs: 8 });
    expect(stdout).toContain('Wrote map.csv, map.json and sweep.parquet');
  });
});

/** The first line of the journal that the killed part left. */
function journalHead(): string {
  return readFileSync(place('parts/shard-2-of-4.partial.jsonl'), 'utf8').split('\n')[0]!;
}

/** Starts a part as a program of its own and kills it as soon as it has noted a row; again if it was faster than that. */
async function killedInMidRun(shard: string, out: string): Promise<void> {
  const args = ['cli/dev/run-ts.mjs', 'cli/noe-sim.ts', ...SWEEP, '--out', out, '--shard', shard, '--workers', '1'];
  const journal = join(out, `shard-${shard.replace('/', '-of-')}.partial.jsonl`);
  for (let attempt = 0; attempt < 5; attempt++) {
    rmSync(out, { recursive: true, force: true });
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
    const look = setInterval(() => {
      if (existsSync(journal) && readFileSync(journal, 'utf8').split('\n').length > 2) child.kill('SIGKILL');
    }, 1);
    await once(child, 'exit');
    clearInterval(look);
    if (existsSync(journal)) return;
  }
  throw new Error('The part was finished each time before it could be killed.');
}

describe('the part to run', () => {
  it.each([
    [{ shard: { shard: 1, shards: 3 } }, {}, { shard: { shard: 1, shards: 3 } }],
    [{ shards: 4 }, { JOB_COMPLETION_INDEX: '3' }, { shard: { shard: 3, shards: 4 } }],
    [
      {},
      { SLURM_ARRAY_TASK_ID: '5', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '8' },
      { shard: { shard: 4, shards: 8 } },
    ],
    [{ shards: 2 }, { SLURM_ARRAY_TASK_ID: '1' }, { shard: { shard: 1, shards: 2 } }],
    [{}, { JOB_COMPLETION_INDEX: '3' }, {}],
    [{ shards: 3 }, { JOB_COMPLETION_INDEX: '3' }, { problem: expect.stringContaining('place 3 of 3 parts') }],
    [{ shards: 3 }, {}, { problem: expect.stringContaining('JOB_COMPLETION_INDEX') }],
  ])('is for %j and %j: %j', (options, env, expected) => expect(chosenShard(options, { env })).toEqual(expected));
});

describe('the journal of a sweep', () => {
  it('gives every number back to the last bit, and what was not observed', () => {
    const path = place('journal.jsonl');
    const values = Float64Array.of(0.1 + 0.2, Number.NaN, Infinity, -Infinity, -0.5, 5e-324);
    new SweepJournal(path, 'a').add({ row: 7, values });
    expect(new SweepJournal(path, 'a').rows).toEqual(new Map([[7, values]]));
    expect(() => new SweepJournal(path, 'b')).toThrow('belongs to another sweep');
    writeFileSync(path, `${readFileSync(path, 'utf8')}[8,"x"]\n`);
    expect(() => new SweepJournal(path, 'a')).toThrow('is damaged');
  });
});
