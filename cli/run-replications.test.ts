import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { parseScenario, type ScenarioDocument } from '../sim-core/contract.ts';
import type { Host } from './host.ts';
import { main } from './main.ts';
import { runReplications } from './run-replications.ts';
import { ROOT } from './spawn-noe-sim.ts';

const parsed = parseScenario(JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mm1.json'), 'utf8')));
const document = (parsed.ok ? parsed.document : undefined) as ScenarioDocument;

/** A worker that runs this text instead of the simulation. */
const scripted = (text: string) => () => new Worker(text, { eval: true });
const CRASHES = {
  'that throws when it is loaded': ["throw new Error('no memory left')", 'no memory left.'],
  'that ends when it is asked': [
    "require('worker_threads').parentPort.on('message', () => process.exit(7))",
    'code 7.',
  ],
  'that ends as if all were well': ["require('worker_threads').parentPort.once('message', () => {})", 'code 0.'],
} as const;
const SILENT = scripted("require('worker_threads').parentPort.on('message', () => {})");

describe('replications on workers', () => {
  it.each(Object.entries(CRASHES))('a worker %s ends the run as worker-lost', async (_name, [text, detail]) => {
    const run = runReplications(document, {
      ...{ replications: 4, workers: 2, createWorker: scripted(text) },
      ...{ signal: new AbortController().signal, onProgress: () => {} },
    });
    await expect(run).rejects.toMatchObject({
      fault: { kind: 'worker-lost', detail: expect.stringContaining(detail) },
    });
  });

  it('an interruption ends workers that never answer', async () => {
    const interruption = new AbortController();
    const created: Worker[] = [];
    const createWorker = () => {
      created.push(SILENT());
      return created.at(-1)!;
    };
    const { signal } = interruption;
    const run = runReplications(document, { replications: 9, workers: 3, createWorker, signal, onProgress: () => {} });
    setTimeout(() => interruption.abort(), 50);
    await expect(run).rejects.toMatchObject({ fault: { kind: 'cancelled' } });
    expect(created.map((worker) => worker.threadId)).toEqual([-1, -1, -1]);
  });

  it('never makes more workers than there are replications', async () => {
    let made = 0;
    const createWorker = () => {
      made++;
      return scripted(CRASHES['that throws when it is loaded'][0])();
    };
    const signal = new AbortController().signal;
    const run = runReplications(document, { replications: 2, workers: 8, createWorker, signal, onProgress: () => {} });
    await expect(run).rejects.toThrow('A worker stopped');
    expect(made).toBe(2);
  });

  it('the command says a crash in a sentence and ends with code 1', async () => {
    const said: { out: string[]; err: string[] } = { out: [], err: [] };
    const host: Host = {
      out: (text) => said.out.push(text),
      err: (text) => said.err.push(text),
      ...{ outIsTerminal: false, errIsTerminal: false, env: {}, processors: 2 },
      signal: new AbortController().signal,
      createWorker: scripted("throw new Error('no memory left')"),
    };
    expect(await main(['run', 'theory-mm1'], host)).toBe(1);
    expect(said).toEqual({ out: [], err: ['A worker stopped: no memory left. Start the run again.\n'] });
  });
});
