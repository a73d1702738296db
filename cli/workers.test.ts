import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseScenarioText, type RunResult } from '../sim-core/contract.ts';
import { runScenario } from '../sim-core/engine.ts';
import { noeSim, ROOT } from './spawn-noe-sim.ts';

const WORKERS = [1, 2, 8];

async function terminal(id: string, replications: number, workers: number): Promise<RunResult> {
  const { stdout } = await noeSim(
    ...['run', id, '--json', '--replications', String(replications), '--workers', String(workers)],
  );
  return JSON.parse(stdout) as RunResult;
}

function inProcess(path: string, replications: number): RunResult {
  const parsed = parseScenarioText(readFileSync(join(ROOT, path), 'utf8'));
  if (!parsed.ok) throw new Error(`${path} is not valid`);
  return JSON.parse(JSON.stringify(runScenario(parsed.document, { replications }))) as RunResult;
}

it.each([
  ['base-2023', 'scenarios/library/base-2023.json', 3],
  ['theory-mmc-2-3', 'scenarios/theory/theory-mmc-2-3.json', 9],
])('%s gives the whole same result with 1, 2 and 8 workers and without any', async (id, path, replications) => {
  const expected = inProcess(path, replications);
  expect(expected.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(expected.keyFigures.utilisation.sd).toBeGreaterThan(0);
  for (const workers of WORKERS) expect(await terminal(id, replications, workers)).toEqual(expected);
});

it('another seed gives another fingerprint', async () => {
  const run = async (seed: string) => {
    const { stdout } = await noeSim('run', 'theory-mmc-2-3', '--replications', '1', '--json', '--seed', seed);
    return (JSON.parse(stdout) as RunResult).fingerprint;
  };
  expect(await run('a')).not.toBe(await run('b'));
});
