import { describe, expect, it } from 'vitest';
import base from '../../scenarios/library/base-2023.json';
import {
  estimateCheckpoints,
  parseScenario,
  type RunResult,
  type ScenarioDocument,
  SimError,
} from '../../sim-core/contract.ts';
import {
  checkpointCohort,
  checkpointFigures,
  createFollower,
  createRunner,
  runScenario,
} from '../../sim-core/engine.ts';
import { createClient } from './client.ts';
import type { RunProgress } from './progress.ts';

/** Two months of a tenth of the ordinary inflow: a real run, small enough for a test. */
function smallDocument(): ScenarioDocument {
  const parsed = parseScenario(base);
  if (!parsed.ok) throw new SimError({ kind: 'invalid-scenario', issues: parsed.issues });
  const { document } = parsed;
  return {
    ...document,
    run: { ...document.run, warmUpDays: 28, measuredDays: 60, replications: 6 },
    demand: { ...document.demand, inflowFactor: 0.1 },
  };
}

const watched = () => new Worker(new URL('./testing/watched-sim.worker.ts', import.meta.url), { type: 'module' });

describe('client.run', () => {
  it('gives the very same result for 1 and 3 workers as the engine in this thread', async () => {
    const document = smallDocument();
    const here = runScenario(document, { replications: 6 });
    for (const workers of [1, 3]) {
      const client = createClient(workers);
      const there = await client.run(document, { replications: 6 }).finally(() => client.dispose());
      expect(there).toEqual(here);
    }
    expect(here.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  it('takes another seed, and another seed gives other numbers', async () => {
    const document = smallDocument();
    const client = createClient(2);
    const [own, other] = await Promise.all([
      client.run(document, { replications: 2 }),
      client.run(document, { replications: 2, seed: 'another' }),
    ]).finally(() => client.dispose());
    expect(other.seed).toBe('another');
    expect(other.fingerprint).not.toBe(own.fingerprint);
  });

  it('shows the first replications early, then all, and reports progress to the end', async () => {
    const document = smallDocument();
    const early: RunResult[] = [];
    const progress: RunProgress[] = [];
    const client = createClient(2);
    const full = await client
      .run(document, {
        replications: 6,
        onProgress: (step) => progress.push(step),
        early: { after: 2, onResult: (result) => early.push(result) },
      })
      .finally(() => client.dispose());
    expect(early.map((result) => result.fingerprint)).toEqual([runScenario(document, { replications: 2 }).fingerprint]);
    expect(full.replications).toBe(6);
    expect(progress.at(-1)).toEqual({ share: 1, done: 6, of: 6 });
  });

  it('ends as cancelled when its signal is aborted, before or during the run', async () => {
    const client = createClient(1);
    const abort = new AbortController();
    const running = client.run(smallDocument(), { replications: 50, signal: abort.signal });
    abort.abort();
    await expect(running).rejects.toMatchObject({ fault: { kind: 'cancelled' } });
    const late = client.run(smallDocument(), { replications: 1, signal: abort.signal });
    await expect(late).rejects.toMatchObject({ fault: { kind: 'cancelled' } });
    client.dispose();
  });

  it('copies the result’s buffers: moving one away would cost the worker its speed', async () => {
    const heldBytes: number[] = [];
    const client = createClient(1, () => {
      const worker = watched();
      worker.addEventListener('message', (event: MessageEvent<{ heldBytes?: number }>) => {
        if (event.data.heldBytes !== undefined) heldBytes.push(event.data.heldBytes);
      });
      return worker;
    });
    await client.run(smallDocument(), { replications: 2 });
    await client.follow(smallDocument(), { replications: 1 });
    await expect.poll(() => heldBytes.length).toBe(3);
    for (const bytes of heldBytes) expect(bytes).toBeGreaterThan(0);
    client.dispose();
  });

  it('follows people and gives the same result as a run, on any number of workers', async () => {
    const document = smallDocument();
    const client = createClient(2);
    const [plain, followed] = await Promise.all([
      client.run(document, { replications: 2 }),
      client.follow(document, { replications: 2 }),
    ]).finally(() => client.dispose());
    expect(followed.result).toEqual(plain);
    const here = [0, 1].map((replication) => {
      const { result, histories } = createFollower(document)(replication);
      return checkpointFigures(result, histories, document);
    });
    expect(followed.figures).toEqual(here);
    expect(followed.traces.end).toHaveLength(followed.traces.size);
  });

  it('runs many scenarios at once, each as if it were alone, and stops them all', async () => {
    const document = smallDocument();
    const other = {
      ...document,
      staff: { ...document.staff, teams: document.staff.teams.map((team) => ({ ...team, fte: 9 })) },
    };
    const runs = [document, document, other].map((one, replication) => ({ document: one, replication }));
    const client = createClient(2);
    const came: [number, unknown][] = [];
    await client.many(runs, { onResult: (place, result) => came.push([place, result]) });
    const here = runs.map(({ document: one, replication }) => createRunner(one).runReplication(replication));
    expect(came.sort(([a], [b]) => a - b)).toEqual([...here.entries()]);
    const abort = new AbortController();
    const late = client.many(runs, { signal: abort.signal, onResult: () => {} });
    abort.abort();
    await expect(late).rejects.toMatchObject({ fault: { kind: 'cancelled' } });
    client.dispose();
  });

  it('says who comes to NOE, which an estimate can start from', async () => {
    const document = smallDocument();
    const client = createClient(1);
    const people = await client.cohort(document).finally(() => client.dispose());
    expect(people).toEqual(checkpointCohort(document));
    expect(estimateCheckpoints(document, people)[0]).toBeGreaterThan(0);
  });

  it('gives a scenario the engine refuses back as a fault, not as a crash', async () => {
    const client = createClient(1);
    const impossible = { ...smallDocument(), staff: { ...smallDocument().staff, teams: [] } };
    const error = await client.run(impossible, { replications: 1 }).catch((reason: unknown) => reason);
    client.dispose();
    expect(error).toBeInstanceOf(SimError);
  });
});
