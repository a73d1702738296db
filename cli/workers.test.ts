import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parseScenarioText, type RunResult } from '../sim-core/contract.ts';
import { runScenario } from '../sim-core/engine.ts';
import { noeSim, ROOT } from './spawn-noe-sim.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));

const library = (id: string): string => join(ROOT, `scenarios/library/${id}.json`);

/** The same scenario over fewer days: many replications take little time. */
function shortened(id: string): string {
  const document = JSON.parse(readFileSync(library(id), 'utf8'));
  const path = join(folder, `${id}.json`);
  writeFileSync(path, JSON.stringify({ ...document, run: { ...document.run, warmUpDays: 7, measuredDays: 7 } }));
  return path;
}

async function terminal(path: string, ...options: string[]): Promise<RunResult> {
  const { stdout } = await noeSim('run', path, '--json', ...options);
  return JSON.parse(stdout) as RunResult;
}

function inProcess(path: string, replications: number): RunResult {
  const parsed = parseScenarioText(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`${path} is not valid`);
  return JSON.parse(JSON.stringify(runScenario(parsed.document, { replications }))) as RunResult;
}

it.each([
  ['base-2023', library('base-2023'), 2, ['2']],
  ['a week of stress-125k', shortened('stress-125k'), 5, ['1', '8']],
])(
  '%s gives the whole same result on workers as without any',
  { timeout: 180_000 },
  async (_name, path, replications, workerCounts) => {
    const expected = inProcess(path, replications);
    expect(expected.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(expected.keyFigures.activeUsers.sd).toBeGreaterThan(0);
    for (const workers of workerCounts) {
      expect(await terminal(path, '--replications', String(replications), '--workers', workers)).toEqual(expected);
    }
  },
);

it('another seed gives another fingerprint', async () => {
  const path = shortened('base-2023');
  const seeded = (seed: string) => terminal(path, '--replications', '1', '--seed', seed);
  const [a, b] = [await seeded('a'), await seeded('b')];
  expect(a.fingerprint).not.toBe(b.fingerprint);
});
