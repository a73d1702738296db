import { afterEach, describe, expect, it } from 'vitest';
import { type Fault, type ScenarioDocument, SimError } from '../../sim-core/contract.ts';
import { SimPool } from './pool.ts';

const standIn = () => new Worker(new URL('./testing/stand-in.worker.ts', import.meta.url), { type: 'module' });
const broken = () => new Worker(new URL('./testing/broken.worker.ts', import.meta.url), { type: 'module' });
const behaving = (id: string) => ({ id }) as ScenarioDocument;
const ignore = () => {};

let pool: SimPool | undefined;
afterEach(() => pool?.dispose());

function newPool(size: number, factory = standIn) {
  const made = { count: 0 };
  const created = new SimPool(size, () => {
    made.count++;
    return factory();
  });
  pool = created;
  return { pool: created, made };
}

const ask = (to: SimPool, id: string, requestId = 1, replication = 0) =>
  to.replicate({ requestId, document: behaving(id), replication }, ignore);

async function faultOf(call: Promise<unknown>): Promise<Fault> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SimError);
  return (error as SimError).fault;
}

describe('SimPool', () => {
  it('answers every replication with its own result, whatever order they finish in', async () => {
    const { pool } = newPool(3);
    const started = [6, 7, 8].map((replication) => ask(pool, 'answer', 1, replication));
    await Promise.all(started); // how long a worker takes to start is not to decide
    const order: number[] = [];
    const calls = [0, 1, 2, 3, 4, 5].map(async (replication) => {
      const result = await ask(pool, 'answer', 1, replication);
      order.push(replication);
      return [result.replication, result.keyFigures[0]];
    });
    expect(await Promise.all(calls)).toEqual([0, 1, 2, 3, 4, 5].map((n) => [n, n]));
    expect(order).not.toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('makes no more workers than its size, and none before there is work', async () => {
    const { pool, made } = newPool(2);
    expect(made.count).toBe(0);
    await Promise.all([0, 1, 2, 3].map((replication) => ask(pool, 'answer', 1, replication)));
    expect(made.count).toBe(2);
  });

  it('rejects a crashed job as worker-lost and goes on with a fresh worker', async () => {
    const { pool, made } = newPool(1);
    const crashed = faultOf(ask(pool, 'crash'));
    const next = ask(pool, 'answer', 1, 5);
    expect(await crashed).toMatchObject({ kind: 'worker-lost', detail: expect.stringContaining('stand-in crash') });
    expect((await next).replication).toBe(5);
    expect(made.count).toBe(2);
  });

  it('rejects every job when the worker cannot be loaded', async () => {
    const { pool } = newPool(2, broken);
    const faults = await Promise.all([0, 1, 2].map((replication) => faultOf(ask(pool, 'answer', 1, replication))));
    expect(faults.map((fault) => fault.kind)).toEqual(['worker-lost', 'worker-lost', 'worker-lost']);
  });

  it('rejects when the worker cannot even be made', async () => {
    const { pool } = newPool(1, () => {
      throw new Error('refused');
    });
    expect(await faultOf(ask(pool, 'answer'))).toMatchObject({ kind: 'worker-lost' });
  });

  it('cancels one run at once, waiting and running jobs alike, and leaves the other run alone', async () => {
    const { pool } = newPool(2);
    const hanging = [0, 1, 2].map((replication) => faultOf(ask(pool, 'hang', 1, replication)));
    const other = ask(pool, 'answer', 2, 5);
    const startMs = performance.now();
    pool.cancel(1);
    expect(await Promise.all(hanging)).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }, { kind: 'cancelled' }]);
    expect(performance.now() - startMs).toBeLessThan(500);
    expect((await other).replication).toBe(5);
  });

  it('settles every call on dispose and refuses later ones', async () => {
    const { pool } = newPool(1);
    const calls = [faultOf(ask(pool, 'hang')), faultOf(ask(pool, 'hang', 1, 1))];
    pool.dispose();
    expect(await Promise.all(calls)).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
    expect(await faultOf(ask(pool, 'answer'))).toEqual({ kind: 'cancelled' });
  });

  it('passes the engine’s fault on as data and keeps the worker', async () => {
    const { pool, made } = newPool(1);
    expect(await faultOf(ask(pool, 'fault'))).toEqual({ kind: 'bad-argument', detail: 'stand-in fault' });
    await ask(pool, 'answer');
    expect(made.count).toBe(1);
  });

  it.each(['throw', 'wrong-id'])('treats a worker that breaks the protocol (%s) as lost', async (id) => {
    const { pool, made } = newPool(1);
    expect((await faultOf(ask(pool, id))).kind).toBe('worker-lost');
    await ask(pool, 'answer');
    expect(made.count).toBe(2);
  });

  it('forwards progress of a running job only', async () => {
    const { pool } = newPool(1);
    const shares: number[] = [];
    const request = { requestId: 1, document: behaving('progress'), replication: 0 };
    await pool.replicate(request, (share) => shares.push(share));
    expect(shares).toEqual([0.5]);
  });
});
